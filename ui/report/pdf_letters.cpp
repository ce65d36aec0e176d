#include "ui/report/pdf_letters.h"

#include <QString>
#include <array>
#include <charconv>
#include <cstdio>

namespace jupan {
namespace {

constexpr std::size_t digits = 4;

unsigned usual(unsigned letter) {
    if (letter == '\t' || letter == 0x00A0) return ' ';
    const bool radical = letter >= 0x2E80 && letter <= 0x2FDF;
    if (!radical) return letter;
    // a radical's compatible form is the ideograph that looks like it
    const QString same = QString(QChar(static_cast<char16_t>(letter))).normalized(QString::NormalizationForm_KC);
    return same.size() == 1 ? same.front().unicode() : letter;
}

}  // namespace

std::string withUsualLetters(const std::string& map) {
    std::string result = map;
    // letters stand in brackets; outside of them <…> are glyphs
    bool letters = false;
    for (std::size_t at = 0; at + digits + 1 < result.size(); ++at) {
        if (result[at] == '[' || result[at] == ']') letters = result[at] == '[';
        if (!letters || result[at] != '<' || result[at + digits + 1] != '>') continue;
        char* const first = result.data() + at + 1;
        unsigned letter = 0;
        if (std::from_chars(first, first + digits, letter, 16).ptr != first + digits) continue;
        std::array<char, digits + 1> text{};
        std::snprintf(text.data(), text.size(), "%04X", usual(letter) & 0xFFFFU);
        result.replace(at + 1, digits, text.data(), digits);
    }
    return result;
}

}  // namespace jupan
