#include "app/cli/report_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <set>

#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/window_program.h"
#include "core/base/whole_file.h"
#include "core/engine/analyze.h"

namespace jupan {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> forms{"pdf", "html", "odt"};

std::string formOf(const fs::path& path) {
    const std::string extension = path.extension().string();
    return extension.empty() ? std::string() : extension.substr(1);
}

bool isForm(std::string_view form) {
    return std::ranges::find(forms, form) != forms.end();
}

/// A project and where its report goes.
struct Job {
    fs::path file;
    fs::path output;
};

/// Empty, or what is wrong with the arguments beside each other, and with which.
std::string wrongUsage(const ReportArguments& arguments, std::string& option) {
    std::error_code ignored;
    option = "--output";
    if (arguments.output.empty()) return "is empty (allowed: a file that ends in .pdf, .html or .odt, or a folder)";
    if (!arguments.format.empty()) {
        if (isForm(formOf(arguments.output)) && !fs::is_directory(arguments.output, ignored))
            return "is a file (allowed with --format: a folder)";
        return {};
    }
    if (arguments.files.size() > 1) {
        option = "--format";
        return "is missing (allowed: pdf, html, odt; with several projects --output is a folder)";
    }
    if (!isForm(formOf(arguments.output))) return "ends in neither .pdf, .html nor .odt (or say --format)";
    return {};
}

/// Reports of several projects are called as these are. Two of one name would write one file twice.
std::string sameName(const std::vector<Job>& jobs) {
    std::set<fs::path> names;
    for (const Job& job : jobs)
        if (!names.insert(job.output).second) return job.output.string();
    return {};
}

std::vector<Job> jobsOf(const ReportArguments& arguments) {
    std::vector<Job> jobs;
    for (const fs::path& file : arguments.files) {
        fs::path output = arguments.output;
        if (!arguments.format.empty()) output /= file.stem().string() + "." + arguments.format;
        jobs.push_back({file, output});
    }
    return jobs;
}

/// A name as "%2E%2F…", whatever its bytes: arguments that are no UTF-8 would reach the window program as other ones.
std::string inDigits(std::string_view name) {
    std::string text;
    for (const char byte : name) {
        std::array<char, 4> code{};
        std::snprintf(code.data(), code.size(), "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(byte)));
        text += code.data();
    }
    return text;
}

std::vector<std::string> windowArguments(const ReportArguments& arguments, const Job& job) {
    std::vector<std::string> words{"--report", inDigits(job.output.string())};
    if (!arguments.language.empty()) words.insert(words.end(), {"--lang", arguments.language});
    if (!arguments.date.empty()) words.insert(words.end(), {"--report-date", arguments.date});
    std::ranges::move(windowFigureArguments(arguments.figures), std::back_inserter(words));
    return words;
}

Exit writeReport(const ReportArguments& arguments, const Job& job) {
    const std::string name = job.output.string();
    if (const std::string wrong = wrongOutput(job.output, arguments.files); !wrong.empty())
        return refused(name, wrong, Exit::usage);
    const auto document = loadDocument(job.file);
    if (!document) return report(document.problems());
    const Project& project = document.value().project;
    // What the engine refuses, and a place that cannot be written to, is said in the words of the other commands.
    if (const auto results = analyze(project, arguments.figures.scenario); !results) return report(results.problems());
    if (Problems problems = checkWritable(job.output); !problems.empty()) return report(problems);
    const Exit exit =
        drawnByWindowProgram(windowArguments(arguments, job),
                             documentToJson(project, document.value().ledger, document.value().history), "the report");
    if (exit != Exit::success) return exit;
    return printed(name + "\n");
}

}  // namespace

void addReport(CLI::App& app, ReportArguments& arguments) {
    auto* command = app.add_subcommand("report", "The client report as PDF, HTML or ODT");
    command->add_option("FILE", arguments.files, "Projects: .jupan or .json")->required();
    command
        ->add_option("-o,--output", arguments.output,
                     "File to write, .pdf, .html or .odt; with --format a folder for one report a project")
        ->required();
    command->add_option("--format", arguments.format, "Form of the reports in the folder: pdf, html or odt")
        ->check(CLI::IsMember({"pdf", "html", "odt"}));
    command->add_option("--lang", arguments.language, "ko or en; without it the project's choice, else English")
        ->check(CLI::IsMember({"ko", "en"}));
    command
        ->add_option("--date", arguments.date,
                     "Day of the report, YYYY-MM-DD; without it the project's choice, else today")
        ->check(wrongFileDay);
    addFigureOptions(*command, arguments.figures);
}

Exit runReport(const ReportArguments& arguments) {
    std::string option;
    if (const std::string wrong = wrongUsage(arguments, option); !wrong.empty())
        return refused(option, wrong, Exit::usage);
    const std::vector<Job> jobs = jobsOf(arguments);
    if (const std::string twice = sameName(jobs); !twice.empty())
        return refused(twice, "would be written twice (allowed: projects of different names)", Exit::usage);
    if (!arguments.format.empty()) {
        std::error_code error;
        fs::create_directories(arguments.output, error);
        if (!fs::is_directory(arguments.output))
            return refused(arguments.output.string(), "is no folder and cannot be made one", Exit::failed);
    }
    Exit exit = Exit::success;
    for (const Job& job : jobs)
        if (const Exit one = writeReport(arguments, job); one != Exit::success) exit = one;
    return exit;
}

}  // namespace jupan
