#include "core/analysis/input_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/even_values.h"
#include "core/analysis/input_jumps.h"
#include "core/analysis/movable_plan.h"

namespace jupan {
namespace {

constexpr int samples = 161;  // more than a point for each few pixels of a chart

struct Window {
    double lowest;
    double highest;
};

Window windowOf(const Project& project, const BreakEven& found) {
    const double base = *found.base;
    Window window{base, base};
    const auto include = [&](double value) {
        window.lowest = std::min(window.lowest, value);
        window.highest = std::max(window.highest, value);
    };
    for (const double root : found.roots) include(root);
    for (const UncertainInput& input : uncertainInputs(project)) {
        if (input.path != found.path) continue;
        include(input.low);
        include(input.high);
    }
    if (window.lowest == window.highest) {
        const double reach = base == 0 ? 1 : std::abs(base) / 2;
        include(base - reach);
        include(base + reach);
    }
    const double more = window.highest / 4 - window.lowest / 4;
    return {std::max(found.lowest, window.lowest - more), std::min(found.highest, window.highest + more)};
}

}  // namespace

Result<InputCurve> inputCurve(const ScenarioProject& plan, const BreakEven& found) {
    MovablePlan movable(plan);
    const auto input = movable.input(found.path);
    if (!input) return input.problems();
    if (!found.base) return Problem{.code = ProblemCode::missingField, .path = found.path, .detail = "number"};
    const auto [lowest, highest] = windowOf(plan.project, found);
    const bool whole = input.value().field.isInteger();
    InputCurve curve{.lowest = lowest, .highest = highest};
    std::vector<double> values = evenValues(lowest, highest, samples, found.base, whole);
    values.insert(values.end(), found.roots.begin(), found.roots.end());
    std::vector<double> jumps;
    for (const double last : lastBeforeJumps(plan.project, found.path)) {
        const double next = std::nextafter(last, std::numeric_limits<double>::infinity());
        if (last < lowest || next > highest) continue;
        jumps.push_back(last);
        values.insert(values.end(), {last, next});
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    for (const double value : values) {
        curve.points.push_back({value, movable.valueAt({{input.value(), value}}, Metric::npv)});
        if (std::binary_search(jumps.begin(), jumps.end(), value)) curve.points.push_back({.input = value});
    }
    return curve;
}

}  // namespace jupan
