// Spider (model.md §6): each chosen input at base·(1 + p) for a list of percentages.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/analysis/metric.h"
#include "core/base/problem.h"
#include "core/engine/scenario.h"

namespace jupan {

struct SpiderPoint {
    double change = 0;  ///< p as a fraction: 0.1 is 10 % more
    double input = 0;   ///< base·(1 + p), never clamped
    MetricValue result{};
};

struct SpiderLine {
    std::string path{};
    double base = 0;
    std::vector<SpiderPoint> points{};
};

struct Spider {
    Metric metric = Metric::npv;
    MetricValue base{};
    std::vector<SpiderLine> lines{};
};

/// One line a path, in their order, one point a change. A value that the input may not have gives an undefined point.
/// An input whose base is 0 gives a level line. Precondition: the project is valid. Problems: unknownPath; missingField
/// for a month that is absent, and so has no base.
Result<Spider> spider(const ScenarioProject& plan, std::span<const std::string> paths, std::span<const double> changes,
                      Metric metric);

/// The line whose defined results lie furthest apart, the first of several; nothing where none moves the metric.
std::optional<std::size_t> steepestLine(const Spider& spider);

}  // namespace jupan
