#include "core/analysis/data_table.h"

#include "core/analysis/movable_plan.h"

namespace jupan {
Result<DataTable> dataTable(const ScenarioProject& plan, TableSide rows, TableSide columns, Metric metric) {
    MovablePlan movable(plan);
    const auto row = movable.input(rows.path);
    const auto column = movable.input(columns.path);
    Problems problems;
    for (const auto* side : {&row, &column})
        if (!*side) problems.insert(problems.end(), side->problems().begin(), side->problems().end());
    if (problems.empty() && rows.path == columns.path)
        problems.push_back({.code = ProblemCode::duplicateKey, .path = rows.path, .value = rows.path});
    if (!problems.empty()) return problems;

    DataTable table{.metric = metric, .base = movable.value(metric)};
    for (const double down : rows.values) {
        std::vector<MetricValue>& cells = table.cells.emplace_back();
        for (const double across : columns.values)
            cells.push_back(movable.valueAt({{row.value(), down}, {column.value(), across}}, metric));
    }
    table.rows = std::move(rows);
    table.columns = std::move(columns);
    return table;
}

}  // namespace jupan
