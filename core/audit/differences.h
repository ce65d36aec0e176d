// What an edit did to the document, as changes of the log.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/audit/change_log.h"
#include "core/project/project.h"

namespace jupan {

/// Bytes of a value that the log keeps whole.
inline constexpr std::size_t longestChangeText = 4096;

/// The text if it is not longer than that; else its beginning, "…", and in brackets its length in bytes and its
/// SHA-256, so that the value can still be proved: "Dear cust… (12345 bytes, sha256 0a1b…)". Never cuts a character of
/// UTF-8.
std::string cutChangeText(std::string_view text);

/// What must change in `before` to get `after`, in document order. Fields one by one under their input path
/// ("kpi.handling.reduction", "project.name", "fx.USD"); entities found by id, values of maps by key, other lists item
/// by item ("pilot_observations[3]", from 0) after the equal items at both ends are set aside. Something added or
/// removed is one change with all its fields that say something, as JSON in one line; so is an item of a list without
/// ids, and a field that holds a list. Values are as the document's text writes them: numbers in their shortest form,
/// fractions as fractions. An entity that only moved in its list: path and "position", from and to. The action follows
/// from the section: gate_overrides: overridden; pilot_decisions, budget_versions, budget_reviews: decided; alerts:
/// noted; all else: edited. Empty if and only if the projects are equal.
std::vector<Change> differences(const Project& before, const Project& after);

}  // namespace jupan
