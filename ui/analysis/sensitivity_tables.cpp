#include "ui/analysis/sensitivity_tables.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/analysis/analysis_words.h"
#include "ui/format/number_entry.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class SensitivityTables {
    Q_DECLARE_TR_FUNCTIONS(SensitivityTables)
};

ChartCell cellOf(const std::optional<double>& value) {
    return value ? ChartCell(*value) : ChartCell();
}

ChartCell reasonOf(const MetricValue& value) {
    if (value.value || value.reason == Undefined::no) return {};
    return undefinedReason(value.reason);
}

/// "NPV, KRW"; ROI as a fraction.
QString exactCaption(Metric metric, const Formatter& formatter) {
    if (metric == Metric::roi) return SensitivityTables::tr("ROI (1 = 100 %)");
    return metricCaption(metric, Formatter(formatter.language(), NumberUnit::one, formatter.currency()));
}

/// The unit of an input's figures, which are in units of one.
QString exactUnit(const Project& project, std::string_view path, const Formatter& formatter) {
    const auto field = inputField(project, path);
    if (!field) return {};
    if (isPercent(field->info.unit)) return SensitivityTables::tr("1 = 100 %");
    return fieldUnit(field->info.unit, formatter.language(),
                     field->currency.empty() ? formatter.currency() : field->currency);
}

}  // namespace

ChartTable tornadoTable(const Tornado& tornado, const Project& project, const Formatter& formatter) {
    const QString metric = exactCaption(tornado.metric, formatter);
    ChartTable table{
        .columns = {SensitivityTables::tr("Input"), SensitivityTables::tr("Unit"), SensitivityTables::tr("Low"),
                    SensitivityTables::tr("Base"), SensitivityTables::tr("High"),
                    SensitivityTables::tr("%1, at low").arg(metric), SensitivityTables::tr("%1, at high").arg(metric),
                    SensitivityTables::tr("%1, swing").arg(metric), SensitivityTables::tr("Why undefined"),
                    SensitivityTables::tr("Provenance")},
        .rows = {}};
    for (const TornadoBar& bar : tornado.bars) {
        const ChartCell why = bar.atLow.value ? reasonOf(bar.atHigh) : reasonOf(bar.atLow);
        const auto known = project.provenance.find(bar.input.path);
        table.rows.push_back({inputWords(project, bar.input.path), exactUnit(project, bar.input.path, formatter),
                              bar.input.low, bar.input.value, bar.input.high, cellOf(bar.atLow.value),
                              cellOf(bar.atHigh.value), cellOf(bar.swing), why,
                              choiceText(known == project.provenance.end() ? Source::guess : known->second.source)});
    }
    return table;
}

ChartTable spiderTable(const Spider& spider, const Project& project, const Formatter& formatter) {
    ChartTable table{.columns = {SensitivityTables::tr("Input"), SensitivityTables::tr("Change (1 = 100 %)"),
                                 SensitivityTables::tr("Value"), SensitivityTables::tr("Unit"),
                                 exactCaption(spider.metric, formatter), SensitivityTables::tr("Why undefined")},
                     .rows = {}};
    for (const SpiderLine& line : spider.lines)
        for (const SpiderPoint& point : line.points)
            table.rows.push_back({inputWords(project, line.path), point.change, point.input,
                                  exactUnit(project, line.path, formatter), cellOf(point.result.value),
                                  reasonOf(point.result)});
    return table;
}

ChartTable gridTable(const DataTable& grid, const Project& project, const Formatter& formatter) {
    const auto caption = [&](const TableSide& side) {
        const QString unit = exactUnit(project, side.path, formatter);
        const QString name = inputWords(project, side.path);
        return unit.isEmpty() ? name : SensitivityTables::tr("%1, %2", "input, unit").arg(name, unit);
    };
    ChartTable table{.columns = {caption(grid.rows), caption(grid.columns), exactCaption(grid.metric, formatter),
                                 SensitivityTables::tr("Why undefined")},
                     .rows = {}};
    for (std::size_t row = 0; row < grid.cells.size(); ++row)
        for (std::size_t column = 0; column < grid.cells[row].size(); ++column) {
            const MetricValue& cell = grid.cells[row][column];
            table.rows.push_back(
                {grid.rows.values[row], grid.columns.values[column], cellOf(cell.value), reasonOf(cell)});
        }
    return table;
}

ChartTable curveTable(const BreakEven& found, const InputCurve& curve, const Project& project,
                      const Formatter& formatter) {
    const QString unit = exactUnit(project, found.path, formatter);
    const QString name = inputWords(project, found.path);
    ChartTable table{.columns = {unit.isEmpty() ? name : SensitivityTables::tr("%1, %2", "input, unit").arg(name, unit),
                                 exactCaption(Metric::npv, formatter), SensitivityTables::tr("Mark")},
                     .rows = {}};
    for (const auto& point : curve.points) {
        ChartCell mark;
        if (point.input == found.base) mark = SensitivityTables::tr("now");
        if (std::find(found.roots.begin(), found.roots.end(), point.input) != found.roots.end())
            mark = SensitivityTables::tr("break-even");
        table.rows.push_back({point.input, cellOf(point.npv.value), mark});
    }
    return table;
}

ChartTable matrixTable(const CostBenefitMatrix& matrix, const Project& project, const Formatter& formatter) {
    const QString unit = Formatter(formatter.language(), NumberUnit::one, formatter.currency()).unitCaption();
    ChartTable table{
        .columns = {SensitivityTables::tr("Work unit"), SensitivityTables::tr("Present value of benefit, %1").arg(unit),
                    SensitivityTables::tr("Present value of cost, %1").arg(unit), SensitivityTables::tr("Effort (1–5)"),
                    SensitivityTables::tr("Risk (1–5)"), SensitivityTables::tr("Quadrant")},
        .rows = {}};
    for (const MatrixPoint& point : matrix.points)
        table.rows.push_back({inputWords(project, "work_unit." + point.workUnit), point.pvBenefit, point.pvCost,
                              static_cast<double>(point.effort), static_cast<double>(point.risk),
                              quadrantName(point.quadrant)});
    return table;
}

}  // namespace jupan
