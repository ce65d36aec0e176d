// jupan-cli: reads the arguments; what a command does stands in commands.cpp.

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <new>

#include "app/cli/budget_command.h"
#include "app/cli/commands.h"
#include "app/cli/export_command.h"
#include "app/cli/figure_options.h"
#include "app/cli/gates_command.h"
#include "app/cli/import_command.h"
#include "app/cli/log_command.h"
#include "app/cli/pilot_command.h"
#include "app/cli/portfolio_command.h"
#include "app/cli/report_command.h"
#include "app/cli/roadmap_command.h"
#include "app/cli/simulate_command.h"
#include "app/cli/text.h"
#include "core/project/validate.h"

namespace {

using namespace jupan;

constexpr const char* exitCodes =
    "Exit codes: 0 success, 1 the work failed (bad project, unreadable file, unknown scenario), 2 wrong usage,\n"
    "3 done, and something asks for attention (an alert is active, a gate is closed).";

void addAnalyze(CLI::App& app, AnalyzeArguments& arguments) {
    auto* command = app.add_subcommand("analyze", "All metrics, the yearly table and warnings of a project");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    addScenarioOption(*command, arguments.scenario);
    command->add_flag("--json", arguments.json, "As JSON, with the monthly series, unrounded");
}

void addSensitivity(CLI::App& app, SensitivityArguments& arguments) {
    auto* command = app.add_subcommand("sensitivity", "What each uncertain input does to a metric (tornado)");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    command
        ->add_option_function<std::string>(
            "--metric", [&arguments](const std::string& name) { arguments.metric = *enumFromName<Metric>(name); },
            "npv (default), net, roi or payback_month")
        ->check(CLI::IsMember({"npv", "net", "roi", "payback_month"}));
    command->add_flag("--json", arguments.json, "As JSON, unrounded");
}

void addBreakEven(CLI::App& app, BreakEvenArguments& arguments) {
    auto* command = app.add_subcommand("break-even", "The values of one input at which NPV changes its sign");
    command->add_option("FILE", arguments.file, "Project: .jupan or .json")->required();
    command->add_option("--input", arguments.input, "Input path, as kpi.ID.reduction, fx.USD, project.discount_rate")
        ->required()
        ->check([](const std::string& path) { return std::string(path.empty() ? "is empty (allowed: a path)" : ""); });
    command->add_flag("--json", arguments.json, "As JSON, unrounded");
}

void addCheck(CLI::App& app, std::filesystem::path& file) {
    auto* command = app.add_subcommand("check", "Open, verify and validate a project; says everything that is wrong");
    command->add_option("FILE", file, "Project: .jupan or .json")->required();
}

void addConvert(CLI::App& app, std::filesystem::path& in, std::filesystem::path& out) {
    auto* command = app.add_subcommand("convert", "Write a project in the other form, .jupan or .json, lossless");
    command->add_option("IN", in, "Project: .jupan or .json, told apart by its content")->required();
    command->add_option("OUT", out, "File to write, its form by its ending; an existing file is replaced")->required();
}

void addNew(CLI::App& app, NewArguments& arguments, bool& list) {
    auto* command = app.add_subcommand("new", "A new project from a template");
    auto* listing = command->add_flag("--list", list, "Print id<TAB>name of every template");
    command->add_option("--template", arguments.templateId, "Id of the template")->excludes(listing);
    command->add_option("--lang", arguments.language, "Language of names and notes: ko or en")
        ->check(CLI::IsMember({"ko", "en"}))
        ->capture_default_str();
    command->add_option("-o,--output", arguments.file, "File to write: .jupan or .json")->excludes(listing);
    command->add_flag("--force", arguments.force, "Replace an existing file; without it, it is left and refused")
        ->excludes(listing);
}

void addPrices(CLI::App& app, PricesArguments& arguments) {
    auto* command = app.add_subcommand("prices", "The price catalogue, with the day and the source of each price");
    command->add_option("--own", arguments.own, "Prices of your own over the list prices: a catalogue in JSON, or CSV");
    command->add_option("--as-of", arguments.asOf, "Prices in force on a day, YYYY-MM-DD; without it today")
        ->check([](const std::string& day) {
            return std::string(isIsoDate(day) ? "" : "is no date: " + day + " (allowed: YYYY-MM-DD)");
        });
    command->add_flag("--json", arguments.json, "As JSON, with all periods, unrounded");
}

void addTokens(CLI::App& app, TokensArguments& arguments) {
    auto* command = app.add_subcommand("tokens", "Exact number of tokens of a text, byte for byte as given");
    command->add_option("FILE", arguments.file, "Text in UTF-8; without it standard input");
    auto* model = command->add_option("--model", arguments.model, "Id of a model, as in prices");
    command->add_option("--encoding", arguments.encoding, "o200k_base or cl100k_base")
        ->check(CLI::IsMember({"o200k_base", "cl100k_base"}))
        ->excludes(model);
    command->add_flag("--ids", arguments.ids, "Also the ids of the tokens");
    command->add_flag("--json", arguments.json, "As JSON");
}

int usageError(const std::string& path, const std::string& wrong) {
    std::fprintf(stderr, "error: %s: %s\n", path.c_str(), oneLine(wrong, 400).c_str());
    return static_cast<int>(Exit::usage);
}

int run(int argc, char** argv) {
    CLI::App app("Does ChatGPT pay? Budget, ROI and FinOps for small businesses.", "jupan-cli");
    app.set_version_flag("--version", "jupan-cli " JUPAN_VERSION);
    app.require_subcommand(1);
    app.footer(exitCodes);
    AnalyzeArguments analyzeArguments;
    SensitivityArguments sensitivityArguments;
    BreakEvenArguments breakEvenArguments;
    std::filesystem::path checkFile, convertIn, convertOut;
    NewArguments newArguments;
    PricesArguments pricesArguments;
    TokensArguments tokensArguments;
    bool list = false;
    addAnalyze(app, analyzeArguments);
    addSensitivity(app, sensitivityArguments);
    addBreakEven(app, breakEvenArguments);
    SimulateArguments simulateArguments;
    addSimulate(app, simulateArguments);
    ExportArguments exportArguments;
    addExport(app, exportArguments);
    ReportArguments reportArguments;
    addReport(app, reportArguments);
    PortfolioArguments portfolioArguments;
    addPortfolio(app, portfolioArguments);
    ImportArguments importArguments;
    addImport(app, importArguments);
    BudgetArguments budgetArguments;
    addBudget(app, budgetArguments);
    RoadmapArguments roadmapArguments;
    addRoadmap(app, roadmapArguments);
    PilotArguments pilotArguments;
    addPilot(app, pilotArguments);
    GatesArguments gatesArguments;
    addGates(app, gatesArguments);
    LogArguments logArguments;
    addLog(app, logArguments);
    addCheck(app, checkFile);
    addConvert(app, convertIn, convertOut);
    addNew(app, newArguments, list);
    addPrices(app, pricesArguments);
    addTokens(app, tokensArguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        const int code = app.exit(success);  // --help, --version
        if (std::cout.flush()) return code;
        std::fputs("error: standard output: cannot be written\n", stderr);
        return static_cast<int>(Exit::failed);
    } catch (const CLI::ParseError& error) {
        return usageError("arguments", error.what());
    }
    Exit exit = Exit::usage;
    if (app.got_subcommand("analyze")) exit = runAnalyze(analyzeArguments);
    if (app.got_subcommand("sensitivity")) exit = runSensitivity(sensitivityArguments);
    if (app.got_subcommand("break-even")) exit = runBreakEven(breakEvenArguments);
    if (app.got_subcommand("simulate")) exit = runSimulate(simulateArguments);
    if (app.got_subcommand("export")) exit = runExport(exportArguments);
    if (app.got_subcommand("report")) exit = runReport(reportArguments);
    if (app.got_subcommand("portfolio")) exit = runPortfolio(portfolioArguments);
    if (app.got_subcommand("import-usage")) exit = runImport(importArguments);
    if (app.got_subcommand("budget")) exit = runBudget(budgetArguments);
    if (app.got_subcommand("roadmap")) exit = runRoadmap(roadmapArguments);
    if (app.got_subcommand("pilot")) exit = runPilot(pilotArguments);
    if (app.got_subcommand("gates")) exit = runGates(gatesArguments);
    if (app.got_subcommand("log")) exit = runLog(logArguments);
    if (app.got_subcommand("check")) exit = runCheck(checkFile);
    if (app.got_subcommand("convert")) exit = runConvert(convertIn, convertOut);
    if (app.got_subcommand("new")) {
        if (!list && newArguments.templateId.empty())
            return usageError("--template", "is missing (allowed: an id of new --list)");
        if (!list && newArguments.file.empty()) return usageError("--output", "is missing (allowed: a file name)");
        exit = list ? runTemplateList(newArguments.language) : runNew(newArguments);
    }
    if (app.got_subcommand("prices")) exit = runPrices(pricesArguments);
    if (app.got_subcommand("tokens")) {
        if (tokensArguments.model.empty() && tokensArguments.encoding.empty())
            return usageError("--model", "is missing (allowed: an id of prices, or --encoding)");
        exit = runTokens(tokensArguments);
    }
    return static_cast<int>(exit);
}

}  // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    // A closed pipe is an answer of write(), not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) {
        std::fputs("error: memory: not enough for this work\n", stderr);
        return static_cast<int>(Exit::failed);
    }
}
