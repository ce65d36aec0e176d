#include "core/money/fixed_text.h"

#include <algorithm>

#include "core/money/decimal_digits.h"

namespace jupan {

std::optional<std::string> fixedText(double value, int fractionDigits, Rounding rounding) {
    const std::optional<DecimalDigits> number = shortestDecimalDigits(value);
    if (!number) return std::nullopt;
    const int digits = std::max(fractionDigits, 0);
    return fixedPointText(number->negative, scaledDigits(*number, digits, rounding), digits);
}

}  // namespace jupan
