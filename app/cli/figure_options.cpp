#include "app/cli/figure_options.h"

#include <CLI/CLI.hpp>
#include <charconv>

#include "core/project/calendar.h"

namespace jupan {

std::string wrongWholeNumber(const std::string& text) {
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault == std::errc() && end == text.data() + text.size()) return "";
    return "is no whole number: " + text + " (allowed: 0 to 18446744073709551615)";
}

std::string wrongFileDay(const std::string& day) {
    constexpr std::chrono::year first{2000}, last{2099};
    const auto date = parseDate(day);
    if (date && date->year() >= first && date->year() <= last) return {};
    return "is no day for a file: " + day + " (allowed: YYYY-MM-DD, 2000-01-01 to 2099-12-31)";
}

void addScenarioOption(CLI::App& command, std::string& scenario) {
    command.add_option("--scenario", scenario, "Id of a scenario; without it the base project")
        ->check([](const std::string& id) { return std::string(id.empty() ? "is empty (allowed: an id)" : ""); });
    command.parse_complete_callback([&scenario] {
        if (scenario == "base") scenario.clear();
    });
}

void addFigureOptions(CLI::App& command, FigureArguments& arguments) {
    addScenarioOption(command, arguments.scenario);
    command.add_option("--trials", arguments.trials, "Number of trials of the simulation, 1 to 100000000")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(std::uint64_t{1}, mostTrials))
        ->capture_default_str();
    command.add_option("--seed", arguments.seed, "Seed of the draws; the same seed, the same figures")
        ->check(wrongWholeNumber)
        ->capture_default_str();
    command.add_flag("--sobol", arguments.sobol, "Scrambled Sobol points in place of pseudo-random ones");
}

SimulationOptions simulationOptions(const FigureArguments& arguments) {
    return {.trials = arguments.trials,
            .seed = arguments.seed,
            .sampler = arguments.sobol ? Sampler::sobol : Sampler::pseudo};
}

std::vector<std::string> windowFigureArguments(const FigureArguments& arguments) {
    std::vector<std::string> words{"--export-trials", std::to_string(arguments.trials), "--export-seed",
                                   std::to_string(arguments.seed)};
    if (!arguments.scenario.empty()) words.insert(words.end(), {"--export-scenario", arguments.scenario});
    if (arguments.sobol) words.emplace_back("--export-sobol");
    return words;
}

}  // namespace jupan
