#include "core/finance/payback.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace jupan {
namespace {

/// Relative to the largest |cum|; the model's figure.
constexpr double negligibleShare = 1e-9;

bool allFinite(std::span<const double> values) {
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

/// The number of months up to and including the last negative one; nullopt if the project is not paid back at the end
/// or a cumulative flow is not finite.
std::optional<std::size_t> monthsUntilPaidBack(std::span<const double> cumulative) {
    if (cumulative.empty() || !allFinite(cumulative)) return std::nullopt;
    double largest = 0.0;
    for (const double value : cumulative) largest = std::max(largest, std::abs(value));
    const double threshold = -negligibleShare * largest;
    std::size_t months = cumulative.size();
    while (months > 0 && !(cumulative[months - 1] < threshold)) --months;
    if (months == cumulative.size()) return std::nullopt;
    return months;
}

}  // namespace

std::vector<double> cumulativeFlows(std::span<const double> flows) {
    std::vector<double> cumulative;
    cumulative.reserve(flows.size());
    double sum = 0.0;
    for (const double flow : flows) cumulative.push_back(sum += flow);
    return cumulative;
}

std::optional<double> paybackMonth(std::span<const double> flows) {
    const std::vector<double> cumulative = cumulativeFlows(flows);
    const auto months = monthsUntilPaidBack(cumulative);
    if (!months) return std::nullopt;
    if (*months == 0) return 0.0;
    return static_cast<double>(*months - 1) - cumulative[*months - 1] / flows[*months];
}

std::optional<PaybackStep> paybackStep(std::span<const double> flows) {
    const std::vector<double> cumulative = cumulativeFlows(flows);
    const auto months = monthsUntilPaidBack(cumulative);
    if (!months || *months == 0) return std::nullopt;
    return PaybackStep{static_cast<int>(*months - 1), -cumulative[*months - 1], flows[*months]};
}

std::optional<PeakExposure> peakExposure(std::span<const double> flows) {
    const std::vector<double> cumulative = cumulativeFlows(flows);
    if (!allFinite(cumulative)) return std::nullopt;
    PeakExposure peak{0.0, 0};
    for (std::size_t month = 0; month < cumulative.size(); ++month) {
        if (cumulative[month] < peak.amount) peak = {cumulative[month], static_cast<int>(month)};
    }
    return peak;
}

}  // namespace jupan
