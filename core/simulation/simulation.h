// What a simulation says (model.md §7): numbers only.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/simulation/drivers.h"
#include "core/simulation/histogram.h"

namespace jupan {

/// The percentiles that are reported.
inline constexpr std::array<double, 7> reportedPercentiles{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};

/// One metric over the trials in which it is defined. Empty figures: no such trial, or fewer than two for the standard
/// deviation.
struct MetricStatistics {
    std::uint64_t count = 0;  ///< trials in which the metric is defined
    std::optional<double> mean{};
    std::optional<double> standardDeviation{};           ///< n-1 in the divisor
    std::optional<double> standardError{};               ///< of the mean, as if trials were independent
    std::array<std::optional<double>, 7> percentiles{};  ///< type 7, in the order of reportedPercentiles
    HistogramBins histogram{};
};

/// Percentiles of the cumulative net flow by month 0..H.
struct CashFan {
    std::vector<double> p10{}, p50{}, p90{};
};

struct Simulation {
    std::string scenario;  ///< id, or "base"
    std::uint64_t trials = 0;
    std::uint64_t seed = 0;
    Sampler sampler = Sampler::pseudo;
    MetricStatistics npv{}, net{}, roi{}, paybackMonth{};
    double paybackNone = 0;                   ///< share of trials that never pay back
    double probNpvPositive = 0;               ///< NPV > 0
    std::vector<double> probPaybackWithin{};  ///< of all trials, within 12, 24 … months, up to H
    CashFan fan{};
    std::vector<Driver> drivers{};   ///< by share, largest first
    std::uint64_t driverTrials = 0;  ///< the first trials, on which the drivers were found
    double evpi = 0;                 ///< expected value of perfect information, money
    bool correlationRepaired = false;
};

}  // namespace jupan
