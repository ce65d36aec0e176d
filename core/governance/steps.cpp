#include "core/governance/steps.h"

#include <algorithm>

#include "core/governance/step_checks.h"
#include "core/project/editing.h"
#include "core/project/road_steps.h"

namespace jupan {
namespace {

bool isReview(std::string_view id) {
    return id == "review_6" || id == "review_12";
}

StepStatus statusOf(const Project& project, std::string_view id, Date today) {
    StepStatus status{.id = std::string(id), .checks = stepChecks(project, id)};
    const RoadmapItem* item = findEntity<RoadmapItem>(project, id);
    const auto met = std::ranges::count_if(status.checks, &StepCheck::met);
    if (item && item->doneOn && *item->doneOn <= today) {
        status.state = StepState::done;
        status.byHand = true;
    } else if (met > 0) {
        status.state = met == std::ssize(status.checks) ? StepState::done : StepState::inProgress;
    }
    return status;
}

std::vector<StepStatus> statusesOf(const Project& project, RoadmapForm form, bool reviews, Date today) {
    std::vector<StepStatus> statuses;
    for (const RoadStep& step : roadSteps(form))
        if (isReview(step.id) == reviews) statuses.push_back(statusOf(project, step.id, today));
    return statuses;
}

}  // namespace

std::vector<StepStatus> nineStepStatuses(const Project& project, Date today) {
    return statusesOf(project, RoadmapForm::nineSteps, false, today);
}

std::vector<StepStatus> phaseStatuses(const Project& project, Date today) {
    return statusesOf(project, RoadmapForm::eightWeeks, false, today);
}

std::vector<StepStatus> reviewStatuses(const Project& project, Date today) {
    return statusesOf(project, project.roadmap.form, true, today);
}

std::vector<StepStatus> stepStatuses(const Project& project, Date today) {
    std::vector<StepStatus> statuses = statusesOf(project, project.roadmap.form, false, today);
    std::ranges::move(reviewStatuses(project, today), std::back_inserter(statuses));
    return statuses;
}

StepState ownItemState(const ScheduledStep& item, Date today) {
    if (item.doneOn && *item.doneOn <= today) return StepState::done;
    return item.start <= today && today <= item.end ? StepState::inProgress : StepState::notStarted;
}

std::optional<std::string> nextStep(const std::vector<StepStatus>& steps) {
    const auto open = std::ranges::find_if(steps, [](const StepStatus& step) { return step.state != StepState::done; });
    if (open == steps.end()) return std::nullopt;
    return open->id;
}

}  // namespace jupan
