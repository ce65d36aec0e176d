// Where the firm stands today: the roadmap's steps with their states, and the gates with the facts that they ask for.
// The one place that knows where each fact comes from: the project, its results, the simulation, what was spent.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/governance/gates.h"
#include "core/governance/schedule.h"
#include "core/governance/steps.h"

namespace jupan {

class ProjectDocument;
struct Simulation;

/// A row of the roadmap as it is today.
struct RoadRow {
    ScheduledStep step{};
    StepState state = StepState::notStarted;  ///< of own items: done once ticked, in progress between their days
    bool byHand = false;
    std::vector<StepCheck> checks{};  ///< of shipped steps that the program can check
    bool overdue = false;             ///< its last day is over and it is not done
};

struct RoadState {
    Date today{};
    std::vector<RoadRow> rows{};                 ///< in the order of the schedule
    std::optional<std::string> next{};           ///< the first step that is not done
    std::size_t steps = 0;                       ///< steps or phases of the form, reviews and own items left out
    std::size_t done = 0;                        ///< of these
    std::array<std::optional<Date>, 2> gates{};  ///< by Gate: the pilot's first day; the first of the scale-up
    [[nodiscard]] const RoadRow* find(std::string_view id) const;
    /// 1 for the first step of the form; 0 for reviews, own items and what is unknown.
    [[nodiscard]] int numberOf(std::string_view id) const;
};

/// Today is the day of Spending::today().
RoadState roadState(const ProjectDocument& document);
/// As of another day: that of a report.
RoadState roadState(const ProjectDocument& document, Date today);

/// NPV, its probability, the budget and the data, as far as they are known now. The probability is that of the base
/// case: known once its simulation is ready. Spending is known once something was charged against a budget.
GateFacts gateFacts(ProjectDocument& document);
/// As of another day; the probability is that of `base`, a simulation of the base case, where there is one.
GateFacts gateFacts(ProjectDocument& document, Date today, const Simulation* base);

/// Both gates, by Gate.
std::array<GateResult, 2> gateResults(ProjectDocument& document);

}  // namespace jupan
