#include "core/simulation/running_metric.h"

#include <cmath>

#include "core/simulation/kernels.h"

namespace jupan {
void RunningMoments::add(std::span<const double> values) {
    if (values.empty()) return;
    if (count_ == 0) first_ = values[0];
    const DeviationSums sums = kernels().deviations(values.data(), values.size(), first_);
    sum_ += sums.sum;
    squares_ += sums.squares;
    count_ += values.size();
}

std::optional<double> RunningMoments::mean() const {
    if (count_ == 0) return std::nullopt;
    return first_ + sum_ / static_cast<double>(count_);
}

std::optional<double> RunningMoments::standardDeviation() const {
    if (count_ < 2) return std::nullopt;
    const auto n = static_cast<double>(count_);
    const double variance = (squares_ - sum_ * (sum_ / n)) / (n - 1);
    if (!std::isfinite(variance)) return std::nullopt;
    return std::sqrt(std::max(variance, 0.0));
}

RunningMetric::RunningMetric(double width)
    : percentiles_(std::vector<double>(reportedPercentiles.begin(), reportedPercentiles.end()), width) {}

void RunningMetric::add(std::span<const double> values) {
    defined_.resize(values.size());
    std::size_t count = 0;
    for (const double value : values) {
        defined_[count] = value;
        count += value == value;
    }
    const std::span<const double> defined(defined_.data(), count);
    moments_.add(defined);
    percentiles_.add(defined);
    histogram_.add(defined);
}

bool RunningMetric::hasFiniteMean() const {
    return std::isfinite(moments_.mean().value_or(0));
}

MetricStatistics RunningMetric::statistics() const {
    MetricStatistics result{.count = moments_.count(), .standardDeviation = moments_.standardDeviation()};
    if (hasFiniteMean()) result.mean = moments_.mean();
    if (result.standardDeviation)
        result.standardError = *result.standardDeviation / std::sqrt(static_cast<double>(result.count));
    const std::vector<std::optional<double>> percentiles = percentiles_.quantiles();
    for (std::size_t i = 0; i < percentiles.size(); ++i) result.percentiles[i] = percentiles[i];
    result.histogram = histogram_.bins();
    return result;
}

}  // namespace jupan
