#include "app/cli/roadmap_command.h"

#include <CLI/CLI.hpp>
#include <array>
#include <chrono>
#include <fstream>

#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/spending.h"
#include "app/cli/text.h"
#include "core/base/whole_file.h"
#include "core/governance/calendar_file.h"
#include "resources/framework/framework_words.h"

namespace jupan {
namespace {

/// "20261122T162500Z"; of a stated day its first second, so that the same command writes the same file.
std::string stampOf(std::optional<Date> asOf) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const Date day = asOf.value_or(Date(std::chrono::floor<std::chrono::days>(now)));
    const auto seconds = asOf ? 0 : (now - std::chrono::floor<std::chrono::days>(now)).count();
    char text[32];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                  static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60),
                  static_cast<int>(seconds % 60));
    return text;
}

/// Whether something stands under this name that is no calendar: a project that was named by mistake is not replaced.
bool isOtherFile(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored) || std::filesystem::file_size(path, ignored) == 0)
        return false;
    constexpr std::string_view begin = "BEGIN:VCALENDAR";
    std::array<char, begin.size()> start{};
    std::ifstream(path, std::ios::binary).read(start.data(), start.size());
    return std::string_view(start.data(), start.size()) != begin;
}

Exit writeCalendar(const RoadmapArguments& arguments, const Project& project) {
    std::error_code ignored;
    if (std::filesystem::equivalent(arguments.file, arguments.calendar, ignored))
        return refused("--calendar", "is the project itself (allowed: another name)", Exit::usage);
    if (isOtherFile(arguments.calendar))
        return refused("--calendar", "is there, and is no calendar (allowed: a new name, or a calendar)", Exit::usage);
    const std::vector<ScheduledStep> schedule = roadSchedule(project);
    std::map<std::string, std::string, std::less<>> names;
    for (const ScheduledStep& step : schedule)
        names[step.id] = step.shipped ? frameworkWords(arguments.language, "step." + step.id).title : step.name;
    const std::string text = calendarText(schedule, names, project.settings.name, stampOf(arguments.asOf));
    if (Problems problems = writeWhole(arguments.calendar, text); !problems.empty()) return report(problems);
    return Exit::success;
}

}  // namespace

void addRoadmap(CLI::App& app, RoadmapArguments& arguments) {
    auto* command = app.add_subcommand("roadmap", "The steps of the roadmap, how far each is, and what is next");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json; it is not written")->required();
    command
        ->add_option_function<std::string>(
            "--as-of", [&arguments](const std::string& day) { arguments.asOf = parseDate(day); },
            "Day to look from, YYYY-MM-DD; without it today")
        ->check([](const std::string& day) {
            return parseDate(day) ? std::string() : "is no day: " + day + " (allowed: YYYY-MM-DD)";
        });
    auto* json = command->add_flag("--json", arguments.json, "As JSON: always the nine steps, the phases and reviews");
    auto* calendar =
        command->add_option("--calendar", arguments.calendar,
                            "Write the roadmap as an iCalendar file (.ics); an existing calendar is replaced");
    calendar->excludes(json)->check(
        [](const std::string& name) { return std::string(name.empty() ? "is empty (allowed: a file name)" : ""); });
    command->add_option("--lang", arguments.language, "Language of the titles in the calendar: ko or en")
        ->check(CLI::IsMember({"ko", "en"}))
        ->needs(calendar);
}

RoadmapView roadmapView(const Project& project, Date asOf) {
    return {
        .project = project, .asOf = asOf, .schedule = roadSchedule(project), .statuses = stepStatuses(project, asOf)};
}

Exit runRoadmap(const RoadmapArguments& arguments) {
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    if (!arguments.calendar.empty()) return writeCalendar(arguments, project.value());
    const RoadmapView view = roadmapView(project.value(), arguments.asOf.value_or(today()));
    return printed(arguments.json ? roadmapJson(view) : roadmapText(view));
}

}  // namespace jupan
