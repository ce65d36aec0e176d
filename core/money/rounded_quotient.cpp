#include "core/money/rounded_quotient.h"

#include <algorithm>

namespace jupan {
namespace {

/// The largest power of ten by which 64 bits are divided at once.
constexpr int stepDigits = 18;

constexpr std::array<std::uint64_t, stepDigits + 1> powersOfTen = [] {
    std::array<std::uint64_t, stepDigits + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
    return powers;
}();

constexpr std::uint64_t powerOfTen(int exponent) {
    return powersOfTen[static_cast<std::size_t>(exponent)];
}

/// Divides in place and returns the remainder; divisor below 2^63.
std::uint64_t divide(WideMagnitude& value, std::uint64_t divisor) {
    Magnitude remainder = 0;
    for (std::size_t i = value.size(); i-- > 0;) {
        const Magnitude part = (remainder << 64) | value[i];
        // most values are short: their upper parts are 0
        if (part == 0) continue;
        value[i] = static_cast<std::uint64_t>(part / divisor);
        // a division of 128 bits is a call that takes as long as the rest
        remainder = part - Magnitude{value[i]} * divisor;
    }
    return static_cast<std::uint64_t>(remainder);
}

bool roundsUp(Rounding rounding, Magnitude dropped, Magnitude unit, bool odd) {
    switch (rounding) {
        case Rounding::halfEven:
            return 2 * dropped > unit || (2 * dropped == unit && odd);
        case Rounding::halfAwayFromZero:
            return 2 * dropped >= unit;
        case Rounding::towardZero:
            return false;
        case Rounding::awayFromZero:
            return dropped != 0;
    }
    return false;
}

}  // namespace

WideMagnitude wideProduct(Magnitude a, Magnitude b) {
    constexpr std::uint64_t low = ~std::uint64_t{0};
    const std::array<std::uint64_t, 2> x{static_cast<std::uint64_t>(a & low), static_cast<std::uint64_t>(a >> 64)};
    const std::array<std::uint64_t, 2> y{static_cast<std::uint64_t>(b & low), static_cast<std::uint64_t>(b >> 64)};
    WideMagnitude product{};
    for (std::size_t i = 0; i < x.size(); ++i) {
        Magnitude carry = 0;
        for (std::size_t k = 0; k < y.size(); ++k) {
            carry += Magnitude{x[i]} * y[k] + product[i + k];
            product[i + k] = static_cast<std::uint64_t>(carry & low);
            carry >>= 64;
        }
        product[i + y.size()] = static_cast<std::uint64_t>(carry);
    }
    return product;
}

std::optional<Magnitude> roundedQuotient(WideMagnitude value, int exponent, Rounding rounding, bool* exact) {
    const int second = std::max(0, exponent - stepDigits);
    const std::uint64_t firstUnit = powerOfTen(exponent - second);
    // below 10^36, so that twice the remainder fits as well
    const Magnitude lower = divide(value, firstUnit);
    const Magnitude dropped = second > 0 ? Magnitude{divide(value, powerOfTen(second))} * firstUnit + lower : lower;
    if (exact) *exact = dropped == 0;
    if (value[2] != 0 || value[3] != 0) return std::nullopt;
    const Magnitude whole = (Magnitude{value[1]} << 64) | value[0];
    if (!roundsUp(rounding, dropped, Magnitude{firstUnit} * powerOfTen(second), (value[0] & 1) != 0)) return whole;
    if (whole == ~Magnitude{0}) return std::nullopt;
    return whole + 1;
}

}  // namespace jupan
