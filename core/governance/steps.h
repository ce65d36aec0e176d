// How far each step of the roadmap is: derived from the project where it can be, ticked by hand where it cannot.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/governance/schedule.h"
#include "core/project/project.h"

namespace jupan {

enum class StepState { notStarted, inProgress, done };
template <>
struct EnumNames<StepState> {
    static constexpr std::array<std::string_view, 3> names{"not_started", "in_progress", "done"};
};

/// What is looked for. The comment says what `value` of `needed` counts, and whom `subject` names.
enum class StepCheckKind {
    workUnit,          ///< work units of 1
    twoKpis,           ///< KPIs of the work unit `subject`, of 2
    kpiBaselines,      ///< its KPIs whose figures to start from are known, of 2
    kpiOwners,         ///< of these, KPIs with an owner and a data point, of 2
    usage,             ///< workloads and seat plans of 1
    otherCost,         ///< cost items besides the API of 1
    prices,            ///< prices above 0 of all that are used; the first one that is not
    sourceEach,        ///< work units with a data source of all; the first one without
    sourceOwners,      ///< sources with an owner of all; the first one without
    sourceScores,      ///< sources with a score of all; the first one without
    dataItems,         ///< items of the list that are begun, or planned with owner and day, of all; the first other one
    securityItems,     ///< the same
    frozenBudget,      ///< frozen budgets of 1
    costOwner,         ///< 1 when the item of the FinOps list is begun
    pilotDays,         ///< 1 when the pilot has a start and 4 to 12 weeks
    pilotChannel,      ///< 1 when there is one
    stakeholders,      ///< of 2
    criteriaInWords,   ///< success, stop and extend, of 3
    pilotKpi,          ///< KPIs of the pilot with a target above 0, of 1
    criteriaFixed,     ///< 1 when they are
    intervals,         ///< KPIs of the pilot with an interval of all; the first one without
    uncertainInput,    ///< uncertain inputs of 1
    decision,          ///< decisions of 1
    scaleStage,        ///< stages with budget and safeguards of 1
    budgetAfterPilot,  ///< budgets frozen on the day of the last decision or later, of 1
    measuredFigure,    ///< figures of the pilot's KPIs that the plan has as measured, of 1
    scenario,          ///< scenarios that differ from the base case, of 1
    reviewOwners,      ///< reviews with an owner of 2; the first one without
    baselineSamples,   ///< KPIs of the pilot with a baseline sample of all; the first one without
    pilotSamples,      ///< the same with a pilot sample
};
template <>
struct EnumNames<StepCheckKind> {
    static constexpr std::array<std::string_view, 30> names{
        "work_unit",       "two_kpis",        "kpi_baselines",     "kpi_owners",       "usage",
        "other_cost",      "prices",          "source_each",       "source_owners",    "source_scores",
        "data_items",      "security_items",  "frozen_budget",     "cost_owner",       "pilot_days",
        "pilot_channel",   "stakeholders",    "criteria_in_words", "pilot_kpi",        "criteria_fixed",
        "intervals",       "uncertain_input", "decision",          "scale_stage",      "budget_after_pilot",
        "measured_figure", "scenario",        "review_owners",     "baseline_samples", "pilot_samples"};
};

struct StepCheck {
    StepCheckKind kind{};
    bool met = false;
    std::string subject{};  ///< an id, where the kind has one and it helps; else empty
    double value = 0;
    double needed = 0;
};

struct StepStatus {
    std::string id{};
    StepState state = StepState::notStarted;
    bool byHand = false;              ///< done because somebody ticked it, whatever the checks say
    std::vector<StepCheck> checks{};  ///< none: only a person knows (agents, reviews)
};

/// The nine steps, whatever the project's form. Done: ticked on or before `today`, or all checks are met; in progress:
/// some check is met.
std::vector<StepStatus> nineStepStatuses(const Project& project, Date today);
/// The four phases of the short form.
std::vector<StepStatus> phaseStatuses(const Project& project, Date today);
/// The reviews after 6 and 12 months; by hand.
std::vector<StepStatus> reviewStatuses(const Project& project, Date today);
/// Steps or phases of the project's form, then the reviews: those of roadSchedule(project) that ship, in its order.
std::vector<StepStatus> stepStatuses(const Project& project, Date today);

/// The state of an own item of the schedule, which has no checks: done once it is ticked on or before `today`, in
/// progress on its days.
StepState ownItemState(const ScheduledStep& item, Date today);

/// The first that is not done; nothing when all are.
std::optional<std::string> nextStep(const std::vector<StepStatus>& steps);

/// Whether the figures that the KPI's kind starts from are above 0, or a baseline was observed; of a tracked KPI only
/// the latter counts.
bool hasBaseline(const Project& project, const Kpi& kpi);

}  // namespace jupan
