#include "core/simulation/normal_scores.h"

#include <algorithm>
#include <array>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

namespace jupan {
namespace {

/// Scores of keys lie within 6.34; sums of them may pass it a little, and then count as the end.
constexpr double lastScore = 6.5;
constexpr double perUnit = 64;
constexpr std::size_t gridSize = 2 * 416 + 1;  // -6.5 … 6.5 by 1/64

using Taylor = std::array<double, 6>;

/// Φ by Taylor's series of the fifth degree around each point of the grid.
const std::array<Taylor, gridSize>& seriesAround() {
    static const auto grid = [] {
        std::array<Taylor, gridSize> list{};
        for (std::size_t i = 0; i < gridSize; ++i) {
            const double z = static_cast<double>(i) / perUnit - lastScore;
            const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
            list[i] = {boost::math::erfc(-z / std::numbers::sqrt2) / 2,
                       density,
                       -z * density / 2,
                       (z * z - 1) * density / 6,
                       -(z * z * z - 3 * z) * density / 24,
                       (z * z * z * z - 6 * z * z + 3) * density / 120};
        }
        return list;
    }();
    return grid;
}

}  // namespace

void keysOfScores(const Block& scores, KeyBlock& keys) {
    const std::array<Taylor, gridSize>& grid = seriesAround();
    for (std::size_t i = 0; i < blockTrials; ++i) {
        const double z = std::clamp(scores.at[i], -lastScore, lastScore);
        const double position = (z + lastScore) * perUnit;
        const auto nearest = static_cast<std::size_t>(position + 0.5);
        const double t = (position - static_cast<double>(nearest)) / perUnit;
        const Taylor& c = grid[nearest];
        const double probability = ((((c[5] * t + c[4]) * t + c[3]) * t + c[2]) * t + c[1]) * t + c[0];
        keys.at[i] = static_cast<std::uint32_t>(std::clamp(probability * 4294967296.0, 0.0, 4294967295.0));
    }
}

}  // namespace jupan
