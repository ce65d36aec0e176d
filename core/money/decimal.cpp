#include "core/money/decimal.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>
#include <utility>

#include "core/money/decimal_digits.h"
#include "core/money/wide_integer.h"

namespace jupan {
namespace {

int clampedDigits(int digits) {
    return std::clamp(digits, 0, Decimal::fractionDigits);
}

DecimalUnits powerOfTen(int exponent) {
    DecimalUnits power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
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

/// The product with all its digits, twice as many after the point as either factor may have.
DecimalDigits productOf(const Decimal& a, const Decimal& b) {
    const WideInteger units = wideUnits(a) * wideUnits(b);
    DecimalDigits number;
    number.negative = units.sign() < 0;
    if (!units.is_zero()) number.digits = WideInteger(abs(units)).str();
    number.exponent = -2 * Decimal::fractionDigits;
    return number;
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
    constexpr DecimalUnits lowest =
        DecimalUnits{std::numeric_limits<std::int64_t>::min()} * (DecimalUnits{1} << 62) * 2;
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
    return exactFrom(productOf(*this, other));
}

MoneyResult<Decimal> Decimal::timesRounded(const Decimal& other, int digits, Rounding rounding) const {
    return roundedFrom(productOf(*this, other), clampedDigits(digits), rounding);
}

MoneyResult<Decimal> Decimal::rounded(int digits, Rounding rounding) const {
    return roundedFrom(digitsOf(*this), clampedDigits(digits), rounding);
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
