// Amounts as plain 128-bit counts, for reading and adding millions of them.
#pragma once

#include <optional>
#include <string_view>

#include "core/money/decimal.h"

namespace jupan {

/// Plain text "[+-]digits[.digits]" of at most 19 digits without leading zeros, exactly. nullopt for anything else,
/// also for text that Decimal::parse takes; the caller asks that next.
std::optional<DecimalUnits> quickDecimalUnits(std::string_view text);

/// Precondition: not -2^127.
inline Decimal decimalOf(DecimalUnits units) {
    return Decimal::fromUnits(units).value();
}

/// Adds to a sum; false, and nothing is added, where a Decimal would not hold it.
inline bool addUnits(DecimalUnits& sum, DecimalUnits amount) {
    DecimalUnits result;
    if (__builtin_add_overflow(sum, amount, &result) || !Decimal::fromUnits(result)) return false;
    sum = result;
    return true;
}

}  // namespace jupan
