#include "core/usage/line_item_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

namespace jupan {
namespace {

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lower;
}

}  // namespace

LineItemText readOpenaiLineItem(std::string_view lineItem) {
    const std::size_t comma = lineItem.find(", ");
    if (comma == std::string_view::npos) return {};
    std::string_view kind = lineItem.substr(comma + 2);
    const bool batch = kind.starts_with("batch ");
    if (batch) kind.remove_prefix(6);
    constexpr std::array<std::string_view, 4> kinds{"input", "cached input", "cache write", "output"};
    if (std::ranges::find(kinds, kind) == kinds.end()) return {};
    return {.model = lineItem.substr(0, comma), .batch = batch};
}

std::optional<TokenKind> tokenKindNamed(std::string_view name) {
    if (name == "input") return TokenKind::freshInput;
    if (name == "cached_input" || name == "cached input" || name == "cache_read") return TokenKind::cachedInput;
    if (name == "cache_write" || name == "cache write") return TokenKind::cacheWrite;
    if (name == "output") return TokenKind::output;
    return std::nullopt;
}

MeterText readAzureMeter(std::string_view meter) {
    const std::string lower = lowerCase(meter);
    if (lower.find("token") == std::string::npos) return {};
    constexpr std::array<std::pair<std::string_view, TokenKind>, 6> words{{
        {" cached inp", TokenKind::cachedInput},
        {" cchd inp", TokenKind::cachedInput},
        {" inp", TokenKind::freshInput},
        {"-inp", TokenKind::freshInput},
        {" outp", TokenKind::output},
        {"-outp", TokenKind::output},
    }};
    for (const auto& [word, kind] : words)
        if (const std::size_t at = lower.find(word); at != std::string::npos && at > 0)
            return {.model = meter.substr(0, at), .kind = kind};
    return {};
}

std::int64_t tokensPerUnit(std::string_view unit) {
    const std::string lower = lowerCase(unit);
    std::string_view text = lower;
    if (text == "tokens" || text == "token") return 1;
    if (text.ends_with(" tokens")) text.remove_suffix(7);
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 5> units{
        {{"1", 1}, {"1k", 1000}, {"1000", 1000}, {"1m", 1'000'000}, {"1000000", 1'000'000}}};
    for (const auto& [name, count] : units)
        if (text == name) return count;
    return 0;
}

}  // namespace jupan
