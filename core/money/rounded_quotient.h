// Products and quotients of decimal units beyond 128 bits, in the processor's own arithmetic: what conversions of
// millions of charges by their exchange rates need.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/money/decimal.h"

namespace jupan {

__extension__ using Magnitude = unsigned __int128;

/// 256 bits, lowest first.
using WideMagnitude = std::array<std::uint64_t, 4>;

WideMagnitude wideProduct(Magnitude a, Magnitude b);

/// `value` ÷ 10^exponent as a whole number, rounded once; nothing where 128 bits do not hold it. exponent: 0..36.
/// `exact`, if given, says whether nothing was dropped.
std::optional<Magnitude> roundedQuotient(WideMagnitude value, int exponent, Rounding rounding, bool* exact = nullptr);

}  // namespace jupan
