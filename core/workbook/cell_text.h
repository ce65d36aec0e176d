// Texts of users on their way into cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jupan::workbook {

/// What a cell can hold of a text: on one line or, with `lines`, with its line breaks. TAB, CR and (without `lines`) LF
/// become blanks, characters that XML forbids are dropped, "_x0041_", which spreadsheets read as an escape, is escaped
/// itself, and what is longer than `limit` UTF-16 units ends with "…". `text` must be UTF-8.
std::string cellText(std::string_view text, bool lines = false, std::size_t limit = 32767);

}  // namespace jupan::workbook
