// Monte Carlo simulation of a project (model.md §7).
#pragma once

#include <functional>
#include <stop_token>
#include <string_view>

#include "core/base/problem.h"
#include "core/project/project.h"
#include "core/simulation/simulation.h"

namespace jupan {

inline constexpr std::uint64_t defaultTrials = 100'000;
inline constexpr std::uint64_t mostTrials = 100'000'000;

struct SimulationOptions {
    std::uint64_t trials = defaultTrials;  ///< 1..mostTrials
    std::uint64_t seed = 1;
    Sampler sampler = Sampler::pseudo;
    unsigned threads = 0;  ///< 0: as many as the machine has processors
    bool drivers = true;   ///< false leaves out rank correlations and the value of knowing each input
    std::stop_token stop{};
    /// Called on the calling thread with the share done, 0..1, ascending.
    std::function<void(double)> progress{};
};

/// Simulates the base project or a scenario (empty: base). Nothing if `stop` was requested, which is looked at before
/// every block of 128 trials. The result depends on the project, the scenario, trials, seed and sampler alone, to the
/// bit, and not on threads.
///
/// Memory: about 8 bytes a trial up to 1,048,576 trials, and while these are ranked four times that; the drivers are
/// found on those trials, and beyond them memory grows with the square root of the trials.
///
/// Precondition: `validate(project)` found nothing, and options are in range. Problems: unknownScenario; overflow,
/// where the money of a trial is too large for a number.
std::optional<Result<Simulation>> simulate(const Project& project, std::string_view scenarioId,
                                           const SimulationOptions& options);

}  // namespace jupan
