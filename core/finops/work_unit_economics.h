// What a piece of work costs: an answered enquiry, a contract (model.md §10, unit economics).
#pragma once

#include "core/finops/unit_economics.h"

namespace jupan {

struct WorkUnitEconomics {
    std::string workUnit{};         ///< id; empty: spending of lines that stand for no one work unit, or of no line
    ActualSum sum{};                ///< of all the days asked for
    std::optional<double> items{};  ///< as counted; absent where no month was
    int countedMonths = 0;          ///< months with a count
    ActualSum counted{};            ///< spending of these months: perItem is this ÷ items
    UnitEconomics each{};           ///< perRequest and perThousandTokens of `sum`
};

/// By work unit of the budget lines (workUnitsOfLines), in the plan's order, the empty one last; work units with
/// neither spending nor counts are left out. Spending of months without a count is in no cost per item: it would make
/// the item dearer than it was.
std::vector<WorkUnitEconomics> economicsByWorkUnit(const Project& project, const Budget& budget, const Actuals& actuals,
                                                   DayRange days);

}  // namespace jupan
