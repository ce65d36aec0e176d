#include "core/base/csv_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace jupan {
namespace {

/// Beginnings that a spreadsheet takes for a formula, also in their wide forms, which East Asian ones read alike
/// (U+FF1D, FF0B, FF0D, FF20).
bool looksLikeFormula(std::string_view text) {
    if (text.empty()) return false;
    if (std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos) return true;
    constexpr std::array<std::string_view, 4> wide{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    return std::ranges::any_of(wide, [&](std::string_view sign) { return text.starts_with(sign); });
}

}  // namespace

std::string csvText(std::string text) {
    std::erase(text, '\0');
    if (looksLikeFormula(text)) text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvNumber(double value) {
    if (!std::isfinite(value)) return {};
    std::array<char, 64> text{};
    const double size = std::abs(value);
    const auto form =
        size == 0 || (size >= 1e-6 && size < 1e15) ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value + 0.0, form).ptr;
    return {text.data(), end};
}

}  // namespace jupan
