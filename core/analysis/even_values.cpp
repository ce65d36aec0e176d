#include "core/analysis/even_values.h"

#include <algorithm>
#include <cmath>

namespace jupan {

std::vector<double> evenValues(double from, double to, int count, std::optional<double> include, bool whole) {
    std::vector<double> values;
    // Weighted ends instead of a step from one: their distance may be too large for a number.
    for (int i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / (count - 1);
        values.push_back(i == 0 ? from : i == count - 1 ? to : from * (1 - share) + to * share);
    }
    // A value that is the base but for its last bits is the base.
    const double near = 1e-9 * (to / count - from / count);
    if (include && *include >= from && *include <= to) {
        std::erase_if(values, [&](double value) { return std::abs(value - *include) <= near; });
        values.push_back(*include);
    }
    if (whole)
        for (double& value : values) value = std::round(value);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

}  // namespace jupan
