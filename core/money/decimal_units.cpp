#include "core/money/decimal_units.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace jupan {
namespace {

constexpr std::array<std::uint64_t, Decimal::fractionDigits + 1> powersOfTen = [] {
    std::array<std::uint64_t, Decimal::fractionDigits + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
    return powers;
}();

}  // namespace

std::optional<DecimalUnits> quickDecimalUnits(std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    if (at == end) return std::nullopt;
    const bool negative = *at == '-';
    if (negative || *at == '+') ++at;
    std::uint64_t digits = 0;
    int count = 0;  // without leading zeros
    int fraction = 0;
    bool point = false;
    bool digitLast = false;
    for (; at != end; ++at) {
        const unsigned digit = static_cast<unsigned char>(*at) - unsigned{'0'};
        digitLast = digit <= 9;
        if (digitLast) {
            digits = digits * 10 + digit;
            count += digits != 0;
            fraction += point;
        } else if (*at == '.' && !point) {
            point = true;
        } else {
            return std::nullopt;
        }
    }
    // 19 nines fit into 64 bits; a point needs a digit behind it
    if (!digitLast || count > 19 || fraction > Decimal::fractionDigits) return std::nullopt;
    const DecimalUnits units =
        static_cast<DecimalUnits>(digits) * powersOfTen[static_cast<std::size_t>(Decimal::fractionDigits - fraction)];
    return negative ? -units : units;
}

}  // namespace jupan
