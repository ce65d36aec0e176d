#include "core/finance/npv.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace jupan {

std::vector<double> discountedFlows(std::span<const double> flows, std::span<const double> factors) {
    std::vector<double> discounted(std::min(flows.size(), factors.size()));
    for (std::size_t month = 0; month < discounted.size(); ++month) discounted[month] = flows[month] * factors[month];
    return discounted;
}

double presentValue(std::span<const double> flows, std::span<const double> factors) {
    const std::size_t months = std::min(flows.size(), factors.size());
    double sum = 0.0;
    for (std::size_t month = 0; month < months; ++month) sum += flows[month] * factors[month];
    return sum;
}

std::optional<double> periodicNpv(std::span<const double> flows, double ratePerPeriod, int firstPeriod) {
    if (!(ratePerPeriod > -1.0)) return std::nullopt;
    double sum = 0.0;
    for (std::size_t period = 0; period < flows.size(); ++period) {
        sum += flows[period] * std::pow(1.0 + ratePerPeriod, -(static_cast<double>(period) + firstPeriod));
    }
    if (!std::isfinite(sum)) return std::nullopt;
    return sum;
}

}  // namespace jupan
