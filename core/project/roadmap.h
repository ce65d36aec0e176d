// The road from the first week to everyday use (framework.md): steps with days, owners and what must come before, and
// the gates at the pilot's start and before the scale-up. The steps that ship stand in core/governance/road_steps.h;
// the document holds what was changed about them, and milestones of its own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/calendar.h"
#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

/// Nine steps, or the short form for the smallest firms: four phases in eight weeks.
enum class RoadmapForm { nineSteps, eightWeeks };
template <>
struct EnumNames<RoadmapForm> {
    static constexpr std::array<std::string_view, 2> names{"nine_steps", "eight_weeks"};
};

struct RoadmapSettings {
    RoadmapForm form = RoadmapForm::nineSteps;
    std::optional<Date> start{};  ///< absent: the first day of the project's start month
    bool operator==(const RoadmapSettings&) const = default;
};

template <class Visitor, Of<RoadmapSettings> E>
void describe(Visitor& visit, E& settings) {
    visit({.name = "form"}, settings.form);
    visit({.name = "start"}, settings.start);
}

/// What the document says of a step that ships, or a milestone of its own.
struct RoadmapItem {
    Id id{};
    std::string name{};                ///< of a milestone or task of its own; empty: the shipped step of this id
    std::optional<Date> start{};       ///< absent: where the schedule puts it; own items have both
    std::optional<Date> end{};         ///< last day; the same as start: a milestone
    bool ownOrder = false;             ///< `after` counts; else what ships with the step does
    std::vector<std::string> after{};  ///< ids of what must be done before
    std::string owner{};
    std::optional<Date> doneOn{};  ///< ticked by hand
    std::string note{};
    bool operator==(const RoadmapItem&) const = default;
};

template <class Visitor, Of<RoadmapItem> E>
void describe(Visitor& visit, E& item) {
    visit({.name = "id", .required = true}, item.id);
    visit({.name = "name"}, item.name);
    visit({.name = "start"}, item.start);
    visit({.name = "end"}, item.end);
    visit({.name = "own_order"}, item.ownOrder);
    visit({.name = "after"}, item.after);
    visit({.name = "owner"}, item.owner);
    visit({.name = "done_on"}, item.doneOn);
    visit({.name = "note"}, item.note);
}

enum class Gate { pilotStart, scale };
template <>
struct EnumNames<Gate> {
    static constexpr std::array<std::string_view, 2> names{"pilot_start", "scale"};
};

enum class ConditionKind {
    checklistReady,  ///< readiness of the list `subject` (empty: all lists) is at least `threshold` (share)
    itemDone,        ///< the checklist item `subject` is done
    baseline,        ///< KPI `subject` (empty: every KPI of the pilot) has a baseline sample
    criteriaFixed,   ///< the pilot's criteria are fixed
    verdict,         ///< KPI `subject`'s statistics say go (empty: the pilot as a whole)
    budgetFrozen,    ///< there is a frozen budget
    budgetKept,      ///< actual to date is at most `threshold` of the budget to date
    noAlert,         ///< no budget alert is active
    npvPositive,     ///< NPV of the base case is above 0
    npvProbability,  ///< the probability that NPV is above 0 is at least `threshold`
    dataQuality,     ///< the project's data quality is at least `threshold` (share: 0.7 is 70 points)
    risksAnswered    ///< every risk of likelihood × impact >= `threshold` has a response and an owner
};
template <>
struct EnumNames<ConditionKind> {
    static constexpr std::array<std::string_view, 12> names{
        "checklist_ready", "item_done", "baseline",     "criteria_fixed",  "verdict",      "budget_frozen",
        "budget_kept",     "no_alert",  "npv_positive", "npv_probability", "data_quality", "risks_answered"};
};

/// One thing that must hold before a gate opens. `subject` is kept as text: what it names may have been deleted since,
/// and then the gate says so.
struct GateCondition {
    Gate gate = Gate::pilotStart;
    ConditionKind kind = ConditionKind::npvPositive;
    std::string subject{};
    std::optional<double> threshold{};  ///< for the kinds that have one
    bool operator==(const GateCondition&) const = default;
};

constexpr bool hasThreshold(ConditionKind kind) {
    using enum ConditionKind;
    return kind == checklistReady || kind == budgetKept || kind == npvProbability || kind == dataQuality ||
           kind == risksAnswered;
}

template <class Visitor, Of<GateCondition> E>
void describe(Visitor& visit, E& condition) {
    visit({.name = "gate", .required = true}, condition.gate);
    visit({.name = "kind", .required = true}, condition.kind);
    visit({.name = "subject"}, condition.subject);
    visit({.name = "threshold", .range = Range::nonNegative}, condition.threshold);
}

/// Somebody took it upon himself to pass a closed gate.
struct GateOverride {
    Gate gate = Gate::pilotStart;
    std::string by{};
    std::string reason{};
    Date date{};
    bool operator==(const GateOverride&) const = default;
};

template <class Visitor, Of<GateOverride> E>
void describe(Visitor& visit, E& passed) {
    visit({.name = "gate", .required = true}, passed.gate);
    visit({.name = "by", .required = true}, passed.by);
    visit({.name = "reason", .required = true}, passed.reason);
    visit({.name = "date", .required = true}, passed.date);
}

}  // namespace jupan
