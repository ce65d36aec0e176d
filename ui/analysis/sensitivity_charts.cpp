#include "ui/analysis/sensitivity_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/even_values.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/metric_texts.h"
#include "ui/analysis/sensitivity_tables.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/format/number_entry.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class SensitivityCharts {
    Q_DECLARE_TR_FUNCTIONS(SensitivityCharts)
};

/// For the axis of an input: percent with its sign, other units stand in the caption.
AxisWords inputAxis(const Project& project, std::string_view path, const Formatter& formatter) {
    const auto field = inputField(project, path);
    const Unit unit = field ? field->info.unit : Unit::none;
    const QString name = inputWords(project, path);
    const std::string& currency = field && !field->currency.empty() ? field->currency : formatter.currency();
    const QString words = fieldUnit(unit, formatter.language(), currency);
    AxisWords axis{.caption = words.isEmpty() ? name : SensitivityCharts::tr("%1, %2", "input, unit").arg(name, words)};
    if (isPercent(unit))
        axis.tick = [formatter](double value) { return formatter.percent(value); };
    else
        axis.tick = [formatter](double value) { return formatter.number(value, 6); };
    axis.exact = [field, formatter](double value) { return computedInputValue(field, value, formatter); };
    return axis;
}

std::optional<double> valueOf(const Project& project, const std::string& path) {
    const auto field = findNumberFieldToRead(project, path);
    return field ? field->value() : std::nullopt;
}

int indexOf(const TableSide& side, const Project& project) {
    const auto base = valueOf(project, side.path);
    if (!base) return -1;
    const auto found = std::find(side.values.begin(), side.values.end(), *base);
    return found == side.values.end() ? -1 : static_cast<int>(found - side.values.begin());
}

template <class Bars>
std::vector<const TornadoBar*> movingBars(const Bars& bars) {
    std::vector<const TornadoBar*> moving;
    for (const TornadoBar& bar : bars)
        if (!bar.swing || *bar.swing > 0) moving.push_back(&bar);
    // Where too little moves, the others fill up.
    for (const TornadoBar& bar : bars)
        if (bar.swing && *bar.swing == 0) moving.push_back(&bar);
    return moving;
}

}  // namespace

// One unit in chart and table -----------------------------------------------------------------------------------------

Formatter settledFor(const Tornado& tornado, const Formatter& formatter) {
    double largest = std::abs(tornado.base.value.value_or(0));
    for (const TornadoBar& bar : tornado.bars)
        for (const auto* end : {&bar.atLow, &bar.atHigh})
            if (end->value) largest = std::max(largest, std::abs(*end->value));
    return formatter.fixedFor(largest);
}

Formatter settledFor(const DataTable& table, const Formatter& formatter) {
    double largest = 0;
    for (const auto& row : table.cells)
        for (const MetricValue& cell : row)
            if (cell.value) largest = std::max(largest, std::abs(*cell.value));
    return formatter.fixedFor(largest);
}

Formatter settledFor(const CostBenefitMatrix& matrix, const Formatter& formatter) {
    // Costs are often a small part of benefits: a unit in which their ticks still differ.
    double largest = 0;
    double smallest = std::numeric_limits<double>::infinity();
    for (const MatrixPoint& point : matrix.points)
        for (const double amount : {std::abs(point.pvBenefit), std::abs(point.pvCost)}) {
            largest = std::max(largest, amount);
            if (amount > 0) smallest = std::min(smallest, amount);
        }
    return formatter.fixedFor(largest, std::min(smallest, largest));
}

QString metricCell(Metric metric, const MetricValue& value, const Formatter& settled) {
    if (isMoney(metric)) return settled.tableMoney(value.value);
    return metric == Metric::roi ? settled.fixedPercent(value.value, 1) : settled.fixedNumber(value.value, 1);
}

// The charts
// -----------------------------------------------------------------------------------------------------------

void showTornado(TornadoChart& chart, const Tornado& tornado, const Project& project, std::string_view scenario,
                 const Formatter& formatter, std::size_t most) {
    const Formatter settled = settledFor(tornado, formatter);
    TornadoData data{.base = tornado.base.value};
    const QString metric = metricName(tornado.metric);
    const QString title = tornado.bars.size() <= most
                              ? SensitivityCharts::tr("What moves %1").arg(metric)
                              : SensitivityCharts::tr("What moves %1: %2 of %3 inputs")
                                    .arg(metric, formatter.number(static_cast<double>(most)),
                                         formatter.number(static_cast<double>(tornado.bars.size())));
    ChartTexts texts = metricChartTexts(tornado.metric, title, settled);
    data.baseText = tornado.base.value ? SensitivityCharts::tr("base %1").arg(texts.value(*tornado.base.value))
                                       : undefinedReason(tornado.base.reason);
    for (std::size_t i = 0; i < std::min(most, tornado.bars.size()); ++i) {
        const TornadoBar& bar = tornado.bars[i];
        const auto end = [&](const MetricValue& result, double input) {
            return TornadoEnd{.result = result.value,
                              .input = inputValue(project, bar.input.path, input, formatter),
                              .reason = result.value ? QString() : undefinedReason(result.reason),
                              .beyond = result.reason == Undefined::neverPaysBack};
        };
        data.rows.push_back({.name = inputWords(project, bar.input.path),
                             .low = end(bar.atLow, bar.input.low),
                             .high = end(bar.atHigh, bar.input.high)});
    }
    texts.note =
        SensitivityCharts::tr("Each bar: %1 with this input at its low and at its high value, all others unchanged.")
            .arg(metricName(tornado.metric));
    texts.source = chartSource(project, scenario);
    texts.table = tornadoTable(tornado, project, formatter);
    chart.setData(std::move(data), std::move(texts));
}

void showSpider(SpiderChart& chart, const Spider& spider, const Project& project, std::string_view scenario,
                const Formatter& formatter) {
    SpiderData data;
    double largest = 0;
    for (const SpiderLine& line : spider.lines) {
        SpiderSeries series{.name = inputWords(project, line.path)};
        for (const SpiderPoint& point : line.points) {
            const QString input = computedInputValue(project, line.path, point.input, formatter);
            series.points.push_back({.change = point.change,
                                     .result = point.result.value,
                                     .text = point.result.value
                                                 ? input
                                                 : SensitivityCharts::tr("%1: %2", "input, why no figure")
                                                       .arg(input, undefinedReason(point.result.reason))});
            if (point.result.value) largest = std::max(largest, std::abs(*point.result.value));
        }
        data.lines.push_back(std::move(series));
    }
    const auto change = [formatter](double value) { return changeText(value, formatter); };
    data.change = {.caption = SensitivityCharts::tr("change of the input"), .tick = change, .exact = change};
    ChartTexts texts =
        metricChartTexts(spider.metric, SensitivityCharts::tr("%1 as one input changes").arg(metricName(spider.metric)),
                         formatter.fixedFor(largest));
    texts.note = SensitivityCharts::tr(
        "Each line: one input changed by so many percent, all others unchanged. The steeper, the more it matters.");
    texts.source = chartSource(project, scenario);
    texts.table = spiderTable(spider, project, formatter);
    chart.setData(std::move(data), std::move(texts));
}

void showDataTable(HeatMapChart& chart, const DataTable& table, const Project& project, std::string_view scenario,
                   const Formatter& formatter) {
    HeatMapData data{.rowTitle = inputWords(project, table.rows.path),
                     .columnTitle = inputWords(project, table.columns.path),
                     .baseRow = indexOf(table.rows, project),
                     .baseColumn = indexOf(table.columns, project)};
    for (const double value : table.rows.values)
        data.rowHeads << computedInputValue(project, table.rows.path, value, formatter);
    for (const double value : table.columns.values)
        data.columnHeads << computedInputValue(project, table.columns.path, value, formatter);
    for (const auto& row : table.cells) {
        QVector<HeatMapCell> cells;
        for (const MetricValue& cell : row)
            cells.push_back({cell.value, cell.value ? QString() : undefinedReason(cell.reason)});
        data.cells.push_back(std::move(cells));
    }
    const bool payback = table.metric == Metric::paybackMonth;
    data.neutral = payback ? table.base.value : std::optional<double>(0);
    data.lowerIsBetter = payback;
    const QString name = metricName(table.metric);
    data.edgeName =
        payback ? SensitivityCharts::tr("%1 as now").arg(name) : SensitivityCharts::tr("%1 is 0 here").arg(name);
    const Formatter settled = settledFor(table, formatter);
    ChartTexts texts = metricChartTexts(table.metric, SensitivityCharts::tr("%1 by two inputs").arg(name), settled);
    texts.note =
        SensitivityCharts::tr("Each cell: %1 with both inputs at these values. The frame is the project as it is.")
            .arg(name);
    texts.source = chartSource(project, scenario);
    texts.table = gridTable(table, project, formatter);
    chart.setData(std::move(data), std::move(texts));
}

void showBreakEven(InputCurveChart& chart, const BreakEven& found, const InputCurve& curve, const Project& project,
                   std::string_view scenario, const Formatter& formatter) {
    const auto words = [&](double value) { return computedInputValue(project, found.path, value, formatter); };
    InputCurveData data{.input = inputAxis(project, found.path, formatter)};
    double largest = 0;
    for (const auto& point : curve.points) {
        data.points.append({point.input, point.npv.value.value_or(std::numeric_limits<double>::quiet_NaN())});
        if (point.npv.value) largest = std::max(largest, std::abs(*point.npv.value));
    }
    if (found.base)
        data.base =
            MarkedPoint{{*found.base, found.npvAtBase}, SensitivityCharts::tr("now %1").arg(words(*found.base))};
    for (const double root : found.roots)
        data.roots.push_back({{root, 0}, SensitivityCharts::tr("NPV is 0 at %1").arg(words(root))});
    if (curve.lowest == found.lowest)
        data.lowest = RangeEnd{curve.lowest, SensitivityCharts::tr("lowest: %1").arg(words(curve.lowest))};
    if (curve.highest == found.highest)
        data.highest = RangeEnd{curve.highest, SensitivityCharts::tr("highest: %1").arg(words(curve.highest))};
    data.above = SensitivityCharts::tr("gains");
    data.below = SensitivityCharts::tr("loses");
    ChartTexts texts =
        metricChartTexts(Metric::npv, SensitivityCharts::tr("NPV by %1").arg(inputWords(project, found.path)),
                         formatter.fixedFor(largest));
    texts.note = SensitivityCharts::tr("The line: NPV at each value of the input, all others unchanged.");
    texts.source = chartSource(project, scenario);
    texts.table = curveTable(found, curve, project, formatter);
    chart.setData(std::move(data), std::move(texts));
}

void showMatrix(BubbleChart& chart, const CostBenefitMatrix& matrix, const Project& project, std::string_view scenario,
                const Formatter& formatter) {
    const Formatter settled = settledFor(matrix, formatter);
    BubbleData data{.quadrants = {quadrantName(Quadrant::quickWin), quadrantName(Quadrant::invest),
                                  quadrantName(Quadrant::later), quadrantName(Quadrant::avoid)},
                    .costCaption = SensitivityCharts::tr("Present value of cost, %1").arg(settled.unitCaption()),
                    .benefitCaption = SensitivityCharts::tr("Present value of benefit, %1").arg(settled.unitCaption())};
    for (const MatrixPoint& point : matrix.points)
        data.bubbles.push_back({.name = inputWords(project, "work_unit." + point.workUnit),
                                .cost = point.pvCost,
                                .benefit = point.pvBenefit,
                                .effort = point.effort,
                                .risk = point.risk,
                                .quadrant = quadrantName(point.quadrant)});
    if (matrix.medianBenefit && matrix.medianCost) data.median = QPointF(*matrix.medianCost, *matrix.medianBenefit);
    ChartTexts texts =
        metricChartTexts(Metric::npv, SensitivityCharts::tr("Cost-benefit matrix of the work units"), settled);
    texts.valueUnit.clear();
    texts.note =
        SensitivityCharts::tr("A bubble is a work unit: size is effort, shade is risk. Lines are the medians.");
    texts.source = chartSource(project, scenario);
    texts.table = matrixTable(matrix, project, formatter);
    chart.setData(std::move(data), std::move(texts));
}

// What is shown where nobody chose ------------------------------------------------------------------------------------

std::vector<std::string> spiderInputs(const Tornado& tornado) {
    std::vector<std::string> paths;
    for (const TornadoBar* bar : movingBars(tornado.bars))
        if (paths.size() < defaultSpiderLines) paths.push_back(bar->input.path);
    return paths;
}

std::vector<double> spiderChanges(double reach) {
    return evenValues(-reach, reach, 13, 0.0, false);
}

std::optional<std::pair<TableSide, TableSide>> defaultTableSides(const Tornado& tornado, int steps) {
    const auto bars = movingBars(tornado.bars);
    if (bars.size() < 2) return std::nullopt;
    const auto side = [&](const UncertainInput& input) {
        return TableSide{input.path, evenValues(input.low, input.high, steps, input.value, false)};
    };
    return std::pair{side(bars[0]->input), side(bars[1]->input)};
}

}  // namespace jupan
