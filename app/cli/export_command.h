// jupan-cli export: its arguments and what it does.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "app/cli/commands.h"
#include "core/simulation/simulate.h"

namespace CLI {
class App;
}

namespace jupan {

struct ExportArguments {
    std::filesystem::path file;
    std::filesystem::path folder;
    std::string charts;  ///< svg, png or pdf
    std::string language = "en";
    std::string theme = "light";
    int dotsPerInch = 0;   ///< of PNG, 96..600; 0: not said
    std::string scenario;  ///< empty: the base project
    std::uint64_t trials = defaultTrials;
    std::uint64_t seed = 1;
    bool sobol = false;
};

void addExport(CLI::App& app, ExportArguments& arguments);

/// Writes every chart of the project with its figures as CSV into a folder, which is made if need be; the names of the
/// files go to standard output. The pictures are drawn by the window program, without a display. It gets the project
/// that was read and checked here. Wrong usage: an output that is no folder, no --charts, --dpi of another form than
/// png.
Exit runExport(const ExportArguments& arguments);

}  // namespace jupan
