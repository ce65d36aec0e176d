// Two-way data table (model.md §6): two inputs, a grid of values each, the metric in each cell.
#pragma once

#include <string>
#include <vector>

#include "core/analysis/metric.h"
#include "core/base/problem.h"
#include "core/engine/scenario.h"

namespace jupan {

/// An input and the values it takes along one side of the table.
struct TableSide {
    std::string path{};
    std::vector<double> values{};
};

struct DataTable {
    Metric metric = Metric::npv;
    MetricValue base{};
    TableSide rows{};
    TableSide columns{};
    std::vector<std::vector<MetricValue>> cells{};  ///< by row, then by column
};

/// All other inputs stay at base. A value that an input may not have, or two values that contradict each other (an end
/// before a start), give an undefined cell. Precondition: the project is valid.
/// Problems: unknownPath; duplicateKey where both sides name the same input.
Result<DataTable> dataTable(const ScenarioProject& plan, TableSide rows, TableSide columns, Metric metric);

}  // namespace jupan
