// jupan-cli simulate: its arguments and what it does.
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

struct SimulateArguments {
    std::filesystem::path file;
    std::string scenario;  ///< empty: the base project
    std::uint64_t trials = defaultTrials;
    std::uint64_t seed = 1;
    unsigned threads = 0;  ///< 0: all processors
    bool sobol = false;
    bool json = false;
};

/// Empty for a whole number, else what is wrong with it. CLI11 alone takes -1 for the largest whole number and reads
/// 1e5 as 1.
std::string wrongWholeNumber(const std::string& text);

void addSimulate(CLI::App& app, SimulateArguments& arguments);

/// Monte Carlo simulation and value of information.
Exit runSimulate(const SimulateArguments& arguments);

/// Sorted keys, full double precision, null for undefined figures (interfaces.md). Ends in a line end.
std::string simulationJson(const Simulation& simulation);

/// The figures as tables, rounded for reading.
std::string simulationText(const Project& project, const Simulation& simulation);

}  // namespace jupan
