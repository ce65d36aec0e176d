// Where budget is spare this month, where it is short, and which moves follow from what each won brings.
#pragma once

#include "core/finops/move_suggestions.h"
#include "core/finops/watch.h"

namespace jupan {

struct ReallocationAdvice {
    std::vector<LineOutlook> lines{};  ///< in the budget's order
    /// Benefit of a won of cost by line, over the twelve months of the plan from the running one on, as far as the plan
    /// reaches; empty outside the plan.
    std::map<std::string, double, std::less<>> values{};
    MoveSuggestions suggestions{};  ///< in steps of the project currency's smallest coin
};

/// For the running month of `watch`. `plan`: the project's results, base case.
ReallocationAdvice reallocationAdvice(const Project& project, const Results& plan, const SpendingWatch& watch);

}  // namespace jupan
