// Pieces of formulas. Texts in them are words of ours, never a user's.
#pragma once

#include <string>
#include <string_view>

namespace jupan::workbook {

/// A text constant: quotes doubled.
inline std::string textConstant(std::string_view words) {
    std::string text = "\"";
    for (const char letter : words) text += letter == '"' ? "\"\"" : std::string(1, letter);
    return text + "\"";
}

}  // namespace jupan::workbook
