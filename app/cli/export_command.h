// jupan-cli export: its arguments and what it does.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/figure_options.h"
#include "core/project/calendar.h"

namespace CLI {
class App;
}

namespace jupan {

struct ExportArguments {
    std::vector<std::filesystem::path> files;
    std::filesystem::path output;  ///< a file, its form by its ending, or a folder
    bool listTables = false;
    std::string table;   ///< empty: the yearly table in CSV, all of them in JSON and folders
    std::string format;  ///< xlsx, csv or json: a file a project, in the folder `output`; empty: not said
    std::string charts;  ///< svg, png or pdf; empty: no pictures
    std::string language = "en";
    std::optional<Date> day{};  ///< that files call the day they were made; absent: today
    std::string theme = "light";
    int dotsPerInch = 0;  ///< of PNG, 96..600; 0: not said
    FigureArguments figures;
};

void addExport(CLI::App& app, ExportArguments& arguments);

/// Writes each project as a workbook, a table in CSV, tables in JSON, every table in CSV into a folder, or its charts
/// as pictures with their figures; the names of the files go to standard output. Each file is written whole beside its
/// place and then renamed. Wrong usage: an output of no form that is known, one that is a project, options that have no
/// meaning beside each other. Of several projects each is written even if another fails.
Exit runExport(const ExportArguments& arguments);

}  // namespace jupan
