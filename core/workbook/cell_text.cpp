#include "core/workbook/cell_text.h"

#include <cctype>
#include <cstdint>

namespace jupan::workbook {
namespace {

/// Bytes of the character that begins with `lead`, and its code point's high bits.
std::size_t lengthOf(unsigned char lead) {
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

std::uint32_t codePoint(std::string_view character) {
    constexpr unsigned leadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t code = static_cast<unsigned char>(character[0]) & leadBits[character.size()];
    for (const char byte : character.substr(1)) code = (code << 6) | (static_cast<unsigned char>(byte) & 0x3F);
    return code;
}

/// XML 1.0, production 2, and without the C1 controls, which it discourages.
bool isAllowed(std::uint32_t code) {
    return code >= 0x20 && !(code >= 0x7F && code <= 0x9F) && code != 0xFFFE && code != 0xFFFF;
}

/// ECMA-376 part 1, 22.9.2.19 (ST_Xstring): "_xHHHH_" stands for a character.
bool beginsEscape(std::string_view rest) {
    if (rest.size() < 7 || rest[0] != '_' || rest[1] != 'x' || rest[6] != '_') return false;
    for (const char digit : rest.substr(2, 4))
        if (!std::isxdigit(static_cast<unsigned char>(digit))) return false;
    return true;
}

}  // namespace

std::string cellText(std::string_view text, bool lines, std::size_t limit) {
    constexpr std::string_view ellipsis = "…";
    std::string out;
    std::size_t units = 0;
    std::size_t lastCut = 0;  // where "…" still fits
    while (!text.empty()) {
        const std::string_view character = text.substr(0, lengthOf(static_cast<unsigned char>(text[0])));
        const std::uint32_t code = codePoint(character);
        std::string_view written = character;
        if (code == '\t' || code == '\r' || code == '\n')
            written = code == '\n' && lines ? "\n" : " ";
        else if (!isAllowed(code))
            written = {};
        else if (beginsEscape(text))
            written = "_x005F_";
        // An escape is one character to the reader but counted as it is written: never too long.
        const std::size_t width = code > 0xFFFF ? 2 : written.size() == 7 ? 7 : written.empty() ? 0 : 1;
        if (units + width > limit) return out.substr(0, lastCut).append(ellipsis);
        out += written;
        units += width;
        if (units < limit) lastCut = out.size();
        text.remove_prefix(character.size());
    }
    return out;
}

}  // namespace jupan::workbook
