#include "core/project/distribution_curve.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <cmath>
#include <numbers>

namespace jupan {
namespace {

/// Standard normal quantiles: of 90 % (model.md §2), and of 99.5 %, where the picture ends.
constexpr double quantile90 = 1.2815515655446004;
constexpr double quantile995 = 2.5758293035489004;

double normalDensity(double x, double mean, double deviation) {
    const double z = (x - mean) / deviation;
    return std::exp(-z * z / 2) / (deviation * std::sqrt(2 * std::numbers::pi));
}

/// Mean and standard deviation of ln X, or of X.
struct Bell {
    double mean;
    double deviation;
};

Bell bellOf(const Uncertain& value) {
    const Spread& spread = *value.spread;
    if (spread.distribution == Distribution::normal)
        return {value.value, (spread.high - spread.low) / (2 * quantile90)};
    const double low = std::log(spread.low), high = std::log(spread.high);
    return {(low + high) / 2, (high - low) / (2 * quantile90)};
}

double triangularDensity(double x, double low, double mode, double high) {
    const double peak = 2 / (high - low);
    if (x < mode) return peak * (x - low) / (mode - low);
    if (x > mode) return peak * (high - x) / (high - mode);
    return peak;
}

double pertDensity(double x, double low, double mode, double high) {
    const double width = high - low;
    const boost::math::beta_distribution<> beta(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width);
    return boost::math::pdf(beta, std::clamp((x - low) / width, 0.0, 1.0)) / width;
}

double densityAt(double x, const Uncertain& value) {
    const Spread& spread = *value.spread;
    switch (spread.distribution) {
        case Distribution::uniform:
            return 1 / (spread.high - spread.low);
        case Distribution::triangular:
            return triangularDensity(x, spread.low, value.value, spread.high);
        case Distribution::pert:
            return pertDensity(x, spread.low, value.value, spread.high);
        case Distribution::normal: {
            const Bell bell = bellOf(value);
            return normalDensity(x, bell.mean, bell.deviation);
        }
        case Distribution::lognormal: {
            if (x <= 0) return 0;
            const Bell bell = bellOf(value);
            return normalDensity(std::log(x), bell.mean, bell.deviation) / x;
        }
    }
    return 0;
}

bool isBell(Distribution distribution) {
    return distribution == Distribution::normal || distribution == Distribution::lognormal;
}

bool isDrawable(const Uncertain& value) {
    if (!value.spread) return false;
    const auto& [low, high, distribution] = *value.spread;
    // 1e-300: below it the density of so narrow a value would pass the largest double.
    if (!std::isfinite(value.value) || !std::isfinite(high - low) || !(high - low > 1e-300)) return false;
    if (distribution == Distribution::lognormal) return low > 0;
    return distribution == Distribution::normal || (low <= value.value && value.value <= high);
}

}  // namespace

std::vector<CurvePoint> densityCurve(const Uncertain& value, Range range, int count) {
    if (!isDrawable(value)) return {};
    double first = value.spread->low, last = value.spread->high;
    if (isBell(value.spread->distribution)) {
        const Bell bell = bellOf(value);
        first = bell.mean - quantile995 * bell.deviation;
        last = bell.mean + quantile995 * bell.deviation;
        if (value.spread->distribution == Distribution::lognormal) first = std::exp(first), last = std::exp(last);
        const RangeBounds bounds = boundsOf(range);
        first = std::max(first, bounds.low);
        last = std::min(last, bounds.high);
        if (!std::isfinite(last - first) || !(first < last)) return {};
    }
    const int steps = std::max(count, 2) - 1;
    std::vector<CurvePoint> points;
    points.reserve(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i <= steps; ++i) {
        const double x = i == steps ? last : first + (last - first) * i / steps;
        const double y = densityAt(x, value);
        if (!std::isfinite(y)) return {};
        points.push_back({x, y});
    }
    return points;
}

}  // namespace jupan
