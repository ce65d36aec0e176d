#include "ui/analysis/sensitivity_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/analysis/analysis_words.h"
#include "ui/format/number_entry.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class SensitivityWords {
    Q_DECLARE_TR_FUNCTIONS(SensitivityWords)
};

/// The first bar that has a swing; null if none does.
const TornadoBar* firstSwing(const Tornado& tornado) {
    for (const TornadoBar& bar : tornado.bars)
        if (bar.swing && *bar.swing > 0) return &bar;
    return nullptr;
}

QString namesOf(const CostBenefitMatrix& matrix, Quadrant quadrant, const Project& project) {
    constexpr qsizetype most = 3;
    QStringList names;
    for (const MatrixPoint& point : matrix.points)
        if (point.quadrant == quadrant) names << inputWords(project, "work_unit." + point.workUnit);
    if (names.size() <= most) return names.join(QStringLiteral(", "));
    return SensitivityWords::tr("%1 and %n more", "names of work units", static_cast<int>(names.size() - most))
        .arg(names.mid(0, most).join(QStringLiteral(", ")));
}

}  // namespace

QString computedInputValue(const Project& project, std::string_view path, double value, const Formatter& formatter) {
    return computedInputValue(inputField(project, path), value, formatter);
}

QString computedInputValue(const std::optional<FieldSpec>& field, double value, const Formatter& formatter) {
    const int least = field && isPercent(field->info.unit) ? 2 : 0;
    const double size = std::abs(value);
    double shown = value;
    if (size > 1e-12 && size < 1e12) {
        const double digits = std::max<double>(least, 3 - std::floor(std::log10(size)));
        const double scale = std::pow(10.0, digits);
        shown = std::round(value * scale) / scale;
    } else if (size <= 1e-12) {
        shown = 0;  // the smallest number there is stands for an open end at 0
    }
    return inputValue(field, shown, formatter);
}

QString changeText(double change, const Formatter& formatter) {
    const QString text = formatter.percent(change);
    return change > 0 ? QLatin1Char('+') + text : text;
}

QString sensitivitySentence(const Tornado& tornado, const Results& results, const Project& project,
                            const Formatter& formatter) {
    QStringList parts;
    const auto& margin = results.metrics.safetyMargin;
    if (margin && *margin > 0)
        parts << SensitivityWords::tr("Benefits may fall by %1 before NPV is zero.").arg(formatter.percent(margin));
    else if (results.metrics.npv < 0)
        parts << SensitivityWords::tr("As it stands NPV is negative: %1.").arg(formatter.money(results.metrics.npv));
    if (const TornadoBar* first = firstSwing(tornado))
        parts << SensitivityWords::tr("%1 moves %2 most.", "input, metric")
                     .arg(inputWords(project, first->input.path), metricName(tornado.metric));
    return parts.join(QLatin1Char(' '));
}

QString tornadoReading(const Tornado& tornado, const Project& project, const Formatter& formatter) {
    const TornadoBar& first = tornado.bars.front();
    const QString name = inputWords(project, first.input.path);
    const auto undefined = std::count_if(tornado.bars.begin(), tornado.bars.end(),
                                         [](const TornadoBar& bar) { return !bar.swing.has_value(); });
    if (undefined > 0)
        return SensitivityWords::tr(
                   "%n input(s) leave(s) %1 without a figure at one end; they come first, with the "
                   "reason.",
                   "", static_cast<int>(undefined))
            .arg(metricName(tornado.metric));
    if (*first.swing == 0) return SensitivityWords::tr("No uncertain input moves %1.").arg(metricName(tornado.metric));
    return SensitivityWords::tr("%1 alone takes %2 from %3 (at %4) to %5 (at %6).", "input, metric, result, input")
        .arg(name, metricName(tornado.metric), metricFigure(tornado.metric, first.atLow, formatter),
             inputValue(project, first.input.path, first.input.low, formatter),
             metricFigure(tornado.metric, first.atHigh, formatter),
             inputValue(project, first.input.path, first.input.high, formatter));
}

QString tornadoRest(const Tornado& tornado, std::size_t most, const Formatter& formatter) {
    if (tornado.bars.size() <= most) return {};
    const auto rest = static_cast<int>(tornado.bars.size() - most);
    const auto& largest = tornado.bars[most].swing;
    if (!largest) return SensitivityWords::tr("%n further input(s), some without a figure: see the table.", "", rest);
    return SensitivityWords::tr("%n further input(s) move(s) %1 by at most %2 each.", "", rest)
        .arg(metricName(tornado.metric), metricFigure(tornado.metric, *largest, formatter));
}

QString spiderReading(const Spider& spider, const Project& project, const Formatter& formatter) {
    const auto steepest = steepestLine(spider);
    if (!steepest) return SensitivityWords::tr("None of these inputs moves %1.").arg(metricName(spider.metric));
    const SpiderLine& line = spider.lines[*steepest];
    return SensitivityWords::tr("The steepest line is %1: %2 at %3, %4 at %5.", "input, result, change, result, change")
        .arg(inputWords(project, line.path), metricFigure(spider.metric, line.points.front().result, formatter),
             changeText(line.points.front().change, formatter),
             metricFigure(spider.metric, line.points.back().result, formatter),
             changeText(line.points.back().change, formatter));
}

QString dataTableReading(const DataTable& table, const Project&, const Formatter& formatter) {
    int all = 0;
    int losing = 0;
    std::vector<double> values;
    for (const auto& row : table.cells)
        for (const MetricValue& cell : row) {
            ++all;
            if (cell.value) values.push_back(*cell.value);
            if (table.metric == Metric::paybackMonth ? !cell.value : cell.value && *cell.value < 0) ++losing;
        }
    if (values.empty())
        return SensitivityWords::tr("There is no figure for %1 at any of these values.").arg(metricName(table.metric));
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const QString span = SensitivityWords::tr("%1 lies between %2 and %3.")
                             .arg(metricName(table.metric), metricFigure(table.metric, *lowest, formatter),
                                  metricFigure(table.metric, *highest, formatter));
    const QString count = table.metric == Metric::paybackMonth
                              ? SensitivityWords::tr("%1 of %2 combinations have no payback.").arg(losing).arg(all)
                              : SensitivityWords::tr("%1 of %2 combinations are below 0.").arg(losing).arg(all);
    return span + QLatin1Char(' ') + count;
}

QString matrixReading(const CostBenefitMatrix& matrix, const Project& project) {
    QStringList parts;
    for (const Quadrant quadrant : {Quadrant::quickWin, Quadrant::invest, Quadrant::later, Quadrant::avoid})
        if (const QString names = namesOf(matrix, quadrant, project); !names.isEmpty())
            parts << SensitivityWords::tr("%1: %2.", "quadrant, work units").arg(quadrantName(quadrant), names);
    return parts.join(QLatin1Char(' '));
}

QString breakEvenReading(const BreakEven& found, const Project& project, const Formatter& formatter) {
    const QString name = inputWords(project, found.path);
    if (!found.value)
        return SensitivityWords::tr("%1 has no break-even: %2.", "input, why")
            .arg(name, noBreakEvenReason(found.reason.value_or(NoBreakEven::never)));
    const auto words = [&](double value) { return computedInputValue(project, found.path, value, formatter); };
    if (found.roots.size() > 1) {
        QStringList all;
        for (const double root : found.roots) all << words(root);
        return SensitivityWords::tr("%1: NPV is zero at %2 values: %3. The nearest to now (%4) is %5.")
            .arg(name)
            .arg(found.roots.size())
            .arg(all.join(QStringLiteral(", ")), words(*found.base), words(*found.value));
    }
    return SensitivityWords::tr("%1: NPV is zero at %2; now it is %3.", "input, break-even, base")
        .arg(name, words(*found.value), words(*found.base));
}

QString breakEvenSearch(const BreakEven& found, const Project& project, const Formatter& formatter) {
    if (found.reason == NoBreakEven::integerField) return {};
    const auto words = [&](double value) { return computedInputValue(project, found.path, value, formatter); };
    return SensitivityWords::tr("Searched from %1 to %2; all other inputs stay as they are.")
        .arg(words(found.lowest), words(found.highest));
}

}  // namespace jupan
