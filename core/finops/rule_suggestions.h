// Rules for charges that no rule sends anywhere, where the plan makes it plain which line they are of.
#pragma once

#include "core/finops/ledger_actuals.h"

namespace jupan {

/// What makes it plain.
enum class SuggestionReason {
    onlyWorkloadOfModel,  ///< one workload of the plan uses the model, and the budget has its line
    onlySeatLine,         ///< the charge speaks of seats, and the budget has one line of seats
};

struct SuggestedRule {
    ChargeRule rule{};
    SuggestionReason reason{};
    std::vector<std::size_t> groups{};  ///< indices into LedgerActuals::groups that it would send to its line
    Decimal converted{};                ///< their money
};

/// Rules to append behind those of the project, in this order: the longest texts first, so that the rule of
/// "gpt-5-mini" is tried before that of "gpt-5", whose text it holds. A rule is suggested only if it catches no other
/// group without a rule than those it is meant for. `budget`: in force.
std::vector<SuggestedRule> suggestRules(const LedgerActuals& actuals, const Budget& budget, const Project& project);

}  // namespace jupan
