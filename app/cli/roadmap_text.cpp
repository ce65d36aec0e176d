#include <algorithm>
#include <array>

#include "app/cli/roadmap_command.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "resources/framework/framework_words.h"

namespace jupan {
namespace {

constexpr std::array<std::string_view, EnumNames<StepState>::names.size()> stateWords{"not started", "in progress",
                                                                                      "done"};

/// What a check counts, in the order of StepCheckKind.
constexpr std::array<std::string_view, EnumNames<StepCheckKind>::names.size()> checkWords{
    "work units",
    "KPIs of one work unit",
    "of its KPIs with a baseline",
    "of its KPIs with an owner and a data point",
    "token workloads or seat plans",
    "cost items besides the API",
    "prices above 0",
    "work units with a data source",
    "data sources with an owner",
    "data sources with scores",
    "items of the data checklist begun, or with owner and day",
    "items of the security checklist begun, or with owner and day",
    "frozen budgets",
    "naming a cost owner (FinOps checklist) begun",
    "start of the pilot and 4 to 12 weeks",
    "channel of the pilot",
    "stakeholders",
    "criteria in words: success, stop, extend",
    "KPIs of the pilot with a target",
    "criteria fixed",
    "KPIs of the pilot with an interval",
    "uncertain inputs",
    "decisions",
    "stages of the scale plan with budget and safeguards",
    "budgets frozen on the day of the decision or later",
    "measured figures of the pilot's KPIs in the plan",
    "scenarios",
    "reviews with an owner",
    "KPIs of the pilot with a baseline sample",
    "KPIs of the pilot with a pilot sample",
};

std::string titleOf(const ScheduledStep& step) {
    return oneLine(step.shipped ? frameworkWords("en", "step." + step.id).title : step.name);
}

std::string stateOf(const RoadmapView& view, const ScheduledStep& step) {
    const auto status = std::ranges::find(view.statuses, step.id, &StepStatus::id);
    if (status != view.statuses.end())
        return std::string(stateWords[static_cast<std::size_t>(status->state)]) + (status->byHand ? " (by hand)" : "");
    const StepState state = ownItemState(step, view.asOf);
    return std::string(stateWords[static_cast<std::size_t>(state)]) + (state == StepState::done ? " (by hand)" : "");
}

std::string checkText(const StepCheck& check) {
    const std::string count = std::to_string(static_cast<long long>(check.value)) + " of " +
                              std::to_string(static_cast<long long>(check.needed));
    const std::string subject = check.subject.empty() ? "" : ": " + oneLine(check.subject);
    return std::string(check.met ? "  met      " : "  missing  ") +
           std::string(checkWords[static_cast<std::size_t>(check.kind)]) + ", " + count + subject + "\n";
}

std::string nextText(const RoadmapView& view) {
    const auto next = nextStep(view.statuses);
    if (!next) return "Next: nothing; all is done\n";
    const auto step = std::ranges::find(view.schedule, *next, &ScheduledStep::id);
    const auto status = std::ranges::find(view.statuses, *next, &StepStatus::id);
    std::string text = "Next: " + (step == view.schedule.end() ? *next : titleOf(*step)) + "\n";
    if (status->checks.empty()) return text + "  to be ticked by hand\n";
    for (const StepCheck& check : status->checks) text += checkText(check);
    return text;
}

}  // namespace

std::string roadmapText(const RoadmapView& view) {
    const bool nine = view.project.roadmap.form == RoadmapForm::nineSteps;
    Table table({0, 1, 2, 3, 4});
    table.add({"Step", "State", "First day", "Last day", "Owner"});
    table.addRule();
    for (const ScheduledStep& step : view.schedule)
        table.add({titleOf(step), stateOf(view, step), toText(step.start), toText(step.end),
                   oneLine(step.owner, 30) + (step.startsTooEarly ? "  ! starts before what it waits for" : "")});
    return oneLine(view.project.settings.name) + "\n" + (nine ? "Nine steps" : "Four phases, eight weeks") + " from " +
           toText(roadStart(view.project)) + "\nAs of: " + toText(view.asOf) + "\n\n" + table.text(0) + "\n" +
           nextText(view);
}

}  // namespace jupan
