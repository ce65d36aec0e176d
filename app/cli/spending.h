// What stands in a project's ledger, watched on a day: what import-usage and budget have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/finops/ledger_actuals.h"
#include "core/finops/watch.h"

namespace jupan {

/// The day that it is here.
Date today();

/// Empty for a day that charges may have, YYYY-MM-DD; else what is wrong with it.
std::string wrongChargeDay(const std::string& day);

struct WatchedProject {
    Project project{};  ///< with the plan's budget as its draft where it has none
    bool budgetIsPlan = false;
    LedgerActuals spending{};
    SpendingWatch watch{};
    std::vector<Alert> alerts{};  ///< those of the project, as of the day; without a budget as they are stored
    std::vector<AlertSubject> fired{};
};

/// `asOf` absent: the last day with charges, or `now` if there are none. A project without a budget is compared with
/// its plan, and fires no alert.
Result<WatchedProject> watched(const ChargeLedger& ledger, const Project& project, std::optional<Date> asOf, Date now);

/// The name of a budget line; that of its category if it has none.
std::string lineName(const Budget& budget, std::string_view line);

/// "Support bot: actual is over 80 % of the budget of 2026-10: 812,345 of 1,000,000 KRW (fired 2026-10-20)".
std::string alertText(const WatchedProject& project, const Alert& alert);

}  // namespace jupan
