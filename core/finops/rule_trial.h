// What a rule catches, before it is saved, and what each saved one does.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/finops/ledger_actuals.h"

namespace jupan {

struct RuleCatch {
    std::vector<std::size_t> groups{};  ///< indices into the groups, in their order
    Decimal converted{};                ///< project currency, of the charges that have a rate
    std::size_t waiting = 0;            ///< charges that have none
    /// In the currencies charged. Groups that are left out now are not converted, so this is all that tells of them.
    std::map<std::string, Decimal> amounts{};
    bool anyLeftOut = false;
};

struct RuleTrial {
    RuleCatch caught{};
    std::size_t caughtEarlier = 0;  ///< groups that match, but that a rule before it sends elsewhere
};

/// The rule as the one at `place` of the saved rules; behind them all for a new one.
RuleTrial tryRule(const ChargeRule& rule, std::size_t place, const std::vector<GroupUse>& groups);

/// For each of `count` saved rules, what it catches.
std::vector<RuleCatch> catchesOf(std::size_t count, const std::vector<GroupUse>& groups);

/// Groups that count and stand under no budget line: no rule catches them, or their rule's line is not in the budget.
std::vector<std::size_t> groupsWithoutLine(const std::vector<GroupUse>& groups);

/// A rule for charges like this one: its vendor, and the first of project, key, model and text that it has.
ChargeRule ruleLike(const ChargeGroup& group);

}  // namespace jupan
