// jupan-cli gates: its arguments and what it does.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "core/governance/gates.h"
#include "core/storage/project_file.h"

namespace CLI {
class App;
}

namespace jupan {

struct GatesArguments {
    std::filesystem::path file;
    std::optional<Date> asOf{};  ///< absent: today; spending then is looked at from the last day with charges
    bool json = false;
};

void addGates(CLI::App& app, GatesArguments& arguments);

/// Both gates, what each asks for and what is missing. `attention` when one is closed and nobody has taken it upon
/// himself to pass it.
Exit runGates(const GatesArguments& arguments);

/// Trials and seed of the probability that NPV is above 0.
inline constexpr std::uint64_t gateTrials = 20'000;
inline constexpr std::uint64_t gateSeed = 1;

/// The facts of a project with its charges, spending as `budget` has it. Nothing is known of budget and alerts where
/// there is no budget or nothing was charged yet. Problems: overflow, and those of the ledger.
Result<GateFacts> gateFacts(const ProjectFile& file, std::optional<Date> asOf, Date now);

struct GatesView {
    const Project& project;
    GateFacts facts{};
    std::vector<GateResult> gates{};
};

/// Sorted keys, null for what is not known. Ends in a line end.
std::string gatesJson(const GatesView& view);

/// The same for reading.
std::string gatesText(const GatesView& view);

}  // namespace jupan
