// Holt's linear trend: double exponential smoothing with fixed constants.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace jupan {

/// Smoothing constants of level and trend. With a handful of months, constants fitted to them would follow chance; the
/// defaults are those of the reference case (R's HoltWinters with gamma off).
struct HoltConstants {
    double level = 0.5;
    double trend = 0.3;
};

struct HoltTrend {
    double level = 0;            ///< after the last value
    double trend = 0;            ///< a period
    std::vector<double> errors;  ///< one step ahead, of the third value on: value less what was expected of it
    HoltConstants constants{};
};

/// Smooths values of equal periods: level l_2 = y_2, trend b_2 = y_2 - y_1, then for t = 3, 4 …
///   l_t = α·y_t + (1-α)·(l_{t-1} + b_{t-1}),   b_t = β·(l_t - l_{t-1}) + (1-β)·b_{t-1}
/// (Holt 1957; the start is that of R's HoltWinters). Nothing with fewer than two values.
std::optional<HoltTrend> holtTrend(std::span<const double> values, HoltConstants constants = {});

/// The value `periods` >= 1 after the last: level + periods·trend.
double valueAhead(const HoltTrend& fit, int periods);

/// Standard deviation of the error of the sum of the values `first`..`last` periods ahead (1 <= first <= last), from
/// the one-step errors: e_h = ε_h + Σ_{j=1}^{h-1} α(1+βj)·ε_{h-j}, independent ε with the mean square of `errors`
/// (Hyndman et al. 2008, class ETS(A,A,N)). Nothing with fewer than three errors.
std::optional<double> deviationOfSum(const HoltTrend& fit, int first, int last);

}  // namespace jupan
