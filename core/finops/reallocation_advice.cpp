#include "core/finops/reallocation_advice.h"

#include <algorithm>

namespace jupan {

ReallocationAdvice reallocationAdvice(const Project& project, const Results& plan, const SpendingWatch& watch) {
    ReallocationAdvice advice;
    for (const LineWatch& line : watch.lines)
        advice.lines.push_back({.line = line.line,
                                .budget = line.month.budget,
                                .forecast = line.forecast.value,
                                .high = line.forecast.range ? std::optional(line.forecast.range->high) : std::nullopt});
    const int horizon = project.settings.horizonMonths;
    const int running = monthsBetween(project.settings.start, watch.month) + 1;
    const int first = std::max(1, running);
    if (running <= horizon && running + 11 >= 1)
        advice.values = valuePerCost(project, plan, watch.budget, first, std::min(horizon, running + 11));
    advice.suggestions = suggestMoves(advice.lines, advice.values, minorDigits(project.settings.currency));
    return advice;
}

}  // namespace jupan
