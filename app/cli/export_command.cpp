#include "app/cli/export_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <set>

#include "app/cli/export_files.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "core/base/whole_file.h"
#include "core/tables/tables.h"

namespace jupan {
namespace {

namespace fs = std::filesystem;

/// Wrong usage: which argument, and what is wrong with it.
struct Wrong {
    std::string argument;
    std::string what;
};

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

std::optional<ExportForm> formOf(std::string_view ending) {
    if (ending == "xlsx" || ending == ".xlsx") return ExportForm::workbook;
    if (ending == "csv" || ending == ".csv") return ExportForm::csv;
    if (ending == "json" || ending == ".json") return ExportForm::json;
    return std::nullopt;
}

std::optional<Wrong> wrongOptions(const ExportArguments& arguments) {
    if (arguments.files.empty()) return Wrong{"FILE", "is missing (allowed: a project, .jupan or .json)"};
    if (arguments.output.empty())
        return Wrong{"--output", "is missing (allowed: a name that ends in .xlsx, .csv or .json, or a folder)"};
    if (arguments.dotsPerInch != 0 && arguments.charts.empty())
        return Wrong{"--dpi", "has no meaning without pictures (allowed: with --charts png)"};
    if (arguments.dotsPerInch != 0 && arguments.charts != "png")
        return Wrong{"--dpi", "has no meaning for " + arguments.charts + " (allowed: with --charts png)"};
    if (!arguments.table.empty() && !findTableName(arguments.table, TableLanguage::english))
        return Wrong{"--table", "is no table: " + oneLine(arguments.table) + " (allowed: a name of export --tables)"};
    return std::nullopt;
}

/// Into a folder, each project under its own name.
std::optional<Wrong> settleFolder(const ExportArguments& arguments, std::vector<ExportTask>& tasks) {
    std::error_code ignored;
    if (!isFolder(arguments.output) &&
        (fs::exists(arguments.output, ignored) || formOf(arguments.output.extension().string())))
        return Wrong{"--output", "is a file: " + oneLine(arguments.output.string(), 200) + " (allowed: a folder)"};
    const ExportForm form = !arguments.charts.empty()  ? ExportForm::charts
                            : arguments.format.empty() ? ExportForm::workbook
                                                       : *formOf(arguments.format);
    std::set<std::string> names;
    for (const fs::path& file : arguments.files) {
        const std::string name = file.stem().string();
        if (!names.insert(name).second)
            return Wrong{"FILE", "two projects are called " + oneLine(name) +
                                     ", and so would be their files (allowed: different names, or one at a time)"};
        fs::path target = arguments.output / name;
        if (form == ExportForm::workbook) target += ".xlsx";
        if (form == ExportForm::csv) target += ".csv";
        if (form == ExportForm::json) target += ".json";
        tasks.push_back({file, target, form});
    }
    return std::nullopt;
}

/// What is to be written, or what is wrong with the output.
std::optional<Wrong> settle(const ExportArguments& arguments, std::vector<ExportTask>& tasks) {
    if (arguments.files.size() > 1 || !arguments.format.empty()) return settleFolder(arguments, tasks);
    const std::string ending = arguments.output.extension().string();
    const auto form = formOf(ending);
    const bool folder = isFolder(arguments.output) || !arguments.output.has_filename();
    if (!arguments.charts.empty()) {
        if (form && !folder)
            return Wrong{"--output", "ends in " + ending + " (allowed: a folder, with --charts svg, png or pdf)"};
        tasks.push_back({arguments.files.front(), arguments.output, ExportForm::charts});
        return std::nullopt;
    }
    if (!folder && !form && !ending.empty())
        return Wrong{"--output", "ends in " + oneLine(ending) + " (allowed: .xlsx, .csv, .json, or a folder)"};
    std::error_code ignored;
    if (!folder && !form && fs::exists(arguments.output, ignored))
        return Wrong{"--output", "is a file: " + oneLine(arguments.output.string(), 200) +
                                     " (allowed: .xlsx, .csv, .json, or a folder)"};
    tasks.push_back({arguments.files.front(), arguments.output, folder || !form ? ExportForm::tables : *form});
    return std::nullopt;
}

std::optional<Wrong> wrongTargets(const ExportArguments& arguments, const std::vector<ExportTask>& tasks) {
    for (const ExportTask& task : tasks) {
        const bool oneTable = task.form == ExportForm::csv || task.form == ExportForm::json;
        if (!arguments.table.empty() && !oneTable)
            return Wrong{"--table", "has no meaning for this output (allowed: with .csv or .json)"};
        for (const fs::path& path : outputsOf(task))
            if (std::string wrong = wrongOutput(path, arguments.files); !wrong.empty())
                return Wrong{path.string(), std::move(wrong)};
    }
    return std::nullopt;
}

Exit listTables(const ExportArguments& arguments) {
    std::string text;
    for (const TableName& table :
         tableNames(arguments.language == "ko" ? TableLanguage::korean : TableLanguage::english))
        text += std::string(table.name) + "\t" + std::string(table.title) + "\n";
    return printed(text);
}

Exit usage(const Wrong& wrong) {
    return refused(wrong.argument, wrong.what, Exit::usage);
}

/// The folder of files that get names of their own.
Exit makeFolder(const ExportArguments& arguments) {
    std::error_code error;
    if (arguments.files.size() > 1 || !arguments.format.empty()) fs::create_directories(arguments.output, error);
    if (!error) return Exit::success;
    return report(
        {{.code = ProblemCode::fileUnwritable, .path = arguments.output.string(), .detail = error.message()}});
}

void addChartOptions(CLI::App& command, ExportArguments& arguments) {
    command.add_option("--charts", arguments.charts, "Every chart as a picture, svg, png or pdf, into the folder")
        ->check(CLI::IsMember({"svg", "png", "pdf"}));
    command.add_option("--theme", arguments.theme, "Colours of the pictures: light or dark")
        ->check(CLI::IsMember({"light", "dark"}))
        ->capture_default_str();
    command.add_option("--dpi", arguments.dotsPerInch, "Dots per inch of PNG, 96 to 600; without it 300")
        ->check(wrongWholeNumber)
        ->check(CLI::Range(96, 600));
}

void addDate(CLI::App& command, ExportArguments& arguments) {
    command
        .add_option_function<std::string>(
            "--date", [&arguments](const std::string& day) { arguments.day = parseDate(day); },
            "Day that stands in the files as the day they were made, YYYY-MM-DD; without it today")
        ->check(wrongFileDay);
}

}  // namespace

void addExport(CLI::App& app, ExportArguments& arguments) {
    auto* command =
        app.add_subcommand("export", "A live workbook (.xlsx), tables (.csv, .json), or charts as pictures");
    command->add_option("FILE", arguments.files, "Projects: .jupan or .json; they are not written");
    command->add_option("-o,--output", arguments.output,
                        "File that ends in .xlsx, .csv or .json, or a folder, which is made if need be");
    auto* table = command->add_option("--table", arguments.table, "Only this table; CSV without it has the yearly one");
    command->add_flag("--tables", arguments.listTables, "Print name<TAB>title of every table");
    auto* format = command
                       ->add_option("--format", arguments.format,
                                    "A file a project, named after it, into the folder: xlsx (default), csv or json")
                       ->check(CLI::IsMember({"xlsx", "csv", "json"}));
    command->add_option("--lang", arguments.language, "Language of titles and pictures: ko or en")
        ->check(CLI::IsMember({"ko", "en"}))
        ->capture_default_str();
    addFigureOptions(*command, arguments.figures);
    addDate(*command, arguments);
    addChartOptions(*command, arguments);
    command->get_option("--charts")->excludes(table)->excludes(format);
    command->footer(
        "A folder gets every table as CSV, and focus.csv with the actual charges (FinOps FOCUS) where there are any.\n"
        "Several projects go into a folder, each under its own name. The same project, options and --date give the\n"
        "same bytes.");
}

Exit runExport(const ExportArguments& arguments) {
    if (arguments.listTables) return listTables(arguments);
    if (const auto wrong = wrongOptions(arguments)) return usage(*wrong);
    std::vector<ExportTask> tasks;
    if (const auto wrong = settle(arguments, tasks)) return usage(*wrong);
    if (const auto wrong = wrongTargets(arguments, tasks)) return usage(*wrong);
    if (const Exit exit = makeFolder(arguments); exit != Exit::success) return exit;
    Exit worst = Exit::success;
    for (const ExportTask& task : tasks) {
        // Before the work, which may take long, and could then not be kept.
        const bool oneFile = task.form != ExportForm::tables && task.form != ExportForm::charts;
        const Problems problems = oneFile ? checkWritable(task.target) : Problems();
        const Exit exit = problems.empty() ? runTask(task, arguments) : report(problems);
        if (exit == Exit::success) continue;
        worst = exit;
        if (tasks.size() > 1) refused(task.file.string(), "was not exported", exit);
    }
    return worst;
}

}  // namespace jupan
