// Which inputs carry the result: rank correlation with NPV, and what knowing an input would be worth (model.md §7).
#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/simulation/input_draws.h"
#include "core/simulation/worker_team.h"

namespace jupan {

struct Driver {
    std::string input;               ///< path
    std::optional<double> spearman;  ///< with NPV; nothing where one of both does not vary
    std::optional<double> share;     ///< of the sum of squared rank correlations; nothing where that sum is 0
    double evppi = 0;                ///< money, >= 0
};

/// Trials up to which inputs are ranked one by one. Beyond, inputs are ranked by 1,024 classes of equal probability,
/// which moves a rank correlation by less than 1e-5.
inline constexpr std::size_t exactRankTrials = 32768;

/// The drivers by share, largest first, ties by path. `npv` are the NPVs of the first trials; their inputs are drawn
/// anew, so that nothing of them need be kept. Inputs whose draws are clamped tie where they are.
///
/// evppi is the mean of max(g, 0) less max(mean of NPV, 0), floored at 0, with g the regression of NPV on the input: a
/// cubic spline with five knots at the input's sextiles, fitted to the mean NPV of 1,024 classes of equal probability;
/// a cubic below 100 trials, a straight line below 20.
///
/// Empty when `stop` was requested.
std::vector<Driver> findDrivers(const InputDraws& draws, std::span<const double> npv, WorkerTeam& team,
                                const std::stop_token& stop);

}  // namespace jupan
