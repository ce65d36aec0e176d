// Where the firm stands with the items of the checklists (framework.md). The items that ship, with their words, stand
// in core/governance; the document holds what was said about them, and items of its own.
#pragma once

#include <optional>
#include <string>

#include "core/project/calendar.h"
#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

enum class ChecklistTopic {
    goalAndProblem,
    dataAndInfrastructure,
    workflow,
    securityAndPrivacy,
    ethics,
    finops,
    leadershipAndOperation,
    pilotReadiness
};
template <>
struct EnumNames<ChecklistTopic> {
    static constexpr std::array<std::string_view, 8> names{
        "goal_and_problem", "data_and_infrastructure",  "workflow",       "security_and_privacy", "ethics",
        "finops",           "leadership_and_operation", "pilot_readiness"};
};

enum class ItemStatus { open, inProgress, done, notApplicable };
template <>
struct EnumNames<ItemStatus> {
    static constexpr std::array<std::string_view, 4> names{"open", "in_progress", "done", "not_applicable"};
};

struct ChecklistEntry {
    Id id{};  ///< of a shipped item, or its own
    ChecklistTopic list = ChecklistTopic::goalAndProblem;
    std::string text{};  ///< of an own item; empty: the shipped item of this id
    ItemStatus status = ItemStatus::open;
    std::string owner{};
    std::optional<Date> due{};
    std::string evidence{};
    std::optional<Reference<EntityKind::cost>> cost{};  ///< what it costs to keep this
    bool operator==(const ChecklistEntry&) const = default;
};

template <class Visitor, Of<ChecklistEntry> E>
void describe(Visitor& visit, E& entry) {
    visit({.name = "id", .required = true}, entry.id);
    visit({.name = "list", .required = true}, entry.list);
    visit({.name = "text"}, entry.text);
    visit({.name = "status"}, entry.status);
    visit({.name = "owner"}, entry.owner);
    visit({.name = "due"}, entry.due);
    visit({.name = "evidence"}, entry.evidence);
    visit({.name = "cost"}, entry.cost);
}

}  // namespace jupan
