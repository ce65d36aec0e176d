#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/money/rounding.h"

namespace jupan {

/// A decimal number as it is written: digits * 10^exponent. The one form through which text becomes a number,
/// a number becomes text, and digits are rounded away.
struct DecimalDigits {
    bool negative = false;
    std::string digits;      // '0'–'9' without leading zeros; empty for zero
    long long exponent = 0;  // of the last digit

    /// How many digits stand before the decimal point; 0 or less for a magnitude below 1.
    long long integerDigits() const { return static_cast<long long>(digits.size()) + exponent; }
};

/// Reads an optional sign, digits with an optional '.' among or before them, and an optional exponent ("-12.50", ".5",
/// "1.6e-05"). Nothing else: no blanks, no thousands separators, no "12.", no "inf". nullopt if it is anything else.
std::optional<DecimalDigits> readDecimalDigits(std::string_view text);

/// The shortest decimal that reads back as the same double, so that 2.675 is 2.675 and not 2.67499….
/// nullopt if it is not finite.
std::optional<DecimalDigits> shortestDecimalDigits(double value);

/// The digits of |number| * 10^fractionDigits as an integer, rounded; empty for zero.
/// The caller bounds integerDigits() + fractionDigits, which is how long the answer gets.
std::string scaledDigits(const DecimalDigits& number, int fractionDigits, Rounding rounding);

/// Whether no non-zero digit stands further right than fractionDigits after the point.
bool fitsFractionDigits(const DecimalDigits& number, int fractionDigits);

/// Scaled digits written out with a point and fractionDigits (>= 0) digits after it; zero has no sign.
std::string fixedPointText(bool negative, std::string scaled, int fractionDigits);

}  // namespace jupan
