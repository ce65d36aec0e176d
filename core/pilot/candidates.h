// KPIs worth measuring in the pilot, by what knowing them is worth (model.md §7).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "core/simulation/simulation.h"

namespace jupan {

struct PilotCandidate {
    std::string kpi{};
    /// Money: the largest evppi of its inputs, which are its own and, of a time saving, its work unit's minutes an
    /// item. Values of information do not add up, so the largest stands for all.
    double worth = 0;
    std::string input{};           ///< path of that input; empty where none is worth anything
    std::optional<double> cost{};  ///< of the measurements that are wanted in the pilot, known ones; nothing if none
    std::vector<std::string> wanted{};  ///< inputs of it whose measurement is wanted in the pilot
    bool chosen = false;                ///< among the pilot's KPIs already
};

/// All KPIs, the most worth first; then those with wanted measurements; then in document order. `simulation`: of
/// `project`, with drivers.
std::vector<PilotCandidate> pilotCandidates(const Project& project, const Simulation& simulation);

}  // namespace jupan
