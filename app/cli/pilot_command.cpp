#include "app/cli/pilot_command.h"

#include <CLI/CLI.hpp>

#include "app/cli/files.h"
#include "app/cli/output.h"

namespace jupan {

void addPilot(CLI::App& app, PilotArguments& arguments) {
    auto* command =
        app.add_subcommand("pilot", "Statistics of the pilot, the decision they support, and the one that was made");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json; it is not written")->required();
    command->add_flag("--json", arguments.json, "As JSON, unrounded");
    command->footer(
        "Effects are relative improvements of the mean with 90 % intervals (delta method); the test is Welch's.\n"
        "go: the interval's lower end is at or above the target; stop: its upper end is below the minimum.");
}

PilotView pilotView(const Project& project) {
    PilotView view{.project = project};
    std::vector<KpiStatistics> all = pilotStatistics(project);
    view.verdict = pilotVerdict(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const PilotKpi& goal = project.pilot.kpis[i];
        view.kpis.push_back({.goal = goal,
                             .statistics = std::move(all[i]),
                             .need = sampleNeed(project, goal),
                             .chart = controlChart(project, goal.kpi.text),
                             .context = contextCheck(project, goal.kpi.text)});
    }
    return view;
}

Exit runPilot(const PilotArguments& arguments) {
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    const PilotView view = pilotView(project.value());
    return printed(arguments.json ? pilotJson(view) : pilotText(view));
}

}  // namespace jupan
