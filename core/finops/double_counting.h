// Charges that may be the same money twice: a cost report and a card statement, or one report in two groupings.
#pragma once

#include <string>
#include <vector>

#include "core/finops/ledger_actuals.h"

namespace jupan {

struct PossibleDouble {
    std::string vendor{};
    Date first{};  ///< of the days that both have
    Date last{};
    /// Leaves one of the two out. Without any text: both are of the vendor and only their grouping differs, so no rule
    /// of texts can tell them apart; one import should go.
    ChargeRule leaveOut{};
};

/// For each vendor, groups that count and have days in common: with line items beside such without, and those of
/// another vendor (a card) whose text names this one. Leaving out what looks like the statement keeps the detail.
std::vector<PossibleDouble> possibleDoubles(const std::vector<GroupUse>& groups);

}  // namespace jupan
