#include "core/usage/plain_text.h"

#include "core/usage/utf8_text.h"

namespace jupan {
namespace {

char32_t codePoint(std::string_view character) {
    const auto byte = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(character[at])); };
    switch (character.size()) {
        case 2:
            return ((byte(0) & 0x1FU) << 6) | (byte(1) & 0x3FU);
        case 3:
            return ((byte(0) & 0x0FU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU);
        case 4:
            return ((byte(0) & 0x07U) << 18) | ((byte(1) & 0x3FU) << 12) | ((byte(2) & 0x3FU) << 6) | (byte(3) & 0x3FU);
        default:
            return byte(0);
    }
}

/// Unicode: Halfwidth and Fullwidth Forms U+FF01–U+FF5E are ASCII shifted by 0xFEE0.
char32_t plainOf(char32_t character) {
    if (character >= 0xFF01 && character <= 0xFF5E) return character - 0xFEE0;
    switch (character) {
        case '\t':
        case 0x00A0:  // no-break
        case 0x2007:  // as wide as a digit
        case 0x2009:  // thin
        case 0x202F:  // narrow, no-break
        case 0x3000:  // full-width
            return ' ';
        case 0x2212:
            return '-';
        case 0xFFE6:
            return 0x20A9;  // won sign
        case 0xFFE5:
            return 0x00A5;  // yen sign
        case 0xFFE1:
            return 0x00A3;  // pound sign
        default:
            return character;
    }
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string plainText(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        bool cutShort = false;
        const std::size_t length = characterLength(text.substr(at), cutShort);
        if (length == 0) return std::string(text);  // callers hand over valid text; anything else is no number
        appendCharacter(plain, plainOf(codePoint(text.substr(at, length))));
        at += length;
    }
    return std::string(trimmed(plain));
}

}  // namespace jupan
