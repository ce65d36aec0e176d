// What the texts of a line item or a meter say about model and tokens.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jupan {

/// Which of the tokens of a request a text means.
enum class TokenKind : std::uint8_t { freshInput, cachedInput, cacheWrite, output };

struct LineItemText {
    std::string_view model{};  ///< empty where the text does not say
    bool batch = false;
};

/// OpenAI: "MODEL, [batch ](input|cached input|cache write|output)". Only "MODEL, input" is documented; any other text
/// keeps its model empty rather than being guessed at.
LineItemText readOpenaiLineItem(std::string_view lineItem);

/// FOCUS x_TokenType and the names other reports use: "input", "cached_input", "cache_write", "output".
std::optional<TokenKind> tokenKindNamed(std::string_view name);

struct MeterText {
    std::string_view model{};
    std::optional<TokenKind> kind{};
};

/// Azure: "gpt 4o mini Inp glbl Tokens". Microsoft does not publish how meters are named: what is not understood stays
/// empty, and the whole name is kept as the line item.
MeterText readAzureMeter(std::string_view meter);

/// "1K", "1M", "1", "1K Tokens", "1000000 Tokens", "Tokens": how many tokens one unit is; 0 for anything else.
std::int64_t tokensPerUnit(std::string_view unit);

}  // namespace jupan
