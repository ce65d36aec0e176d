#include "core/finops/holt.h"

#include <algorithm>
#include <cmath>

namespace jupan {

std::optional<HoltTrend> holtTrend(std::span<const double> values, HoltConstants constants) {
    if (values.size() < 2) return std::nullopt;
    HoltTrend fit{.level = values[1], .trend = values[1] - values[0], .errors = {}, .constants = constants};
    for (const double value : values.subspan(2)) {
        const double expected = fit.level + fit.trend;
        fit.errors.push_back(value - expected);
        const double level = constants.level * value + (1 - constants.level) * expected;
        fit.trend = constants.trend * (level - fit.level) + (1 - constants.trend) * fit.trend;
        fit.level = level;
    }
    return fit;
}

double valueAhead(const HoltTrend& fit, int periods) {
    return fit.level + periods * fit.trend;
}

std::optional<double> deviationOfSum(const HoltTrend& fit, int first, int last) {
    if (fit.errors.size() < 3) return std::nullopt;
    double squares = 0;
    for (const double error : fit.errors) squares += error * error;
    const double variance = squares / static_cast<double>(fit.errors.size());
    // how much the error of period k weighs in the sum
    double weights = 0;
    for (int k = 1; k <= last; ++k) {
        double weight = k >= first ? 1 : 0;
        for (int h = std::max(k + 1, first); h <= last; ++h)
            weight += fit.constants.level * (1 + fit.constants.trend * (h - k));
        weights += weight * weight;
    }
    return std::sqrt(variance * weights);
}

}  // namespace jupan
