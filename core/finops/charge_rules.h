// Which budget line a charge belongs to.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/ledger/ledger.h"
#include "core/project/finops.h"

namespace jupan {

/// Whether every text of the rule that is not empty is found in the group's: somewhere in it, whatever the case of
/// the letters A to Z, * standing for any text, also for none. Blanks around a rule's text do not count. A rule without
/// any text matches nothing; one of * alone, everything. `project` is sought in id and name, `text` in line item and
/// description.
bool matches(const ChargeRule& rule, const ChargeGroup& group);

/// The first rule that matches, or nothing.
std::optional<std::size_t> ruleFor(std::span<const ChargeRule> rules, const ChargeGroup& group);

/// Of each group the first rule that matches, or nothing: as ruleFor, for many.
std::vector<std::optional<std::size_t>> rulesFor(std::span<const ChargeRule> rules,
                                                 std::span<const ChargeGroup> groups);

/// What a rule would catch if it were the only one: indices of the groups, ascending.
std::vector<std::size_t> groupsMatched(const ChargeRule& rule, std::span<const ChargeGroup> groups);

/// Whether the vendor's own file calls the charge a tax: its line item or its description is "Tax" (FOCUS
/// ChargeCategory), "VAT", "GST", "sales tax", 부가세 or 부가가치세.
bool isTaxByFile(const ChargeGroup& group);

}  // namespace jupan
