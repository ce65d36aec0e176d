// The ledger of charges as actual spending: sent to budget lines by rules, converted by the rates of their days.
#pragma once

#include "core/finops/actuals.h"
#include "core/finops/charge_rules.h"
#include "core/finops/exchange_rates.h"
#include "core/ledger/charge_ledger.h"

namespace jupan {

/// What became of the charges of one group.
struct GroupUse {
    ChargeGroup group{};
    std::optional<std::size_t> rule{};  ///< index of the rule that matched
    RuleEffect effect = RuleEffect::spend;
    std::string line{};  ///< empty: no rule, or the rule's line is not in the budget in force
    std::size_t rows = 0;
    Date first{};
    Date last{};
    Decimal amount{};     ///< in the group's currency, tax included
    Decimal converted{};  ///< project currency, of the charges that have a rate
    std::size_t waiting = 0;
};

/// How the amounts of a currency were converted: charges by origin of their rate.
struct RateUse {
    std::array<std::size_t, 4> charges{};  ///< by RateOrigin
    std::size_t waiting = 0;
    Decimal waitingAmount{};         ///< in that currency
    std::optional<Date> lastUsed{};  ///< the youngest rate that was used for a later day
    bool operator==(const RateUse&) const = default;
};

struct LedgerActuals {
    Actuals actuals{};
    std::vector<GroupUse> groups{};  ///< most money first, then by texts
    std::map<std::string, RateUse, std::less<>> rates{};
    std::optional<Date> firstDay{};  ///< of all charges, those left out included
    std::optional<Date> lastDay{};
};

/// Charges whose rule leaves them out are in `groups` only. A rule that names a line which the budget in force does not
/// have sends charges nowhere. Converted once per charge, half to even to a millionth. Problems: what the ledger says,
/// overflow (`actuals`) if the sums pass what Actuals hold.
Result<LedgerActuals> actualsOf(const ChargeLedger& ledger, const Project& project);

}  // namespace jupan
