// Tornado (model.md §6): each uncertain input at its low and at its high end, all others at base.
#pragma once

#include <string>
#include <vector>

#include "core/analysis/metric.h"
#include "core/engine/scenario.h"
#include "core/project/inputs.h"

namespace jupan {

struct TornadoBar {
    UncertainInput input{};
    MetricValue atLow{};
    MetricValue atHigh{};
    std::optional<double> swing{};  ///< |at high - at low|; empty where either is undefined
};

struct Tornado {
    Metric metric = Metric::npv;
    MetricValue base{};
    /// Bars that are undefined at an end first, then the largest swing first; ties by path, byte by byte.
    std::vector<TornadoBar> bars{};
};

/// One bar an uncertain input of the plan. Without a scenario the plan is ScenarioProject{.project = project}; inputs
/// that a scenario overrides or moves to an end are plain numbers there and have no bar.
/// Precondition: the project is valid.
Tornado tornado(const ScenarioProject& plan, Metric metric);

}  // namespace jupan
