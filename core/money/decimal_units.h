// Amounts as plain 128-bit counts, for reading and adding millions of them.
#pragma once

#include <optional>
#include <string_view>

#include "core/money/decimal.h"

namespace jupan {

/// A whole number of 10^-18: what Decimal counts in, in the processor's own arithmetic. Holds about ±1.7e20 units, half
/// of what a Decimal holds.
__extension__ using DecimalUnits = __int128;

/// Plain text "[+-]digits[.digits]" of at most 19 digits without leading zeros, exactly. nullopt for anything else,
/// also for text that Decimal::parse takes; the caller asks that next.
std::optional<DecimalUnits> quickDecimalUnits(std::string_view text);

Decimal decimalOf(DecimalUnits units);

/// nullopt beyond what DecimalUnits hold.
std::optional<DecimalUnits> unitsOf(const Decimal& amount);

/// Adds to a sum; false, and nothing is added, where it does not fit.
inline bool addUnits(DecimalUnits& sum, DecimalUnits amount) {
    DecimalUnits result;
    if (__builtin_add_overflow(sum, amount, &result)) return false;
    sum = result;
    return true;
}

}  // namespace jupan
