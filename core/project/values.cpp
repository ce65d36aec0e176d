#include "core/project/values.h"

#include <algorithm>
#include <charconv>

namespace jupan {

bool isValidId(std::string_view text) {
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

bool isValidCurrency(std::string_view code) {
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

YearMonth addMonths(YearMonth start, int months) {
    const int total = start.year * 12 + (start.month - 1) + months;
    return {total / 12, total % 12 + 1};
}

std::optional<YearMonth> parseYearMonth(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    YearMonth result;
    const char* begin = text.data();
    const auto year = std::from_chars(begin, begin + 4, result.year);
    const auto month = std::from_chars(begin + 5, begin + 7, result.month);
    const bool digitsOnly = year.ptr == begin + 4 && month.ptr == begin + 7 && text[0] != '-' && text[5] != '-';
    if (!digitsOnly || result.year < 1 || result.month < 1 || result.month > 12) return std::nullopt;
    return result;
}

std::string toText(YearMonth month) {
    std::string year = std::to_string(month.year);
    year.insert(0, 4 - std::min<std::size_t>(4, year.size()), '0');
    return year + (month.month < 10 ? "-0" : "-") + std::to_string(month.month);
}

std::string shortestText(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    return {buffer, end.ptr};
}

}  // namespace jupan
