#include "ui/document/governance_state.h"

#include <algorithm>

#include "core/project/road_steps.h"
#include "ui/document/project_document.h"
#include "ui/document/simulation_runner.h"
#include "ui/document/spending.h"

namespace jupan {
namespace {

bool isReview(std::string_view id) {
    return id == "review_6" || id == "review_12";
}

std::optional<Date> startOf(const RoadState& state, std::string_view id) {
    const RoadRow* row = state.find(id);
    return row ? std::optional(row->step.start) : std::nullopt;
}

}  // namespace

const RoadRow* RoadState::find(std::string_view id) const {
    const auto found = std::ranges::find_if(rows, [id](const RoadRow& row) { return row.step.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

int RoadState::numberOf(std::string_view id) const {
    int number = 0;
    for (const RoadRow& row : rows) {
        if (!row.step.shipped || isReview(row.step.id)) continue;
        ++number;
        if (row.step.id == id) return number;
    }
    return 0;
}

RoadState roadState(const ProjectDocument& document) {
    return roadState(document, document.spending().today());
}

RoadState roadState(const ProjectDocument& document, Date today) {
    const Project& project = document.project();
    RoadState state{.today = today};
    const std::vector<StepStatus> statuses = stepStatuses(project, state.today);
    state.next = nextStep(statuses);
    for (ScheduledStep& step : roadSchedule(project)) {
        RoadRow row{.state = ownItemState(step, state.today)};
        if (const auto known = std::ranges::find(statuses, step.id, &StepStatus::id); known != statuses.end()) {
            row.state = known->state;
            row.byHand = known->byHand;
            row.checks = known->checks;
        }
        row.overdue = row.state != StepState::done && step.end < state.today;
        if (step.shipped && !isReview(step.id)) {
            ++state.steps;
            state.done += row.state == StepState::done ? 1U : 0U;
        }
        row.step = std::move(step);
        state.rows.push_back(std::move(row));
    }
    const bool phases = project.roadmap.form == RoadmapForm::eightWeeks;
    state.gates[static_cast<std::size_t>(Gate::pilotStart)] =
        project.pilot.plan.start ? project.pilot.plan.start : startOf(state, phases ? "proof" : "pilot_analysis");
    std::optional<Date> scale = startOf(state, "scale");
    if (phases && !project.scaleStages.empty()) scale = firstDay(project.scaleStages.front().start);
    if (const RoadRow* decision = state.find("decision"); !scale && decision && decision->step.end < lastDate)
        scale = addDays(decision->step.end, 1);
    state.gates[static_cast<std::size_t>(Gate::scale)] = scale;
    return state;
}

GateFacts gateFacts(ProjectDocument& document) {
    const SimulationRunner& runner = document.simulation();
    const bool known = document.scenario().empty() && !runner.outOfDate();
    return gateFacts(document, document.spending().today(), known ? runner.result().get() : nullptr);
}

GateFacts gateFacts(ProjectDocument& document, Date today, const Simulation* base) {
    const Project& project = document.project();
    const Spending& spending = document.spending();
    GateFacts facts{.today = today};
    if (const auto results = document.resultsOf({})) facts = planFacts(project, *results, today);
    if (base) facts.npvProbability = base->probNpvPositive;
    const bool charged = spending.actuals().firstDay.has_value();
    if (charged && spending.watch().budgetVersion >= 0) {
        facts.budgetUsed = spending.watch().total.yearToDate.utilisation;
        facts.activeAlerts = static_cast<int>(spending.activeAlerts().size());
    }
    return facts;
}

std::array<GateResult, 2> gateResults(ProjectDocument& document) {
    const GateFacts facts = gateFacts(document);
    return {evaluateGate(document.project(), Gate::pilotStart, facts),
            evaluateGate(document.project(), Gate::scale, facts)};
}

}  // namespace jupan
