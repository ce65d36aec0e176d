#pragma once

#include <cmath>
#include <optional>

namespace jupan {

/// dividend / divisor; nullopt where the divisor is 0 (model.md §5) or the quotient is not finite.
inline std::optional<double> ratio(double dividend, double divisor) {
    if (divisor == 0.0) return std::nullopt;
    const double quotient = dividend / divisor;
    if (!std::isfinite(quotient)) return std::nullopt;
    return quotient;
}

}  // namespace jupan
