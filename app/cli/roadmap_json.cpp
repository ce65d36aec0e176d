#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/roadmap_command.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

Json dayOrNull(const std::optional<Date>& day) {
    return day ? Json(toText(*day)) : Json(nullptr);
}

Json days(const ScheduledStep& step) {
    return {{"id", step.id},
            {"start", toText(step.start)},
            {"end", toText(step.end)},
            {"owner", step.owner},
            {"after", step.after},
            {"done_on", dayOrNull(step.doneOn)},
            {"starts_too_early", step.startsTooEarly}};
}

Json checks(const StepStatus& status) {
    Json list = Json::array();
    for (const StepCheck& check : status.checks)
        list.push_back({{"check", nameOf(check.kind)},
                        {"met", check.met},
                        {"subject", check.subject},
                        {"value", check.value + 0.0},
                        {"needed", check.needed + 0.0}});
    return list;
}

Json steps(const std::vector<StepStatus>& statuses, const std::vector<ScheduledStep>& schedule) {
    Json list = Json::array();
    for (const StepStatus& status : statuses) {
        const auto step = std::ranges::find(schedule, status.id, &ScheduledStep::id);
        Json json = step == schedule.end() ? Json{{"id", status.id}} : days(*step);
        json["state"] = nameOf(status.state);
        json["by_hand"] = status.byHand;
        json["checks"] = checks(status);
        list.push_back(std::move(json));
    }
    return list;
}

}  // namespace

std::string roadmapJson(const RoadmapView& view) {
    const Project& project = view.project;
    Json milestones = Json::array();
    for (const ScheduledStep& step : view.schedule) {
        if (step.shipped) continue;
        milestones.push_back(days(step));
        milestones.back()["name"] = step.name;
        milestones.back()["state"] = nameOf(ownItemState(step, view.asOf));
    }
    const auto next = nextStep(view.statuses);
    const Json document = {
        {"as_of", toText(view.asOf)},
        {"form", nameOf(project.roadmap.form)},
        {"start", toText(roadStart(project))},
        {"steps", steps(nineStepStatuses(project, view.asOf), roadSchedule(project, RoadmapForm::nineSteps))},
        {"phases", steps(phaseStatuses(project, view.asOf), roadSchedule(project, RoadmapForm::eightWeeks))},
        {"reviews", steps(reviewStatuses(project, view.asOf), view.schedule)},
        {"milestones", std::move(milestones)},
        {"next", next ? Json(*next) : Json(nullptr)}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace jupan
