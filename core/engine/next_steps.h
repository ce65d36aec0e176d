// What the author of a project should do next (framework.md §Nine steps): codes and places, most urgent first.
#pragma once

#include <string>
#include <vector>

#include "core/engine/results.h"

namespace jupan {

enum class NextStepCode {
    addWorkUnit,      ///< there is no work unit yet
    addKpi,           ///< a work unit without KPI; path: the work unit
    addSecondKpi,     ///< a work unit with a single KPI: two each to start with; path: the work unit
    addCost,          ///< there is no workload, seat or cost item
    resolveHours,     ///< hours claimed twice; path: the work unit
    measureGuess,     ///< the guess that moves NPV most; path: the input; amount: the swing of NPV
    addRange,         ///< a cost line without low and high anywhere; path: the line
    setDiscountRate,  ///< the discount rate is 0; path: the field
    addScenario,      ///< there is no scenario to compare with
    checkHorizon,     ///< something lies beyond the horizon; path: the field; month: where it lies
};
template <>
struct EnumNames<NextStepCode> {
    static constexpr std::array<std::string_view, 10> names{
        "add_work_unit", "add_kpi",   "add_second_kpi",    "add_cost",     "resolve_hours",
        "measure_guess", "add_range", "set_discount_rate", "add_scenario", "check_horizon"};
};

struct NextStep {
    NextStepCode code{};
    std::string path{};
    double amount = 0;  ///< measureGuess: currency units of NPV
    int month = 0;      ///< checkHorizon
    bool operator==(const NextStep&) const = default;
};

/// The steps in the order of NextStepCode; of each code the first places in document order, at most `perCode`.
/// `results`: an analysis of `project` (any scenario). Pure.
std::vector<NextStep> nextSteps(const Project& project, const Results& results, std::size_t perCode = 2);

}  // namespace jupan
