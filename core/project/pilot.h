// The pilot as an experiment (model.md §11): what is tried, by which figures it is judged, what was measured, what was
// decided.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/calendar.h"
#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

struct PilotPlan {
    std::optional<Date> start{};
    int weeks = 8;  ///< 4..12
    std::string channel{};
    std::string scope{};
    std::vector<std::string> stakeholders{};
    std::string success{};  ///< when it counts as a success, in words; the figures stand with the KPIs
    std::string stop{};
    std::string extend{};
    std::optional<Date> fixedOn{};  ///< from this day on, changes of the criteria are changes after the fact
    bool operator==(const PilotPlan&) const = default;
};

template <class Visitor, Of<PilotPlan> E>
void describe(Visitor& visit, E& plan) {
    visit({.name = "start"}, plan.start);
    visit({.name = "weeks", .unit = Unit::weeks, .range = Range::pilotWeeks}, plan.weeks);
    visit({.name = "channel"}, plan.channel);
    visit({.name = "scope"}, plan.scope);
    visit({.name = "stakeholders"}, plan.stakeholders);
    visit({.name = "success"}, plan.success);
    visit({.name = "stop"}, plan.stop);
    visit({.name = "extend"}, plan.extend);
    visit({.name = "fixed_on"}, plan.fixedOn);
}

/// Which way the measured figure should move.
enum class Better { lower, higher };
template <>
struct EnumNames<Better> {
    static constexpr std::array<std::string_view, 2> names{"lower", "higher"};
};

/// A KPI that the pilot measures, and what it must reach. All effects are relative improvements of the mean: 0.4 is 40
/// % fewer minutes where lower is better, 40 % more sales where higher is.
struct PilotKpi {
    Reference<EntityKind::kpi> kpi{};
    Better better = Better::lower;
    std::string unit{};             ///< of the measured figure: "minutes"
    double target = 0;              ///< reached for certain: go
    double minimum = 0;             ///< missed for certain: stop
    std::optional<double> hoped{};  ///< the effect that the sample must be able to show; absent: the target
    bool operator==(const PilotKpi&) const = default;
};

template <class Visitor, Of<PilotKpi> E>
void describe(Visitor& visit, E& kpi) {
    visit({.name = "kpi", .required = true}, kpi.kpi);
    visit({.name = "better"}, kpi.better);
    visit({.name = "unit"}, kpi.unit);
    visit({.name = "target", .unit = Unit::share, .required = true}, kpi.target);
    visit({.name = "minimum", .unit = Unit::share, .required = true}, kpi.minimum);
    visit({.name = "hoped", .unit = Unit::share}, kpi.hoped);
}

enum class PilotPhase { baseline, pilot };
template <>
struct EnumNames<PilotPhase> {
    static constexpr std::array<std::string_view, 2> names{"baseline", "pilot"};
};

/// One measured item, or the mean of a week with the number of items behind it.
struct PilotObservation {
    Reference<EntityKind::kpi> kpi{};
    PilotPhase phase = PilotPhase::baseline;
    Date date{};  ///< of the item; the first day of the week
    double value = 0;
    int count = 1;
    bool season = false;    ///< taken in a peak or a slack season
    bool campaign = false;  ///< taken during a campaign or another special event
    bool excluded = false;  ///< kept, but not counted; `note` says why
    std::string note{};
    bool operator==(const PilotObservation&) const = default;
};

template <class Visitor, Of<PilotObservation> E>
void describe(Visitor& visit, E& observation) {
    visit({.name = "kpi", .required = true}, observation.kpi);
    visit({.name = "phase", .required = true}, observation.phase);
    visit({.name = "date", .required = true}, observation.date);
    visit({.name = "value", .required = true}, observation.value);
    visit({.name = "count", .range = Range::positive}, observation.count);
    visit({.name = "season"}, observation.season);
    visit({.name = "campaign"}, observation.campaign);
    visit({.name = "excluded"}, observation.excluded);
    visit({.name = "note"}, observation.note);
}

enum class Verdict { go, stop, extend };
template <>
struct EnumNames<Verdict> {
    static constexpr std::array<std::string_view, 3> names{"go", "stop", "extend"};
};

/// What people decided; the statistics stand beside it.
struct PilotDecision {
    Date date{};
    Verdict verdict = Verdict::extend;
    std::string by{};
    std::string reason{};
    bool operator==(const PilotDecision&) const = default;
};

template <class Visitor, Of<PilotDecision> E>
void describe(Visitor& visit, E& decision) {
    visit({.name = "date", .required = true}, decision.date);
    visit({.name = "verdict", .required = true}, decision.verdict);
    visit({.name = "by", .required = true}, decision.by);
    visit({.name = "reason", .required = true}, decision.reason);
}

struct Pilot {
    PilotPlan plan{};
    std::vector<PilotKpi> kpis{};                  ///< at most one of a KPI
    std::vector<PilotObservation> observations{};  ///< as they were entered
    std::vector<PilotDecision> decisions{};        ///< ascending by day
    bool operator==(const Pilot&) const = default;
};

}  // namespace jupan
