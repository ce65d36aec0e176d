#include "core/exchange/number_tokens.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace jupan {
namespace {

constexpr std::string_view tokenCharacters = "+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The position behind the string that starts at `start`.
std::size_t endOfString(std::string_view text, std::size_t start) {
    std::size_t end = start + 1;
    while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
    return std::min(text.size(), end + 1);
}

bool isNotFinite(std::string_view token) {
    if (token == "NaN" || token == "Infinity" || token == "-Infinity") return true;
    double number = 0;
    const auto read = std::from_chars(token.data(), token.data() + token.size(), number);
    // A number too small for a double is 0, which the parser takes; from_chars does not tell the two apart.
    return read.ec == std::errc::result_out_of_range && read.ptr == token.data() + token.size() &&
           !nlohmann::json::accept(token);
}

}  // namespace

FiniteText replaceNonFinite(std::string_view text) {
    FiniteText result{std::string(text)};
    std::size_t numbers = 0;
    for (std::size_t i = text.find_first_of("\"+-.0123456789NI"); i < text.size();
         i = text.find_first_of("\"+-.0123456789NI", i)) {
        if (text[i] == '"') {
            i = endOfString(text, i);
            continue;
        }
        const std::size_t end = std::min(text.size(), text.find_first_not_of(tokenCharacters, i));
        const std::string_view token = text.substr(i, end - i);
        if (isNotFinite(token)) {
            result.text.replace(i, token.size(), "0" + std::string(token.size() - 1, ' '));
            result.replaced.emplace(numbers, token);
        }
        ++numbers;
        i = end;
    }
    return result;
}

}  // namespace jupan
