#include "app/cli/text.h"

#include <array>
#include <cstdio>

namespace jupan {
namespace {

struct Character {
    char32_t code = 0;
    std::size_t length = 1;  ///< bytes
    bool valid = false;
};

/// The character at the start of `text`, which is not empty.
Character firstCharacter(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {};
        code = (code << 6) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < smallest[length] || surrogate || code > 0x10FFFF) return {};
    return {code, length, true};
}

struct Interval {
    char32_t first;
    char32_t last;
};

template <std::size_t count>
bool within(const std::array<Interval, count>& intervals, char32_t code) {
    for (const Interval& interval : intervals)
        if (code >= interval.first && code <= interval.last) return true;
    return false;
}

/// C0 and C1 controls, soft hyphen, zero-width and direction marks, line and paragraph separators, byte order mark,
/// invisible tags.
constexpr std::array<Interval, 12> unsafe{{{0x00, 0x1F},
                                           {0x7F, 0x9F},
                                           {0xAD, 0xAD},
                                           {0x61C, 0x61C},
                                           {0x180E, 0x180E},
                                           {0x200B, 0x200F},
                                           {0x2028, 0x202E},
                                           {0x2060, 0x206F},
                                           {0xFEFF, 0xFEFF},
                                           {0xFFF9, 0xFFFB},
                                           {0xFFFE, 0xFFFF},
                                           {0xE0000, 0xE007F}}};

/// East Asian Width W and F (Unicode Standard Annex 11), by block.
constexpr std::array<Interval, 9> wide{{{0x1100, 0x115F},
                                        {0x2E80, 0x303E},
                                        {0x3041, 0xA4CF},
                                        {0xA960, 0xA97F},
                                        {0xAC00, 0xD7A3},
                                        {0xF900, 0xFAFF},
                                        {0xFE30, 0xFE6F},
                                        {0xFF00, 0xFF60},
                                        {0x1F300, 0x3FFFD}}};

/// Combining marks of Latin, Hebrew, Arabic, Hangul vowels and finals, variation selectors.
constexpr std::array<Interval, 8> combining{{{0x300, 0x36F},
                                             {0x591, 0x5BD},
                                             {0x610, 0x61A},
                                             {0x64B, 0x65F},
                                             {0x1160, 0x11FF},
                                             {0x20D0, 0x20FF},
                                             {0xFE00, 0xFE0F},
                                             {0xD7B0, 0xD7FF}}};

std::string escaped(char32_t code) {
    if (code == '\n') return "\\n";
    if (code == '\r') return "\\r";
    if (code == '\t') return "\\t";
    char buffer[16];
    const char* format = code < 0x80 ? "\\x%02x" : code < 0x10000 ? "\\u%04x" : "\\U%08x";
    std::snprintf(buffer, sizeof buffer, format, static_cast<unsigned>(code));
    return buffer;
}

}  // namespace

std::string oneLine(std::string_view text, std::size_t limit) {
    std::string line;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == limit) return line + "…";
        const Character character = firstCharacter(text);
        if (!character.valid) {
            char buffer[8];
            std::snprintf(buffer, sizeof buffer, "\\x%02x", static_cast<unsigned char>(text[0]));
            line += buffer;
        } else if (within(unsafe, character.code)) {
            line += escaped(character.code);
        } else {
            line += text.substr(0, character.length);
        }
        text.remove_prefix(character.length);
    }
    return line;
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const Character character = firstCharacter(text);
        width += within(wide, character.code) ? 2 : within(combining, character.code) ? 0 : 1;
        text.remove_prefix(character.length);
    }
    return width;
}

std::string padRight(std::string text, std::size_t width) {
    const std::size_t own = displayWidth(text);
    if (own < width) text.append(width - own, ' ');
    return text;
}

std::string padLeft(std::string text, std::size_t width) {
    const std::size_t own = displayWidth(text);
    if (own < width) text.insert(0, width - own, ' ');
    return text;
}

}  // namespace jupan
