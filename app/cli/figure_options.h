// Which figures a command works out: of which scenario, and from which draws. The same options at every command.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/simulation/simulate.h"

namespace CLI {
class App;
}

namespace jupan {

struct FigureArguments {
    std::string scenario;  ///< empty: the base project
    std::uint64_t trials = defaultTrials;
    std::uint64_t seed = 1;
    bool sobol = false;
};

/// Empty for a whole number, else what is wrong with it. CLI11 alone takes -1 for the largest whole number and reads
/// 1e5 as 1.
std::string wrongWholeNumber(const std::string& text);

/// Empty for a day from 2000 to 2099, else what is wrong with it. Spreadsheets and PDFs know no year 1.
std::string wrongFileDay(const std::string& day);

/// --scenario: "base" is the base project even where a scenario has that id, and becomes empty.
void addScenarioOption(CLI::App& command, std::string& scenario);

/// --scenario, --trials, --seed and --sobol.
void addFigureOptions(CLI::App& command, FigureArguments& arguments);

SimulationOptions simulationOptions(const FigureArguments& arguments);

/// The same as arguments of the window program.
std::vector<std::string> windowFigureArguments(const FigureArguments& arguments);

}  // namespace jupan
