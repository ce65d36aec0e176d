#include "core/analysis/tornado.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/movable_plan.h"

namespace jupan {
namespace {

bool before(const TornadoBar& a, const TornadoBar& b) {
    if (a.swing.has_value() != b.swing.has_value()) return !a.swing;
    if (a.swing && *a.swing != *b.swing) return *a.swing > *b.swing;
    return a.input.path < b.input.path;
}

}  // namespace

Tornado tornado(const ScenarioProject& plan, Metric metric) {
    MovablePlan movable(plan);
    Tornado result{.metric = metric, .base = movable.value(metric)};
    const std::vector<UncertainInput> ends = uncertainInputs(plan.project);
    const std::vector<PlanInput> inputs = movable.uncertainInputs();
    // Both walks are in document order.
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        TornadoBar bar{.input = ends[i],
                       .atLow = movable.valueAt({{inputs[i], ends[i].low}}, metric),
                       .atHigh = movable.valueAt({{inputs[i], ends[i].high}}, metric)};
        if (bar.atLow.value && bar.atHigh.value) bar.swing = std::abs(*bar.atHigh.value - *bar.atLow.value);
        result.bars.push_back(std::move(bar));
    }
    std::sort(result.bars.begin(), result.bars.end(), before);
    return result;
}

}  // namespace jupan
