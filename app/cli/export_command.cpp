#include "app/cli/export_command.h"

#include <CLI/CLI.hpp>
#include <cstdio>

#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/simulate_command.h"
#include "app/cli/text.h"
#include "app/cli/window_program.h"
#include "core/engine/analyze.h"
#include "core/exchange/project_json.h"

namespace jupan {
namespace {

Exit refused(const std::string& path, const std::string& wrong, Exit exit) {
    std::fprintf(stderr, "error: %s: %s\n", oneLine(path, 200).c_str(), wrong.c_str());
    return exit;
}

/// Empty, or what is wrong with the arguments beside each other.
std::string wrongUsage(const ExportArguments& arguments, std::string& option) {
    std::error_code ignored;
    const std::filesystem::path extension = arguments.folder.extension();
    option = "--output";
    if (arguments.folder.empty()) return "is empty (allowed: a folder)";
    if ((extension == ".xlsx" || extension == ".csv") && !std::filesystem::is_directory(arguments.folder, ignored))
        return "ends in " + extension.string() + " (allowed: a folder, with --charts svg, png or pdf)";
    option = "--charts";
    if (arguments.charts.empty()) return "is missing (allowed: svg, png, pdf)";
    option = "--dpi";
    if (arguments.dotsPerInch != 0 && arguments.charts != "png")
        return "has no meaning for " + arguments.charts + " (allowed: with --charts png)";
    return {};
}

std::vector<std::string> windowArguments(const ExportArguments& arguments) {
    std::vector<std::string> words{"--export-charts", arguments.folder.string(),
                                   "--export-format", arguments.charts,
                                   "--lang",          arguments.language,
                                   "--export-theme",  arguments.theme,
                                   "--export-trials", std::to_string(arguments.trials),
                                   "--export-seed",   std::to_string(arguments.seed)};
    if (arguments.dotsPerInch != 0) words.insert(words.end(), {"--export-dpi", std::to_string(arguments.dotsPerInch)});
    if (!arguments.scenario.empty()) words.insert(words.end(), {"--export-scenario", arguments.scenario});
    if (arguments.sobol) words.emplace_back("--export-sobol");
    return words;
}

}  // namespace

void addExport(CLI::App& app, ExportArguments& arguments) {
    auto* command = app.add_subcommand("export", "Every chart as a picture, with its figures as CSV, into a folder");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    command->add_option("-o,--output", arguments.folder, "Folder to write into; it is made if need be")->required();
    command->add_option("--charts", arguments.charts, "Form of the pictures: svg, png or pdf")
        ->check(CLI::IsMember({"svg", "png", "pdf"}));
    command->add_option("--lang", arguments.language, "Language of the pictures: ko or en")
        ->check(CLI::IsMember({"ko", "en"}))
        ->capture_default_str();
    command->add_option("--theme", arguments.theme, "Colours of the pictures: light or dark")
        ->check(CLI::IsMember({"light", "dark"}))
        ->capture_default_str();
    command->add_option("--dpi", arguments.dotsPerInch, "Dots per inch of PNG, 96 to 600; without it 300")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(96, 600));
    command->add_option("--scenario", arguments.scenario, "Id of a scenario; without it the base project")
        ->check([](const std::string& id) { return std::string(id.empty() ? "is empty (allowed: an id)" : ""); });
    command->add_option("--trials", arguments.trials, "Number of trials of the simulation, 1 to 100000000")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(std::uint64_t{1}, mostTrials))
        ->capture_default_str();
    command->add_option("--seed", arguments.seed, "Seed of the draws; the same seed, the same pictures")
        ->check(wrongWholeNumber)
        ->capture_default_str();
    command->add_flag("--sobol", arguments.sobol, "Scrambled Sobol points in place of pseudo-random ones");
}

Exit runExport(const ExportArguments& arguments) {
    std::string option;
    if (const std::string wrong = wrongUsage(arguments, option); !wrong.empty())
        return refused(option, wrong, Exit::usage);
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    // What the engine refuses is said here, in the words of the other commands.
    if (const auto results = analyze(project.value(), arguments.scenario); !results) return report(results.problems());
    const auto exit = runWindowProgram(windowArguments(arguments), projectToJson(project.value()));
    if (!exit)
        return refused("jupan", "the window program, which draws the charts, is neither beside jupan-cli nor in PATH",
                       Exit::failed);
    if (*exit >= 128) return refused("jupan", "was ended by signal " + std::to_string(*exit - 128), Exit::failed);
    return *exit == 0 ? Exit::success : Exit::failed;
}

}  // namespace jupan
