// Which budget line a charge belongs to.
#pragma once

#include <optional>
#include <span>

#include "core/ledger/ledger.h"
#include "core/project/finops.h"

namespace jupan {

/// Whether every text of the rule that is not empty is found in the group's: somewhere in it, whatever the case of
/// Latin letters, * standing for any text. A rule without any text matches nothing. `project` is sought in id and name,
/// `text` in line item and description.
bool matches(const ChargeRule& rule, const ChargeGroup& group);

/// The first rule that matches, or nothing.
std::optional<std::size_t> ruleFor(std::span<const ChargeRule> rules, const ChargeGroup& group);

/// Whether the vendor's own file calls the charge a tax (FOCUS ChargeCategory "Tax" and the like).
bool isTaxByFile(const ChargeGroup& group);

}  // namespace jupan
