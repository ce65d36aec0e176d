// A metric's statistics while trials come in.
#pragma once

#include <span>

#include "core/simulation/order_statistics.h"
#include "core/simulation/simulation.h"

namespace jupan {

/// Mean and standard deviation. Numbers are summed less the first one, so that a large common part costs no digits.
class RunningMoments {
public:
    void add(std::span<const double> values);
    [[nodiscard]] std::uint64_t count() const { return count_; }
    /// Nothing without a number; infinite or NaN if the sum is.
    [[nodiscard]] std::optional<double> mean() const;
    /// Nothing below two numbers, or if the sum of squares is too large for a number.
    [[nodiscard]] std::optional<double> standardDeviation() const;

private:
    std::uint64_t count_ = 0;
    double first_ = 0;
    double sum_ = 0;
    double squares_ = 0;
};

class RunningMetric {
public:
    /// `width`: of the percentiles' brackets, in standard errors.
    explicit RunningMetric(double width);
    /// NaN stands for undefined and is left out.
    void add(std::span<const double> values);
    /// Precondition: certain().
    [[nodiscard]] MetricStatistics statistics() const;
    [[nodiscard]] bool hasFiniteMean() const;
    [[nodiscard]] bool certain() const { return percentiles_.certain(); }

private:
    RunningMoments moments_;
    OrderStatistics percentiles_;
    Histogram histogram_;
    std::vector<double> defined_;
};

}  // namespace jupan
