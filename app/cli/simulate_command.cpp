#include "app/cli/simulate_command.h"

#include <CLI/CLI.hpp>

#include "app/cli/files.h"
#include "app/cli/output.h"

namespace jupan {

void addSimulate(CLI::App& app, SimulateArguments& arguments) {
    auto* command = app.add_subcommand("simulate", "Monte Carlo simulation: ranges, probabilities, what to measure");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    addFigureOptions(*command, arguments.figures);
    command->add_option("--threads", arguments.threads, "Threads, 1 to 1024; without it, as many as processors")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(1U, 1024U));
    command->add_flag("--json", arguments.json, "As JSON, unrounded");
}

Exit runSimulate(const SimulateArguments& arguments) {
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    SimulationOptions options = simulationOptions(arguments.figures);
    options.threads = arguments.threads;
    const auto simulation = simulate(project.value(), arguments.figures.scenario, options);
    // Nothing stops it here, so there is a result.
    if (!*simulation) return report(simulation->problems());
    return printed(arguments.json ? simulationJson(simulation->value())
                                  : simulationText(project.value(), simulation->value()));
}

}  // namespace jupan
