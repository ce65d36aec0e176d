// Scenarios, correlations of inputs, and where numbers come from (model.md §6).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/project/cost.h"

namespace jupan {

enum class ScenarioMode { base, worst, best };
template <>
struct EnumNames<ScenarioMode> {
    static constexpr std::array<std::string_view, 3> names{"base", "worst", "best"};
};

/// Another ladder (계단식) for one workload; shares of a mix have no input path, so overrides cannot say it.
struct ScenarioLadder {
    Reference<EntityKind::workload> workload{};
    std::vector<Stage> stages{};
    bool operator==(const ScenarioLadder&) const = default;
};

template <class Visitor, Of<ScenarioLadder> E>
void describe(Visitor& visit, E& ladder) {
    visit({.name = "workload", .required = true}, ladder.workload);
    visit({.name = "stages", .required = true}, ladder.stages);
}

/// Seats paid another way than in the plan.
struct ScenarioBilling {
    Reference<EntityKind::seat> seat{};
    Billing billing = Billing::annual;
    bool operator==(const ScenarioBilling&) const = default;
};

template <class Visitor, Of<ScenarioBilling> E>
void describe(Visitor& visit, E& change) {
    visit({.name = "seat", .required = true}, change.seat);
    visit({.name = "billing", .required = true}, change.billing);
}

struct Scenario {
    Id id{};
    std::string name{};
    ScenarioMode mode = ScenarioMode::base;
    std::map<std::string, double> overrides{};  ///< input path -> number
    std::vector<ScenarioLadder> ladders{};      ///< at most one a workload
    std::vector<ScenarioBilling> billings{};    ///< at most one a seat plan
    double benefitFactor = 1;
    double costFactor = 1;
    bool operator==(const Scenario&) const = default;
};

template <class Visitor, Of<Scenario> E>
void describe(Visitor& visit, E& scenario) {
    visit({.name = "id", .required = true}, scenario.id);
    visit({.name = "name", .required = true}, scenario.name);
    visit({.name = "mode"}, scenario.mode);
    visit({.name = "overrides"}, scenario.overrides);
    visit({.name = "ladders"}, scenario.ladders);
    visit({.name = "billings"}, scenario.billings);
    visit({.name = "benefit_factor", .unit = Unit::factor, .range = Range::nonNegative}, scenario.benefitFactor);
    visit({.name = "cost_factor", .unit = Unit::factor, .range = Range::nonNegative}, scenario.costFactor);
}

struct Correlation {
    std::string a{};  ///< input path
    std::string b{};  ///< input path
    double rho = 0;
    bool operator==(const Correlation&) const = default;
};

template <class Visitor, Of<Correlation> E>
void describe(Visitor& visit, E& correlation) {
    visit({.name = "a", .required = true}, correlation.a);
    visit({.name = "b", .required = true}, correlation.b);
    visit({.name = "rho", .range = Range::correlation, .required = true}, correlation.rho);
}

enum class Source { measured, quoted, benchmark, guess };
template <>
struct EnumNames<Source> {
    static constexpr std::array<std::string_view, 4> names{"measured", "quoted", "benchmark", "guess"};
};

/// Where a number comes from (model.md §6). A path without an entry counts as a guess.
struct Provenance {
    Source source = Source::guess;
    std::string note{};
    std::string date{};
    bool operator==(const Provenance&) const = default;
};

template <class Visitor, Of<Provenance> E>
void describe(Visitor& visit, E& provenance) {
    visit({.name = "source"}, provenance.source);
    visit({.name = "note"}, provenance.note);
    visit({.name = "date"}, provenance.date);
}

}  // namespace jupan
