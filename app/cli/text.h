// Text as a terminal shows it: one line, valid UTF-8, aligned by the columns that characters take.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jupan {

/// `text` as one line of valid UTF-8: control characters, line separators, characters that turn the reading direction
/// and bytes that are not UTF-8 are written as \n, \u202e or \xff; more than `limit` characters are cut with "…".
std::string oneLine(std::string_view text, std::size_t limit = 80);

/// Columns of a terminal: 2 for Hangul, Chinese, Japanese and full-width characters, 0 for combining ones, else 1.
/// `text` is valid UTF-8.
std::size_t displayWidth(std::string_view text);

/// `text` filled with blanks up to `width` columns, on its right or on its left.
std::string padRight(std::string text, std::size_t width);
std::string padLeft(std::string text, std::size_t width);

}  // namespace jupan
