// How far a value lies from the middle of others, by measures that a few wild values cannot move.
#pragma once

#include <optional>
#include <vector>

namespace jupan {

struct RobustScale {
    double median = 0;
    double mad = 0;            ///< median of the absolute deviations from the median
    double meanDeviation = 0;  ///< mean of them
};

/// Precondition: there is a value.
RobustScale robustScale(std::vector<double> values);

/// Median; of an even number the mean of the middle two. Precondition: there is a value.
double medianOf(std::vector<double> values);

/// The modified z-score of Iglewicz and Hoaglin (1993): 0.6745·(value - median)/MAD, and where the MAD is 0
/// (value - median)/(1.253314·mean deviation). Nothing if both are 0: all values were the same.
std::optional<double> robustScore(double value, const RobustScale& scale);

}  // namespace jupan
