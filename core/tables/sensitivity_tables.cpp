#include <algorithm>

#include "core/analysis/break_even_list.h"
#include "core/analysis/cost_benefit_matrix.h"
#include "core/analysis/data_table.h"
#include "core/analysis/even_values.h"
#include "core/analysis/spider.h"
#include "core/tables/table_makers.h"
#include "core/tables/table_rows.h"

namespace jupan::tables {
namespace {

/// What the window shows where nobody chose: six lines from -30 % to 30 %, a grid of five values each.
constexpr std::size_t spiderLines = 6;
constexpr double spiderReach = 0.3;
constexpr int spiderPoints = 13;
constexpr int tableValues = 5;

std::string_view reasonName(Undefined reason) {
    switch (reason) {
        case Undefined::no:
            return "";
        case Undefined::neverPaysBack:
            return "never";
        case Undefined::noCost:
            return "no_cost";
        case Undefined::overflow:
            return "overflow";
        case Undefined::outOfRange:
            return "out_of_range";
        case Undefined::notInteger:
            return "not_integer";
        case Undefined::notValid:
            break;
    }
    return "not_valid";
}

std::string_view unitOf(Metric metric, const std::string& money) {
    if (metric == Metric::roi) return share;
    return metric == Metric::paybackMonth ? months : std::string_view(money);
}

/// The inputs that move the metric most, at most `count`; where too few move it, others fill up.
std::vector<const TornadoBar*> movingBars(const Tornado& tornado, std::size_t count) {
    std::vector<const TornadoBar*> bars;
    for (const bool moving : {true, false})
        for (const TornadoBar& bar : tornado.bars)
            if (bars.size() < count && (!bar.swing || *bar.swing > 0) == moving) bars.push_back(&bar);
    return bars;
}

}  // namespace

/// The tornado of every metric, as sorted there: a bar without a result at an end first, then by swing.
Result<ExportTable> tornadoTable(const TableContext& context) {
    ExportTable table{.columns = {column("metric"), column("unit"), column("rank"), column("input"), column("name"),
                                  column("base"), column("low_input"), column("high_input"), column("at_low"),
                                  column("at_low_status"), column("at_high"), column("at_high_status"),
                                  column("swing")}};
    for (const Metric metric : {Metric::npv, Metric::net, Metric::roi, Metric::paybackMonth}) {
        const Tornado& found = context.tornadoOf(metric);
        std::size_t rank = 0;
        for (const TornadoBar& bar : found.bars)
            addRow(table, metric, unitOf(metric, context.money()), ++rank, bar.input.path,
                   context.nameOfInput(bar.input.path), found.base.value, bar.input.low, bar.input.high,
                   bar.atLow.value, reasonName(bar.atLow.reason), bar.atHigh.value, reasonName(bar.atHigh.reason),
                   bar.swing);
    }
    return table;
}

Result<ExportTable> spiderTable(const TableContext& context) {
    ExportTable table{.columns = {column("input"), column("name"), column("change", share), column("value"),
                                  column("npv", context.money()), column("status")}};
    std::vector<std::string> paths;
    for (const TornadoBar* bar : movingBars(context.tornadoOf(Metric::npv), spiderLines))
        paths.push_back(bar->input.path);
    const auto found =
        spider(context.plan(), paths, evenValues(-spiderReach, spiderReach, spiderPoints, 0.0, false), Metric::npv);
    if (!found) return found.problems();
    for (const SpiderLine& line : found.value().lines)
        for (const SpiderPoint& point : line.points)
            addRow(table, line.path, context.nameOfInput(line.path), point.change, point.input, point.result.value,
                   reasonName(point.result.reason));
    return table;
}

Result<ExportTable> breakEvenTable(const TableContext& context) {
    ExportTable table{.columns = {column("input"), column("name"), column("base"), column("low"), column("high"),
                                  column("value"), column("change", share), column("within_range"), column("roots"),
                                  column("reason")}};
    const auto lines = breakEvenList(context.plan());
    if (!lines) return lines.problems();
    for (const BreakEvenLine& line : lines.value()) {
        std::vector<std::string> roots;
        for (const double root : line.found.roots) roots.push_back(shortestText(root));
        addRow(table, line.input.path, context.nameOfInput(line.input.path), line.found.base, line.input.low,
               line.input.high, line.found.value, line.change,
               line.found.value ? std::optional(line.believed) : std::nullopt, roots, line.found.reason);
    }
    return table;
}

/// NPV over the two inputs that move it most, each from its low to its high value; without rows if fewer have a range.
Result<ExportTable> dataTableTable(const TableContext& context) {
    ExportTable table{.columns = {column("row_input"), column("row_value"), column("column_input"),
                                  column("column_value"), column("npv", context.money()), column("status")}};
    const auto bars = movingBars(context.tornadoOf(Metric::npv), 2);
    if (bars.size() < 2) return table;
    const auto side = [](const UncertainInput& input) {
        return TableSide{input.path, evenValues(input.low, input.high, tableValues, input.value, false)};
    };
    const auto grid = dataTable(context.plan(), side(bars[0]->input), side(bars[1]->input), Metric::npv);
    if (!grid) return grid.problems();
    const DataTable& found = grid.value();
    for (std::size_t r = 0; r < found.rows.values.size(); ++r)
        for (std::size_t c = 0; c < found.columns.values.size(); ++c)
            addRow(table, found.rows.path, found.rows.values[r], found.columns.path, found.columns.values[c],
                   found.cells[r][c].value, reasonName(found.cells[r][c].reason));
    return table;
}

Result<ExportTable> costBenefitMatrixTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("work_unit"), column("name"), column("pv_benefit", money),
                                  column("pv_cost", money), column("effort"), column("risk"), column("quadrant"),
                                  column("median_benefit", money), column("median_cost", money)}};
    const CostBenefitMatrix matrix = costBenefitMatrix(context.plan().project, context.results());
    for (const MatrixPoint& point : matrix.points)
        addRow(table, point.workUnit, context.workUnitName(point.workUnit), point.pvBenefit, point.pvCost, point.effort,
               point.risk, point.quadrant, matrix.medianBenefit, matrix.medianCost);
    return table;
}

}  // namespace jupan::tables
