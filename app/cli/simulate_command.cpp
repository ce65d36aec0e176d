#include "app/cli/simulate_command.h"

#include <CLI/CLI.hpp>
#include <charconv>

#include "app/cli/files.h"
#include "app/cli/output.h"

namespace jupan {

std::string wrongWholeNumber(const std::string& text) {
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault == std::errc() && end == text.data() + text.size()) return "";
    return "is no whole number: " + text + " (allowed: 0 to 18446744073709551615)";
}

void addSimulate(CLI::App& app, SimulateArguments& arguments) {
    auto* command = app.add_subcommand("simulate", "Monte Carlo simulation: ranges, probabilities, what to measure");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    command->add_option("--trials", arguments.trials, "Number of trials, 1 to 100000000")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(std::uint64_t{1}, mostTrials))
        ->capture_default_str();
    command->add_option("--seed", arguments.seed, "Seed of the draws; the same seed, the same result")
        ->check(wrongWholeNumber)
        ->capture_default_str();
    command->add_flag("--sobol", arguments.sobol, "Scrambled Sobol points in place of pseudo-random ones");
    command->add_option("--threads", arguments.threads, "Threads, 1 to 1024; without it, as many as processors")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(1U, 1024U));
    command->add_option("--scenario", arguments.scenario, "Id of a scenario; without it the base project")
        ->check([](const std::string& id) { return std::string(id.empty() ? "is empty (allowed: an id)" : ""); });
    command->add_flag("--json", arguments.json, "As JSON, unrounded");
}

Exit runSimulate(const SimulateArguments& arguments) {
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    const auto simulation = simulate(project.value(), arguments.scenario,
                                     {.trials = arguments.trials,
                                      .seed = arguments.seed,
                                      .sampler = arguments.sobol ? Sampler::sobol : Sampler::pseudo,
                                      .threads = arguments.threads});
    // Nothing stops it here, so there is a result.
    if (!*simulation) return report(simulation->problems());
    return printed(arguments.json ? simulationJson(simulation->value())
                                  : simulationText(project.value(), simulation->value()));
}

}  // namespace jupan
