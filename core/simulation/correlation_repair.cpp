#include "core/simulation/correlation_repair.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/project/correlation_editing.h"
#include "core/simulation/input_draws.h"

namespace jupan {
namespace {

/// Less than this is not seen where two digits are shown.
constexpr double leastMove = 0.005;

/// The rank correlation of normal variables with this correlation: the inverse of normalCorrelation().
double rankOfNormal(double correlation) {
    return 6 / std::numbers::pi * std::asin(std::clamp(correlation, -1.0, 1.0) / 2);
}

}  // namespace

std::vector<MovedCorrelation> movedCorrelations(const Project& project) {
    std::vector<MovedCorrelation> moved;
    const InputDraws draws(project, 0, Sampler::pseudo);
    if (!draws.correlationRepaired()) return moved;
    for (const DrawGroup& group : draws.groups()) {
        for (std::size_t i = 1; i < group.inputs.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                double correlation = 0;  // an entry of L·Lᵀ
                for (std::size_t k = 0; k <= j; ++k) correlation += group.factor(i, k) * group.factor(j, k);
                const std::string &a = draws.path(group.inputs[j]), &b = draws.path(group.inputs[i]);
                const double asked = rankCorrelation(project, a, b);
                const double used = rankOfNormal(correlation);
                if (std::abs(used - asked) >= leastMove) moved.push_back({a, b, asked, used});
            }
    }
    std::stable_sort(moved.begin(), moved.end(), [](const MovedCorrelation& left, const MovedCorrelation& right) {
        return std::abs(left.used - left.asked) > std::abs(right.used - right.asked);
    });
    return moved;
}

}  // namespace jupan
