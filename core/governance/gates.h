// The gates before the pilot and before the scale-up: what must hold, what is missing, and who passed one anyway.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/results.h"

namespace jupan {

/// What a gate asks for while the project names no conditions of its own for it.
/// Pilot start: pilot readiness 100 %, security 80 %, criteria fixed, baselines, a frozen budget. Scale: verdict go,
/// NPV above 0 with 80 % probability, budget kept, no alert, data quality 70, risks from 12 on answered, security 100
/// %.
std::vector<GateCondition> defaultGateConditions();
/// The project's for the gate, or the default ones.
std::vector<GateCondition> conditionsOf(const Project& project, Gate gate);
/// Replaces a gate's conditions; none: the default ones again.
void setGateConditions(Project& project, Gate gate, std::vector<GateCondition> conditions);

/// What the project alone does not tell. Absent: not known, which counts as not met.
struct GateFacts {
    std::optional<double> npv{};             ///< of the base project
    std::optional<double> npvProbability{};  ///< that NPV > 0; share
    std::optional<double> budgetUsed{};      ///< actual to date / budget to date; share
    std::optional<int> activeAlerts{};
    std::optional<double> dataQuality{};  ///< share: 0.7 is 70 points
    Date today{};
};

/// The facts that follow from the plan alone: NPV and data quality. `results`: an analysis of the base project.
GateFacts planFacts(const Project& project, const Results& results, Date today);

enum class ConditionState { met, unmet, unknown, subjectGone };
template <>
struct EnumNames<ConditionState> {
    static constexpr std::array<std::string_view, 4> names{"met", "unmet", "unknown", "subject_gone"};
};

struct ConditionResult {
    GateCondition condition{};
    ConditionState state = ConditionState::unknown;
    std::optional<double> value{};       ///< in the unit of the threshold
    std::vector<std::string> missing{};  ///< ids of items, KPIs or risks that fail
};

struct GateResult {
    Gate gate = Gate::pilotStart;
    std::vector<ConditionResult> conditions{};
    bool open = false;                       ///< every condition is met
    std::optional<GateOverride> override{};  ///< the last one
    [[nodiscard]] bool passable() const { return open || override.has_value(); }
};

/// A condition whose subject was deleted is `subjectGone` and keeps the gate closed. An empty list of an applicable
/// kind: a checklist without applicable items is ready; a pilot without KPIs has no baselines and no verdict; of a risk
/// register without any score nothing is known.
GateResult evaluateGate(const Project& project, Gate gate, const GateFacts& facts);

}  // namespace jupan
