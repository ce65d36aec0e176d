#include "core/finops/robust_score.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jupan {

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1) return *middle;
    return std::midpoint(*std::max_element(values.begin(), middle), *middle);
}

RobustScale robustScale(std::vector<double> values) {
    RobustScale scale{.median = medianOf(values)};
    for (double& value : values) value = std::abs(value - scale.median);
    scale.meanDeviation = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    scale.mad = medianOf(std::move(values));
    return scale;
}

std::optional<double> robustScore(double value, const RobustScale& scale) {
    const double off = value - scale.median;
    if (scale.mad > 0) return 0.6745 * off / scale.mad;
    if (scale.meanDeviation > 0) return off / (1.253314 * scale.meanDeviation);
    return std::nullopt;
}

}  // namespace jupan
