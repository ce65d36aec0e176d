// Fills the table of a PERT distribution: the inverse of the beta distribution's function along a grid of normal
// scores, where it is smooth to the ends, then between the grid's points by its value and two derivatives.
#include <array>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

#include "core/simulation/quantile_table.h"

namespace jupan {
namespace {

using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

constexpr unsigned octaveBits = 3;
/// Normal scores 0, -step … -6.4; the smallest key's lies at -6.34.
constexpr double step = 0.05;
constexpr std::size_t gridSize = 129;

double scoreAt(std::size_t i) {
    return -step * static_cast<double>(i);
}

double normalDistribution(double z) {
    return boost::math::erfc(-z / std::numbers::sqrt2, Policy()) / 2;
}

/// A point of the grid and how the quantile moves with the normal score there.
struct GridPoint {
    double value;
    double slope;
    double curvature;
};

/// The lower half of Beta(a, b): its quantile at the normal scores of the grid.
class LowerHalf {
public:
    LowerHalf(double a, double b) : a_(a), b_(b), logScale_(-std::log(boost::math::beta(a, b, Policy()))) {
        double value = boost::math::ibeta_inv(a, b, 0.5, Policy());
        for (std::size_t i = 0; i < gridSize; ++i) {
            if (i > 0) value = refined(guessAfter(grid_[i - 1]), normalDistribution(scoreAt(i)));
            grid_[i] = pointAt(scoreAt(i), value);
        }
    }

    /// Hermite's polynomial of the fifth degree between the two grid points around z.
    double at(double z) const {
        const auto i = std::min(static_cast<std::size_t>(-z / step), gridSize - 2);
        const GridPoint &right = grid_[i], &left = grid_[i + 1];
        const double t = (z - scoreAt(i + 1)) / step;
        const double slopeL = left.slope * step, slopeR = right.slope * step;
        const double curveL = left.curvature * step * step / 2, curveR = right.curvature * step * step / 2;
        const double rise = right.value - left.value - slopeL - curveL;
        const double bend = slopeR - slopeL - 2 * curveL;
        const double turn = curveR - curveL;
        const double c3 = 10 * rise - 4 * bend + turn;
        const double c4 = -15 * rise + 7 * bend - 2 * turn;
        const double c5 = 6 * rise - 3 * bend + turn;
        return ((((c5 * t + c4) * t + c3) * t + curveL) * t + slopeL) * t + left.value;
    }

private:
    double density(double x) const { return std::exp(logScale_ + (a_ - 1) * std::log(x) + (b_ - 1) * std::log1p(-x)); }

    GridPoint pointAt(double z, double x) const {
        const double slope = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi) / density(x);
        const double logDensitySlope = (a_ - 1) / x - (b_ - 1) / (1 - x);
        return {x, slope, slope * (-z - slope * logDensitySlope)};
    }

    /// One step down the grid by Taylor's series of ln x, which is nearly a parabola in the tail.
    static double guessAfter(const GridPoint& point) {
        const double slope = point.slope / point.value;
        const double curvature = point.curvature / point.value - slope * slope;
        return point.value * std::exp(-step * slope + step * step / 2 * curvature);
    }

    /// Halley's method for the probability p, from a guess that has two digits or more.
    double refined(double x, double p) const {
        for (int i = 0; i < 6; ++i) {
            const double newton = (boost::math::ibeta(a_, b_, x, Policy()) - p) / density(x);
            const double logDensitySlope = (a_ - 1) / x - (b_ - 1) / (1 - x);
            const double change = newton / (1 - newton * logDensitySlope / 2);
            x -= change;
            if (std::abs(change) < 1e-9 * x) break;  // the next change would be its cube
        }
        return x;
    }

    double a_, b_, logScale_;
    std::array<GridPoint, gridSize> grid_{};
};

}  // namespace

std::shared_ptr<const QuantileTable> pertTable(double mode) {
    static const std::vector<double> scores = [] {
        std::vector<double> list;
        for (const double u : QuantileTable::pointsOfHalf(octaveBits))
            list.push_back(-std::numbers::sqrt2 * boost::math::erfc_inv(2 * u));
        return list;
    }();
    const double a = 1 + 4 * mode, b = 1 + 4 * (1 - mode);
    const LowerHalf lower(a, b), upper(b, a);  // the upper half is the lower one of the mirrored distribution
    return std::make_shared<const QuantileTable>(
        octaveBits, [&](std::size_t i) { return lower.at(scores[i]); },
        [&](std::size_t i) { return 1 - upper.at(scores[i]); });
}

}  // namespace jupan
