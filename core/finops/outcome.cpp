#include "core/finops/outcome.h"

namespace jupan {

Outcome outcomeOf(const Project& project, const Results& plan, const SpendingWatch& watch, const Actuals& actuals) {
    const LineMonths sums = sumsByLineAndMonth(actuals, watch.asOf);
    std::map<std::string, double, std::less<>> running;
    // A line without a charge yet is no news about the plan.
    for (const LineWatch& line : watch.lines)
        if (sums.contains(line.line)) running[line.line] = line.forecast.value;
    return {.realised = realised(project, plan, sums, project.finops.benefits, watch.month),
            .reforecast = reforecast(project, plan, watch.budget, sums, project.finops.benefits, watch.asOf, running)};
}

}  // namespace jupan
