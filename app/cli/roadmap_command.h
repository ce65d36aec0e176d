// jupan-cli roadmap: its arguments and what it does.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "core/governance/schedule.h"
#include "core/governance/steps.h"

namespace CLI {
class App;
}

namespace jupan {

struct RoadmapArguments {
    std::filesystem::path file;
    std::optional<Date> asOf{};      ///< absent: today
    std::filesystem::path calendar;  ///< iCalendar file to write; empty: none
    std::string language = "en";     ///< of the titles in the calendar
    bool json = false;
};

void addRoadmap(CLI::App& app, RoadmapArguments& arguments);

/// The steps with their states, or the calendar file. The project is not written.
Exit runRoadmap(const RoadmapArguments& arguments);

/// What the roadmap is on a day.
struct RoadmapView {
    const Project& project;
    Date asOf{};
    std::vector<ScheduledStep> schedule{};  ///< of the project's form, with own items
    std::vector<StepStatus> statuses{};     ///< of the project's form, with the reviews
};
RoadmapView roadmapView(const Project& project, Date asOf);

/// Sorted keys; nine steps, four phases and the reviews whatever the project's form is. Ends in a line end.
std::string roadmapJson(const RoadmapView& view);

/// The steps of the project's form as a table, what is next, and what that still asks for.
std::string roadmapText(const RoadmapView& view);

}  // namespace jupan
