// jupan-cli simulate: its arguments and what it does.
#pragma once

#include <filesystem>
#include <string>

#include "app/cli/commands.h"
#include "app/cli/figure_options.h"
#include "core/simulation/simulate.h"

namespace CLI {
class App;
}

namespace jupan {

struct SimulateArguments {
    std::filesystem::path file;
    FigureArguments figures;
    unsigned threads = 0;  ///< 0: all processors
    bool json = false;
};

void addSimulate(CLI::App& app, SimulateArguments& arguments);

/// Monte Carlo simulation and value of information.
Exit runSimulate(const SimulateArguments& arguments);

/// Sorted keys, full double precision, null for undefined figures (interfaces.md). Ends in a line end.
std::string simulationJson(const Simulation& simulation);

/// The figures as tables, rounded for reading.
std::string simulationText(const Project& project, const Simulation& simulation);

}  // namespace jupan
