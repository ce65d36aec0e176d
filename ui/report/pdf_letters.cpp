#include "ui/report/pdf_letters.h"

#include <QString>
#include <array>
#include <charconv>
#include <cstdio>

namespace jupan {
namespace {

constexpr std::size_t digits = 4;

/// In hexadecimal UTF-16; a ligature is several letters.
std::string usual(unsigned letter) {
    if (letter == '\t' || letter == 0x00A0) return "0020";
    if (letter == 0x2012) return "2013";  // the figure dash, which nobody writes, looks as the dash between figures
    const bool radical = letter >= 0x2E80 && letter <= 0x2FDF;
    const bool ligature = letter >= 0xFB00 && letter <= 0xFB06;
    QString same(QChar(static_cast<char16_t>(letter)));
    // the compatible form of a radical is the ideograph that looks like it
    if (radical || ligature) same = same.normalized(QString::NormalizationForm_KC);
    std::string result;
    for (const QChar c : same) {
        std::array<char, digits + 1> text{};
        std::snprintf(text.data(), text.size(), "%04X", static_cast<unsigned>(c.unicode()));
        result += text.data();
    }
    return result;
}

}  // namespace

std::string withUsualLetters(const std::string& map) {
    std::string result;
    bool inBrackets = false;
    int ofLine = 0;
    for (std::size_t at = 0; at < map.size(); ++at) {
        if (map[at] == '\n') ofLine = 0;
        if (map[at] == '[' || map[at] == ']') inBrackets = map[at] == '[';
        result += map[at];
        if (map[at] != '<') continue;
        ++ofLine;
        // letters stand in brackets, or in the third place of a line; glyphs elsewhere
        if (!inBrackets && ofLine != 3) continue;
        unsigned letter = 0;
        const char* const first = map.data() + at + 1;
        const char* const end = std::from_chars(first, map.data() + map.size(), letter, 16).ptr;
        if (end != first + digits || letter == 0) continue;
        result += usual(letter);
        at += digits;
    }
    return result;
}

}  // namespace jupan
