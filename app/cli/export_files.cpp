#include "app/cli/export_files.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "app/cli/files.h"
#include "app/cli/gates_command.h"
#include "app/cli/output.h"
#include "app/cli/spending.h"
#include "app/cli/window_program.h"
#include "core/base/whole_file.h"
#include "core/engine/analyze.h"
#include "core/exchange/project_json.h"
#include "core/tables/table_files.h"
#include "core/tables/tables.h"
#include "core/workbook/workbook.h"

namespace jupan {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view yearlyTable = "years";

TableLanguage tableLanguage(const ExportArguments& arguments) {
    return arguments.language == "ko" ? TableLanguage::korean : TableLanguage::english;
}

std::vector<std::string> windowArguments(const fs::path& folder, const ExportArguments& arguments) {
    std::vector<std::string> words{"--export-charts", folder.string(),    "--export-format", arguments.charts,
                                   "--lang",          arguments.language, "--export-theme",  arguments.theme};
    if (arguments.dotsPerInch != 0) words.insert(words.end(), {"--export-dpi", std::to_string(arguments.dotsPerInch)});
    std::ranges::move(windowFigureArguments(arguments.figures), std::back_inserter(words));
    return words;
}

Exit drawCharts(const ExportTask& task, const ExportArguments& arguments) {
    const auto project = loadProject(task.file);
    if (!project) return report(project.problems());
    // What the engine refuses is said here, in the words of the other commands.
    if (const auto results = analyze(project.value(), arguments.figures.scenario); !results)
        return report(results.problems());
    return drawnByWindowProgram(windowArguments(task.target, arguments), projectToJson(project.value()), "the charts");
}

/// What the task needs besides the project.
TableNeeds needsOf(const ExportTask& task, const ExportArguments& arguments) {
    if (task.form == ExportForm::workbook) return {.simulation = true, .spending = true};
    if (task.form == ExportForm::csv || !arguments.table.empty()) {
        const std::string_view name = arguments.table.empty() ? yearlyTable : std::string_view(arguments.table);
        return findTableName(name, TableLanguage::english)->needs;
    }
    return {.simulation = true, .spending = true, .gateFacts = true, .log = true};
}

/// A project with what was computed of it.
struct Prepared {
    ProjectFile file;
    Date day{};
    std::optional<Simulation> simulation{};
    std::optional<WatchedProject> watched{};
    std::optional<LedgerActuals> actuals{};  ///< where nothing is watched
    std::optional<GateFacts> gateFacts{};

    [[nodiscard]] ExportSource source(const ExportArguments& arguments) const {
        ExportSource made{.project = &file.project(),
                          .scenario = arguments.figures.scenario,
                          .language = tableLanguage(arguments),
                          .day = day,
                          .log = &file.log()};
        if (simulation) made.simulation = &*simulation;
        if (gateFacts) made.gateFacts = &*gateFacts;
        if (watched) {
            made.actuals = &watched->spending;
            made.budgeted = &watched->project;
            made.watch = &watched->watch;
            made.alerts = &watched->alerts;
        }
        if (actuals) made.actuals = &*actuals;
        if (made.actuals != nullptr) made.ledger = &file.charges();
        return made;
    }
};

Problems watchSpendingOf(Prepared& made) {
    auto watching = watched(made.file.charges(), made.file.project(), std::nullopt, made.day);
    if (watching) {
        made.watched = std::move(watching.value());
        return {};
    }
    // A plan too large for a budget is still a plan; then there is nothing to compare charges with.
    auto actuals = actualsOf(made.file.charges(), made.file.project());
    if (!actuals) return actuals.problems();
    made.actuals = std::move(actuals.value());
    return {};
}

Result<Prepared> prepared(const ExportTask& task, const ExportArguments& arguments, const TableNeeds& needs) {
    auto file = openForReading(task.file);
    if (!file) return file.problems();
    Prepared made{.file = std::move(file.value()), .day = arguments.day.value_or(today())};
    if (const auto results = analyze(made.file.project(), arguments.figures.scenario); !results)
        return results.problems();
    if (needs.simulation) {
        auto simulated =
            simulate(made.file.project(), arguments.figures.scenario, simulationOptions(arguments.figures));
        // Nothing stops it here, so there is a result.
        if (!*simulated) return simulated->problems();
        made.simulation = std::move(simulated->value());
    }
    if (needs.spending)
        if (Problems problems = watchSpendingOf(made); !problems.empty()) return problems;
    if (needs.gateFacts) {
        auto facts = gateFacts(made.file, std::nullopt, made.day);
        if (!facts) return facts.problems();
        made.gateFacts = std::move(facts.value());
        // One probability in all files: the gates ask for that of the base case.
        if (made.simulation && arguments.figures.scenario.empty())
            made.gateFacts->npvProbability = made.simulation->probNpvPositive;
    }
    return made;
}

Exit write(const fs::path& path, const std::string& bytes) {
    if (Problems problems = writeWhole(path, bytes); !problems.empty()) return report(problems);
    return printed(path.string() + "\n");
}

Exit writeWorkbook(const ExportTask& task, const ExportArguments& arguments, const Prepared& made) {
    const auto bytes =
        workbookBytes({.project = &made.file.project(),
                       .scenario = arguments.figures.scenario,
                       .language = arguments.language == "ko" ? WorkbookLanguage::korean : WorkbookLanguage::english,
                       .simulation = made.simulation ? &*made.simulation : nullptr,
                       .spending = made.watched && made.watched->spending.lastDay ? &made.watched->watch : nullptr,
                       .day = made.day,
                       .program = "Jupan " JUPAN_VERSION});
    if (!bytes) return report(bytes.problems());
    return write(task.target, bytes.value());
}

Exit writeOneTable(const ExportTask& task, const ExportArguments& arguments, const Prepared& made) {
    const std::string_view name = arguments.table.empty() ? yearlyTable : std::string_view(arguments.table);
    const auto table = exportTable(name, made.source(arguments));
    if (!table) return report(table.problems());
    return write(task.target, task.form == ExportForm::json ? jsonOf(table.value()) : csvOf(table.value()));
}

Exit writeAllTables(const ExportTask& task, const ExportArguments& arguments, const Prepared& made) {
    const ExportSource source = made.source(arguments);
    const auto tables = exportTables(source);
    if (!tables) return report(tables.problems());
    if (task.form == ExportForm::json) {
        const TablesHead head{.project = source.project->settings.name,
                              .scenario = arguments.figures.scenario.empty() ? "base" : arguments.figures.scenario,
                              .day = made.day};
        return write(task.target, jsonOf(head, tables.value()));
    }
    for (const ExportTable& table : tables.value()) {
        if (table.name == focusTableName && table.rows.empty()) continue;
        if (const Exit exit = write(task.target / (table.name + ".csv"), csvOf(table)); exit != Exit::success)
            return exit;
    }
    return Exit::success;
}

/// What stands in the folder under names of pictures or their figures.
std::vector<fs::path> picturesIn(const fs::path& folder) {
    constexpr std::array<std::string_view, 4> endings{".svg", ".png", ".pdf", ".csv"};
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (std::ranges::find(endings, at->path().extension().string()) != endings.end()) paths.push_back(at->path());
    std::ranges::sort(paths);
    return paths;
}

}  // namespace

std::vector<fs::path> outputsOf(const ExportTask& task) {
    if (task.form == ExportForm::charts) return picturesIn(task.target);
    if (task.form != ExportForm::tables) return {task.target};
    std::vector<fs::path> paths;
    for (const TableName& table : tableNames(TableLanguage::english))
        paths.push_back(task.target / (std::string(table.name) + ".csv"));
    return paths;
}

Exit runTask(const ExportTask& task, const ExportArguments& arguments) {
    if (task.form == ExportForm::charts) return drawCharts(task, arguments);
    const auto made = prepared(task, arguments, needsOf(task, arguments));
    if (!made) return report(made.problems());
    if (task.form == ExportForm::tables) {
        std::error_code error;
        fs::create_directories(task.target, error);
        if (error) return refused(task.target.string(), "cannot be written: " + error.message(), Exit::failed);
    }
    if (task.form == ExportForm::workbook) return writeWorkbook(task, arguments, made.value());
    if (task.form == ExportForm::csv || !arguments.table.empty()) return writeOneTable(task, arguments, made.value());
    return writeAllTables(task, arguments, made.value());
}

}  // namespace jupan
