#include "core/ledger/identity_text.h"

namespace jupan {
namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t digitsPerWord = 16;

}  // namespace

std::string toText(const Identity& identity) {
    std::string text;
    text.reserve(identity.words.size() * digitsPerWord);
    for (const std::uint64_t word : identity.words)
        for (std::size_t i = digitsPerWord; i-- > 0;) text += digits[(word >> (4 * i)) & 0xF];
    return text;
}

std::optional<Identity> identityFromText(std::string_view text) {
    Identity identity;
    if (text.size() != identity.words.size() * digitsPerWord) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t digit = digits.find(text[i]);
        if (digit == std::string_view::npos) return std::nullopt;
        std::uint64_t& word = identity.words[i / digitsPerWord];
        word = word << 4 | digit;
    }
    return identity;
}

}  // namespace jupan
