#include "core/money/decimal_digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>

namespace jupan {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool takeSign(std::string_view& text) {
    if (text.empty() || (text.front() != '-' && text.front() != '+')) return false;
    const bool negative = text.front() == '-';
    text.remove_prefix(1);
    return negative;
}

std::string_view takeDigits(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto count = static_cast<std::size_t>(end - text.begin());
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

/// The exponent after 'e', which must end the text. Far beyond any double it is as good as infinite: kept at ±10^9, so
/// that sums of exponents and lengths cannot overflow.
std::optional<long long> readExponent(std::string_view text) {
    constexpr long long farOut = 1'000'000'000;
    const bool negative = takeSign(text);
    const std::string_view digits = takeDigits(text);
    if (digits.empty() || !text.empty()) return std::nullopt;
    long long exponent = 0;
    for (const char digit : digits) exponent = std::min(exponent * 10 + (digit - '0'), farOut);
    return negative ? -exponent : exponent;
}

bool anyNonZero(std::string_view digits) {
    return digits.find_first_not_of('0') != std::string_view::npos;
}

/// Where the dropped digits stand between 0 and 1 unit of the last kept digit.
enum class Dropped { nothing, belowHalf, half, aboveHalf };

Dropped compareDropped(std::string_view digits, bool zeroBefore) {
    if (!anyNonZero(digits)) return Dropped::nothing;
    if (zeroBefore || digits.front() < '5') return Dropped::belowHalf;
    if (digits.front() > '5' || anyNonZero(digits.substr(1))) return Dropped::aboveHalf;
    return Dropped::half;
}

bool roundsUp(Rounding rounding, Dropped dropped, bool lastKeptIsOdd) {
    switch (rounding) {
        case Rounding::halfEven:
            return dropped == Dropped::aboveHalf || (dropped == Dropped::half && lastKeptIsOdd);
        case Rounding::halfAwayFromZero:
            return dropped == Dropped::aboveHalf || dropped == Dropped::half;
        case Rounding::towardZero:
            return false;
        case Rounding::awayFromZero:
            return dropped != Dropped::nothing;
    }
    return false;
}

void addOne(std::string& digits) {
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        if (*digit != '9') {
            ++*digit;
            return;
        }
        *digit = '0';
    }
    digits.insert(digits.begin(), '1');
}

void dropLeadingZeros(std::string& digits) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
}

}  // namespace

std::optional<DecimalDigits> readDecimalDigits(std::string_view text) {
    DecimalDigits number;
    number.negative = takeSign(text);
    number.digits = takeDigits(text);
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        const std::string_view fraction = takeDigits(text);
        if (fraction.empty()) return std::nullopt;
        number.digits += fraction;
        number.exponent = -static_cast<long long>(fraction.size());
    }
    if (number.digits.empty()) return std::nullopt;
    if (!text.empty()) {
        if (text.front() != 'e' && text.front() != 'E') return std::nullopt;
        const std::optional<long long> exponent = readExponent(text.substr(1));
        if (!exponent) return std::nullopt;
        number.exponent += *exponent;
    }
    dropLeadingZeros(number.digits);
    if (number.digits.empty()) number = DecimalDigits{};
    return number;
}

std::optional<DecimalDigits> shortestDecimalDigits(double value) {
    if (!std::isfinite(value)) return std::nullopt;
    std::array<char, 32> buffer{};  // the longest is -1.2345678901234567e-308
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    return readDecimalDigits({buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data())});
}

std::string scaledDigits(const DecimalDigits& number, int fractionDigits, Rounding rounding) {
    const long long shift = number.exponent + fractionDigits;
    std::string kept = number.digits;
    if (kept.empty()) return kept;
    if (shift >= 0) return kept.append(static_cast<std::size_t>(shift), '0');

    const long long keptCount = static_cast<long long>(number.digits.size()) + shift;
    const auto cut = static_cast<std::size_t>(std::max(keptCount, 0LL));
    const Dropped dropped = compareDropped(std::string_view(number.digits).substr(cut), keptCount < 0);
    kept.resize(cut);
    const bool odd = !kept.empty() && (kept.back() - '0') % 2 == 1;
    if (roundsUp(rounding, dropped, odd)) addOne(kept);
    return kept;
}

bool fitsFractionDigits(const DecimalDigits& number, int fractionDigits) {
    const long long keptCount = number.integerDigits() + fractionDigits;
    if (keptCount >= static_cast<long long>(number.digits.size())) return true;
    const auto cut = static_cast<std::size_t>(std::max(keptCount, 0LL));
    return !anyNonZero(std::string_view(number.digits).substr(cut));
}

std::string fixedPointText(bool negative, std::string scaled, int fractionDigits) {
    dropLeadingZeros(scaled);
    const bool zero = scaled.empty();
    const auto fraction = static_cast<std::size_t>(fractionDigits);
    if (scaled.size() <= fraction) scaled.insert(0, fraction + 1 - scaled.size(), '0');
    if (fraction > 0) scaled.insert(scaled.size() - fraction, 1, '.');
    if (negative && !zero) scaled.insert(0, 1, '-');
    return scaled;
}

}  // namespace jupan
