#pragma once

#include <span>
#include <vector>

#include "core/money/decimal.h"

namespace jupan {

/// Splits a total in proportion to weights, in whole steps of 10^-digits, so that the parts sum to it exactly.
/// Largest remainder (Hamilton): each part is cut off, and the steps left over go to the largest remainders, the first
/// one on a tie. A negative total is split like its magnitude. A weight of 0 gets nothing.
/// Errors: noWeights, negativeWeight, tooManyDigits if the total itself is not a whole number of steps.
MoneyResult<std::vector<Decimal>> allocate(const Decimal& total, std::span<const Decimal> weights, int digits);

}  // namespace jupan
