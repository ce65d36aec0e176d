// jupan-cli report: its arguments and what it does.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/figure_options.h"

namespace CLI {
class App;
}

namespace jupan {

struct ReportArguments {
    std::vector<std::filesystem::path> files;
    std::filesystem::path output;  ///< a file that ends in .pdf, .html or .odt; with `format` a folder
    std::string format;            ///< "pdf", "html", "odt": one report a project in the folder
    std::string language;          ///< empty: the project's choice for its report, else English
    std::string date;              ///< YYYY-MM-DD; empty: the project's choice, else today
    FigureArguments figures;
};

void addReport(CLI::App& app, ReportArguments& arguments);

/// The client report. The written files are named on standard output. Of several projects each gets its report or its
/// reason; the exit code is that of a failure if one failed.
Exit runReport(const ReportArguments& arguments);

}  // namespace jupan
