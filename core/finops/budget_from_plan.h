// A budget made from the plan (model.md §10): costs by line, in calendar months.
#pragma once

#include "core/engine/results.h"
#include "core/project/budget.h"

namespace jupan {

/// One line for each workload and each seat plan, one for each category of the cost items, in the plan's order, and one
/// for the contingency if there is any. Amounts are in the project currency, of every month of the plan; month 0 stands
/// in the month before the start.
///
/// Rounding: of each line, each fiscal year's sum is rounded half away from zero to `digits` digits (0 for whole won,
/// at most 6), and split over its months in proportion to the plan by largest remainder, so that the months sum to the
/// rounded year. `results`: of this project, by `analyze`, of whichever scenario is budgeted.
/// Problem: overflow, naming the line whose month is more than a budget cell holds.
Result<Budget> budgetFromPlan(const Project& project, const Results& results, int digits);

/// Puts the twelve months of `source` from `firstMonth` on in place of those of `budget`: lines of the plan are matched
/// by what they stand for, new ones added behind, those that the source lacks emptied in these months. Own lines, notes
/// and other months stay.
Budget withFiscalYear(Budget budget, const Budget& source, YearMonth firstMonth);

/// The line that the plan's cost line at `index` (order of `costLineId`) belongs to: that of the workload or seat plan,
/// else that of its category. Null if the budget has neither.
const BudgetLine* lineOfPlanCost(const Budget& budget, const Project& project, std::size_t index);

/// The work unit that the plan's cost line at `index` names; empty if none.
std::string workUnitOfPlanCost(const Project& project, std::size_t index);

}  // namespace jupan
