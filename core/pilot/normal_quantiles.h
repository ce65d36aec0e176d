// Quantiles of the standard normal distribution that the rule of model.md §11 uses (R: qnorm).
#pragma once

namespace jupan {

inline constexpr double normal80 = 0.8416212335729143;  ///< power
inline constexpr double normal90 = 1.2815515655446004;  ///< 10th and 90th percentile (model.md §2)
inline constexpr double normal95 = 1.6448536269514722;  ///< two-sided 90 % interval

}  // namespace jupan
