#include "core/project/validate_fields.h"

#include <cmath>

namespace jupan {

std::string indexedPath(std::string_view section, std::size_t index) {
    return std::string(section) + "[" + std::to_string(index) + "]";
}

void checkNumber(Problems& out, const FieldInfo& field, const std::string& path, double value) {
    if (!std::isfinite(value)) {
        out.push_back({.code = ProblemCode::notFinite, .path = path, .value = shortestText(value)});
    } else if (!contains(field.range, value)) {
        out.push_back(
            {.code = ProblemCode::outOfRange, .path = path, .value = shortestText(value), .range = field.range});
    }
}

void checkUncertain(Problems& out, const FieldInfo& field, const std::string& path, const Uncertain& value) {
    checkNumber(out, field, path, value.value);
    if (!value.spread) return;
    const Spread& spread = *value.spread;
    const bool percentiles =
        spread.distribution == Distribution::normal || spread.distribution == Distribution::lognormal;
    if (!std::isfinite(spread.low) || !std::isfinite(spread.high)) {
        out.push_back({.code = ProblemCode::notFinite,
                       .path = path,
                       .value = shortestText(std::isfinite(spread.low) ? spread.high : spread.low)});
        return;
    }
    const bool inOrder = percentiles
                             ? spread.low < spread.high
                             : spread.low <= value.value && value.value <= spread.high && spread.low < spread.high;
    if (!inOrder)
        out.push_back(
            {.code = ProblemCode::boundsOrder,
             .path = path,
             .value = shortestText(spread.low) + " / " + shortestText(value.value) + " / " + shortestText(spread.high),
             .detail = percentiles ? "low < high" : "low <= value <= high, low < high"});
    if (spread.distribution == Distribution::lognormal && !(spread.low > 0 && spread.high > 0))
        out.push_back({.code = ProblemCode::boundsNotPositive, .path = path, .value = shortestText(spread.low)});
    if (percentiles) return;
    for (const double bound : {spread.low, spread.high})
        if (!contains(field.range, bound))
            out.push_back(
                {.code = ProblemCode::outOfRange, .path = path, .value = shortestText(bound), .range = field.range});
}

void checkText(Problems& out, const std::string& path, const std::string& text) {
    std::size_t position = 0;
    if (!isUtf8(text, position))
        out.push_back({.code = ProblemCode::notUtf8, .path = path, .detail = std::to_string(position)});
}

void checkCurrency(Problems& out, const std::string& path, const Currency& currency) {
    if (!isValidCurrency(currency.code))
        out.push_back({.code = ProblemCode::badCurrency, .path = path, .value = currency.code});
}

bool isUtf8(std::string_view text, std::size_t& position) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    std::size_t i = 0;
    while (i < text.size()) {
        const unsigned char lead = byte(i);
        std::size_t length = 1;
        unsigned char secondLow = 0x80;
        unsigned char secondHigh = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            length = 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            length = 3;
            if (lead == 0xE0) secondLow = 0xA0;   // no overlong forms
            if (lead == 0xED) secondHigh = 0x9F;  // no surrogates
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            length = 4;
            if (lead == 0xF0) secondLow = 0x90;
            if (lead == 0xF4) secondHigh = 0x8F;  // nothing above U+10FFFF
        }
        bool good = lead < 0x80 || length > 1;
        good = good && i + length <= text.size();
        if (good && length > 1) good = byte(i + 1) >= secondLow && byte(i + 1) <= secondHigh;
        for (std::size_t k = 2; good && k < length; ++k) good = (byte(i + k) & 0xC0) == 0x80;
        if (!good) {
            position = i;
            return false;
        }
        i += length;
    }
    return true;
}

bool isIsoDate(std::string_view text) {
    if (text.size() != 10 || text[7] != '-') return false;
    const auto month = parseYearMonth(text.substr(0, 7));
    if (!month || text[8] < '0' || text[8] > '9' || text[9] < '0' || text[9] > '9') return false;
    const int day = (text[8] - '0') * 10 + (text[9] - '0');
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (month->year % 4 == 0 && month->year % 100 != 0) || month->year % 400 == 0;
    const int last = days[month->month - 1] + (month->month == 2 && leap ? 1 : 0);
    return day >= 1 && day <= last;
}

}  // namespace jupan
