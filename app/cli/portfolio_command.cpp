#include "app/cli/portfolio_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <set>

#include "app/cli/files.h"
#include "app/cli/messages.h"
#include "app/cli/output.h"
#include "app/cli/spending.h"
#include "core/base/whole_file.h"
#include "core/tables/table_files.h"

namespace jupan {
namespace {

namespace fs = std::filesystem;

std::string wrongCurrency(const std::string& code) {
    const bool letters = code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters ? "" : "is no currency: " + code + " (allowed: three capital letters)";
}

/// The projects of a folder, by name; folders below it and files with a dot before their name are left alone.
Result<std::vector<fs::path>> projectsIn(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const fs::path& path = at->path();
        const bool hidden = path.filename().string().starts_with('.');
        std::error_code ignored;
        if (!hidden && checkExtension(path).empty() && at->is_regular_file(ignored)) files.push_back(path);
    }
    if (error) return Problem{.code = ProblemCode::fileUnreadable, .path = folder.string(), .detail = error.message()};
    std::ranges::sort(files);
    return files;
}

struct Sources {
    std::vector<fs::path> files;
    Problems problems;
};

/// Each file once, in the order in which it was named first.
Sources filesOf(const std::vector<fs::path>& sources) {
    Sources found;
    std::set<fs::path> seen;
    const auto add = [&](const fs::path& file) {
        std::error_code error;
        const fs::path real = fs::weakly_canonical(file, error);
        if (seen.insert(error ? file : real).second) found.files.push_back(file);
    };
    for (const fs::path& source : sources) {
        std::error_code error;
        if (!fs::is_directory(source, error)) {
            add(source);
            continue;
        }
        const auto files = projectsIn(source);
        if (!files)
            found.problems.insert(found.problems.end(), files.problems().begin(), files.problems().end());
        else
            std::ranges::for_each(files.value(), add);
    }
    return found;
}

/// Read as others' property: without a lock, and as it stands. loadProject would finish a save that was cut off.
Result<Project> readProject(const fs::path& path) {
    auto file = ProjectFile::open(path, Access::read);
    if (file) return file.value().project();
    Problems problems = file.problems();
    if (problems.front().code == ProblemCode::notAProject) return loadProject(path);  // JSON, or nothing of ours
    for (Problem& problem : problems)
        if (problem.path.empty()) problem.path = path.string();
    return problems;
}

/// Of many projects a path alone says nothing.
Problems named(Problems problems, const fs::path& file) {
    for (Problem& problem : problems)
        if (problem.path != file.string()) problem.path = file.string() + ": " + problem.path;
    return problems;
}

}  // namespace

std::string problemText(const Problem& problem) {
    constexpr std::size_t prefix = std::string_view("error: ").size();
    return errorLine(problem).substr(prefix);
}

void addPortfolio(CLI::App& app, PortfolioArguments& arguments) {
    auto* command = app.add_subcommand("portfolio", "Many projects as one comparison: a folder of them, or files");
    command
        ->add_option("FOLDER|FILE", arguments.sources,
                     "Folders with .jupan and .json files, and projects; none is written or locked")
        ->required();
    command->add_option("--currency", arguments.currency, "Of totals and ranks; without it that of most projects")
        ->check(wrongCurrency);
    command
        ->add_option_function<std::string>(
            "--as-of", [&arguments](const std::string& day) { arguments.asOf = parseDate(day); },
            "Day from which states are looked at, YYYY-MM-DD; without it today")
        ->check([](const std::string& day) {
            return std::string(parseDate(day) ? "" : "is no date: " + day + " (allowed: YYYY-MM-DD)");
        });
    command->add_flag("--json", arguments.json, "As JSON, unrounded");
    command->add_option("-o,--output", arguments.output, "Also write the table as CSV to this file");
    command->footer(
        "Amounts are converted by rates that the projects give: a project's own rate for the currency, else the one\n"
        "on which all projects in that currency agree. What has no such rate is left out of totals and ranks. The\n"
        "probability that NPV is above 0 comes from 2,000 trials with seed 1. Exit code 1 when no project could be\n"
        "read; those that could not are named on standard error.");
}

Exit runPortfolio(const PortfolioArguments& arguments) {
    if (!arguments.output.empty()) {
        if (arguments.output.extension() != ".csv")
            return report({{.code = ProblemCode::unknownExtension,
                            .path = arguments.output.string(),
                            .value = arguments.output.extension().string(),
                            .detail = ".csv"}},
                          Exit::usage);
        if (Problems problems = checkWritable(arguments.output); !problems.empty()) return report(problems);
    }
    const Sources sources = filesOf(arguments.sources);
    if (const std::string wrong = wrongOutput(arguments.output, sources.files); !wrong.empty())
        return refused(arguments.output.string(), wrong, Exit::usage);
    report(sources.problems);
    const PortfolioOptions options{.today = arguments.asOf.value_or(today())};
    std::vector<PortfolioRow> rows;
    bool any = false;
    for (const fs::path& file : sources.files) {
        rows.push_back(portfolioRow(file.string(), readProject(file), options));
        report(named(rows.back().problems, file));
        any = any || rows.back().figures.has_value();
    }
    const Portfolio portfolio = comparePortfolio(std::move(rows), arguments.currency, options);
    if (!arguments.output.empty()) {
        const ExportTable table = portfolioTable(portfolio, TableLanguage::english, problemText);
        if (Problems problems = writeWhole(arguments.output, csvOf(table)); !problems.empty()) return report(problems);
    }
    const Exit exit = printed(arguments.json ? portfolioJson(portfolio) : portfolioText(portfolio));
    return exit == Exit::success && !any ? Exit::failed : exit;
}

}  // namespace jupan
