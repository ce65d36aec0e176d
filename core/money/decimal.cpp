#include "core/money/decimal.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <stdexcept>
#include <utility>

#include "core/money/decimal_digits.h"
#include "core/money/rounded_quotient.h"
#include "core/money/wide_integer.h"

namespace jupan {
namespace {

int clampedDigits(int digits) {
    return std::clamp(digits, 0, Decimal::fractionDigits);
}

constexpr std::array<DecimalUnits, Decimal::fractionDigits + 1> powersOfTen = [] {
    std::array<DecimalUnits, Decimal::fractionDigits + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
    return powers;
}();

DecimalUnits powerOfTen(int exponent) {
    return powersOfTen[static_cast<std::size_t>(exponent)];
}

DecimalDigits digitsOf(const Decimal& amount) {
    DecimalDigits number;
    DecimalUnits units = amount.units();
    number.negative = units < 0;
    if (number.negative) units = -units;
    for (; units > 0; units /= 10) number.digits += static_cast<char>('0' + static_cast<int>(units % 10));
    std::reverse(number.digits.begin(), number.digits.end());
    number.exponent = -Decimal::fractionDigits;
    return number;
}

MoneyResult<Decimal> roundedFrom(const DecimalDigits& number, int digits, Rounding rounding) {
    // 1.7e20 has 21 digits; a longer number is refused before its zeros are written out
    constexpr long long mostIntegerDigits = 21;
    if (number.integerDigits() > mostIntegerDigits) return MoneyError::overflow;
    std::string scaled = scaledDigits(number, digits, rounding);
    if (scaled.empty()) return Decimal();
    scaled.append(static_cast<std::size_t>(Decimal::fractionDigits - digits), '0');
    // a leading zero would make Boost read octal; scaledDigits writes none
    const WideInteger units(scaled);
    return decimalOfWide(number.negative ? WideInteger(-units) : units);
}

Magnitude magnitudeOf(DecimalUnits units) {
    return units < 0 ? -static_cast<Magnitude>(units) : static_cast<Magnitude>(units);
}

/// count * 10^-digits, where a Decimal holds it.
MoneyResult<Decimal> scaledUp(std::optional<Magnitude> count, int digits, bool negative) {
    constexpr Magnitude largest = ~Magnitude{0} >> 1;
    DecimalUnits units = 0;
    if (!count || *count > largest ||
        __builtin_mul_overflow(static_cast<DecimalUnits>(*count), powerOfTen(Decimal::fractionDigits - digits), &units))
        return MoneyError::overflow;
    return Decimal::fromUnits(negative ? -units : units);
}

MoneyResult<Decimal> exactFrom(const DecimalDigits& number) {
    if (!fitsFractionDigits(number, Decimal::fractionDigits)) return MoneyError::tooManyDigits;
    return roundedFrom(number, Decimal::fractionDigits, Rounding::towardZero);
}

}  // namespace

MoneyResult<Decimal> Decimal::parse(std::string_view text) {
    const std::optional<DecimalDigits> number = readDecimalDigits(text);
    if (!number) return MoneyError::malformed;
    return exactFrom(*number);
}

MoneyResult<Decimal> Decimal::parseRounded(std::string_view text, int digits, Rounding rounding) {
    const std::optional<DecimalDigits> number = readDecimalDigits(text);
    if (!number) return MoneyError::malformed;
    return roundedFrom(*number, clampedDigits(digits), rounding);
}

MoneyResult<Decimal> Decimal::fromDouble(double value) {
    const std::optional<DecimalDigits> number = shortestDecimalDigits(value);
    if (!number) return MoneyError::notFinite;
    return exactFrom(*number);
}

MoneyResult<Decimal> Decimal::fromDoubleRounded(double value, int digits, Rounding rounding) {
    const std::optional<DecimalDigits> number = shortestDecimalDigits(value);
    if (!number) return MoneyError::notFinite;
    return roundedFrom(*number, clampedDigits(digits), rounding);
}

Decimal Decimal::fromMinorUnits(std::int64_t count, int digits) {
    // 2^63 * 10^18 is below 2^123: every count fits
    return Decimal(DecimalUnits{count} * powerOfTen(fractionDigits - clampedDigits(digits)));
}

MoneyResult<std::int64_t> Decimal::toMinorUnits(int digits) const {
    const DecimalUnits unit = powerOfTen(fractionDigits - clampedDigits(digits));
    const DecimalUnits count = units_ / unit;
    if (count * unit != units_) return MoneyError::tooManyDigits;
    if (count < std::numeric_limits<std::int64_t>::min() || count > std::numeric_limits<std::int64_t>::max()) {
        return MoneyError::overflow;
    }
    return static_cast<std::int64_t>(count);
}

MoneyResult<Decimal> Decimal::fromUnits(DecimalUnits count) {
    // the one number whose negative does not fit
    constexpr auto lowest = static_cast<DecimalUnits>(Magnitude{1} << 127);
    if (count == lowest) return MoneyError::overflow;
    return Decimal(count);
}

MoneyResult<Decimal> Decimal::plus(const Decimal& other) const {
    DecimalUnits sum = 0;
    if (__builtin_add_overflow(units_, other.units_, &sum)) return MoneyError::overflow;
    return fromUnits(sum);
}

MoneyResult<Decimal> Decimal::minus(const Decimal& other) const {
    return plus(other.negated());
}

MoneyResult<Decimal> Decimal::times(const Decimal& other) const {
    bool exact = false;
    const auto count = roundedQuotient(wideProduct(magnitudeOf(units_), magnitudeOf(other.units_)), fractionDigits,
                                       Rounding::towardZero, &exact);
    if (!exact) return MoneyError::tooManyDigits;
    return scaledUp(count, fractionDigits, (units_ < 0) != (other.units_ < 0));
}

MoneyResult<Decimal> Decimal::timesRounded(const Decimal& other, int digits, Rounding rounding) const {
    const int kept = clampedDigits(digits);
    const auto count = roundedQuotient(wideProduct(magnitudeOf(units_), magnitudeOf(other.units_)),
                                       2 * fractionDigits - kept, rounding);
    return scaledUp(count, kept, (units_ < 0) != (other.units_ < 0));
}

MoneyResult<Decimal> Decimal::rounded(int digits, Rounding rounding) const {
    const int kept = clampedDigits(digits);
    return scaledUp(roundedQuotient(wideProduct(magnitudeOf(units_), 1), fractionDigits - kept, rounding), kept,
                    units_ < 0);
}

std::string Decimal::toText(int digits, Rounding rounding) const {
    const int kept = clampedDigits(digits);
    return fixedPointText(units_ < 0, scaledDigits(digitsOf(*this), kept, rounding), kept);
}

std::string Decimal::toText() const {
    const DecimalDigits number = digitsOf(*this);
    int digits = 0;
    while (!fitsFractionDigits(number, digits)) ++digits;
    return toText(digits, Rounding::towardZero);
}

}  // namespace jupan
