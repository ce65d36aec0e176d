#include "core/analysis/break_even_list.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "core/analysis/movable_plan.h"

namespace jupan {
namespace {

BreakEvenLine lineOf(const UncertainInput& input, BreakEven found) {
    BreakEvenLine line{.input = input, .found = std::move(found)};
    const auto value = line.found.value;
    if (!value) return line;
    line.believed = *value >= input.low && *value <= input.high;
    const double base = *line.found.base;
    if (base == 0) return line;
    const double change = (*value - base) / std::abs(base);
    if (std::isfinite(change)) line.change = change;
    return line;
}

/// Less breaks sooner.
auto rankOf(const BreakEvenLine& line) {
    constexpr double last = std::numeric_limits<double>::infinity();
    return std::tuple{!line.found.value, !line.believed, line.change ? std::abs(*line.change) : last};
}

}  // namespace

Result<std::vector<BreakEvenLine>> breakEvenList(const ScenarioProject& plan) {
    MovablePlan movable(plan);
    std::vector<BreakEvenLine> lines;
    for (const UncertainInput& input : uncertainInputs(plan.project)) {
        auto found = breakEven(movable, input.path);
        if (!found) return found.problems();
        lines.push_back(lineOf(input, std::move(found).value()));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
    return lines;
}

}  // namespace jupan
