#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/money/money_result.h"
#include "core/money/rounding.h"

namespace jupan {

/// A whole number of 10^-18: what Decimal counts in, in the processor's own arithmetic.
__extension__ using DecimalUnits = __int128;

/// An exact amount of money: a whole number of 10^-18 units in 128 bits. Holds up to ±(2^127 - 1), about ±1.7e20 units.
/// Nothing wraps and nothing is rounded unless a Rounding is named; what does not fit is refused.
/// `digits` arguments are digits after the decimal point; below 0 they count as 0, above 18 as 18.
class Decimal {
public:
    static constexpr int fractionDigits = 18;

    Decimal() = default;  // zero

    /// From plain decimal text (see readDecimalDigits), exactly. Errors: malformed, tooManyDigits, overflow.
    static MoneyResult<Decimal> parse(std::string_view text);

    /// As parse, but rounded once to `digits`. Errors: malformed, overflow.
    static MoneyResult<Decimal> parseRounded(std::string_view text, int digits, Rounding rounding);

    /// The shortest decimal that reads back as this double, exactly. Errors: notFinite, tooManyDigits, overflow.
    static MoneyResult<Decimal> fromDouble(double value);

    /// As fromDouble, but rounded once to `digits`. Errors: notFinite, overflow.
    static MoneyResult<Decimal> fromDoubleRounded(double value, int digits, Rounding rounding);

    /// count * 10^-digits: the whole number in which a database column keeps an amount.
    static Decimal fromMinorUnits(std::int64_t count, int digits);

    /// The reverse. Errors: tooManyDigits if a digit would be lost, overflow if 64 bits do not hold it.
    MoneyResult<std::int64_t> toMinorUnits(int digits) const;

    /// count * 10^-18. Error: overflow (-2^127 alone).
    static MoneyResult<Decimal> fromUnits(DecimalUnits count);

    /// How many 10^-18 this is.
    DecimalUnits units() const { return units_; }

    Decimal negated() const { return Decimal(-units_); }

    /// Sum and difference, exact. Error: overflow.
    MoneyResult<Decimal> plus(const Decimal& other) const;
    MoneyResult<Decimal> minus(const Decimal& other) const;

    /// Product, exact: what has a non-zero digit beyond the 18th is refused. Errors: tooManyDigits, overflow.
    MoneyResult<Decimal> times(const Decimal& other) const;

    /// Product, rounded once to `digits` (a conversion by an exchange rate). Error: overflow.
    MoneyResult<Decimal> timesRounded(const Decimal& other, int digits, Rounding rounding) const;

    /// To `digits`. Error: overflow, where rounding away from zero passes the limit.
    MoneyResult<Decimal> rounded(int digits, Rounding rounding) const;

    /// With exactly `digits` digits after the point, "." and no grouping; "-0.00" is never written.
    std::string toText(int digits, Rounding rounding) const;

    /// With as many digits as it takes to keep everything ("12.5", "3", "-0.000001").
    std::string toText() const;

    friend bool operator==(const Decimal& a, const Decimal& b) { return a.units_ == b.units_; }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
        return a.units_ < b.units_   ? std::strong_ordering::less
               : a.units_ > b.units_ ? std::strong_ordering::greater
                                     : std::strong_ordering::equal;
    }

private:
    explicit Decimal(DecimalUnits units) : units_(units) {}

    DecimalUnits units_ = 0;
};

}  // namespace jupan
