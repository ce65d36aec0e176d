#include "core/usage/utf8_text.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace jupan {
namespace {

unsigned byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// Table 3-7 of the Unicode standard: the second byte's range depends on the first byte.
bool secondFits(unsigned first, unsigned second) {
    switch (first) {
        case 0xE0:
            return second >= 0xA0 && second <= 0xBF;
        case 0xED:
            return second >= 0x80 && second <= 0x9F;
        case 0xF0:
            return second >= 0x90 && second <= 0xBF;
        case 0xF4:
            return second >= 0x80 && second <= 0x8F;
        default:
            return second >= 0x80 && second <= 0xBF;
    }
}

}  // namespace

bool isAscii(std::string_view text) {
    std::uint64_t all = 0;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        all |= word;
    }
    for (; at < text.size(); ++at) all |= byteAt(text, at);
    return (all & 0x8080808080808080U) == 0;
}

std::size_t characterLength(std::string_view text, bool& cutShort) {
    cutShort = false;
    if (text.empty()) return 0;
    const unsigned first = byteAt(text, 0);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4) return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= text.size()) {
            cutShort = true;
            return 0;
        }
        const unsigned next = byteAt(text, i);
        if (i == 1 ? !secondFits(first, next) : (next & 0xC0U) != 0x80U) return 0;
    }
    return length;
}

std::size_t validPrefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        // most text is ASCII: eight bytes at a time
        while (at + 8 <= text.size() && isAscii(text.substr(at, 8))) at += 8;
        if (at >= text.size()) break;
        bool cutShort = false;
        const std::size_t length = characterLength(text.substr(at), cutShort);
        if (length == 0) return at;
        at += length;
    }
    return at;
}

void appendCharacter(std::string& text, char32_t character) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0U | (character >> 6));
        put(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        put(0xE0U | (character >> 12));
        put(0x80U | ((character >> 6) & 0x3FU));
        put(0x80U | (character & 0x3FU));
    } else {
        put(0xF0U | (character >> 18));
        put(0x80U | ((character >> 12) & 0x3FU));
        put(0x80U | ((character >> 6) & 0x3FU));
        put(0x80U | (character & 0x3FU));
    }
}

std::size_t countByte(std::string_view text, char byte) {
    // counts of one byte each, so that the compiler takes many bytes at once
    constexpr std::size_t width = 64, most = 255;
    std::size_t total = 0, at = 0;
    while (text.size() - at >= width) {
        std::array<std::uint8_t, width> counts{};
        for (std::size_t row = 0; row < most && text.size() - at >= width; ++row, at += width)
            for (std::size_t i = 0; i < width; ++i) counts[i] += static_cast<std::uint8_t>(text[at + i] == byte);
        for (const std::uint8_t count : counts) total += count;
    }
    for (; at < text.size(); ++at) total += static_cast<std::size_t>(text[at] == byte);
    return total;
}

std::size_t lineEnds(std::string_view text) {
    if (text.empty()) return 0;
    std::size_t count = countByte(text, '\n');
    for (std::size_t at = text.find('\r'); at < text.size() - 1; at = text.find('\r', at + 1))
        count += static_cast<std::size_t>(text[at + 1] != '\n');
    return count;
}

}  // namespace jupan
