#pragma once

#include <optional>
#include <span>
#include <vector>

namespace jupan {

/// Each flow times the discount factor of its month. Both spans hold months 0..H; a longer one is cut to the shorter.
std::vector<double> discountedFlows(std::span<const double> flows, std::span<const double> factors);

/// Sum of flow times factor, months ascending (model.md §5). NaN and infinity pass through to the result.
double presentValue(std::span<const double> flows, std::span<const double> factors);

/// Net present value of equally spaced flows at a rate per period: sum of flow_k / (1+rate)^(k+firstPeriod).
/// firstPeriod 0 is the textbook convention, 1 that of a spreadsheet's NPV(), which discounts the first flow too.
/// nullopt if the rate is not above -1 or the result is not finite.
std::optional<double> periodicNpv(std::span<const double> flows, double ratePerPeriod, int firstPeriod = 0);

}  // namespace jupan
