// UTF-8 (RFC 3629): which bytes are characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jupan {

bool isAscii(std::string_view text);

/// Length of the character that `text` begins with, 0 if it begins with none (overlong forms, surrogates and what lies
/// beyond U+10FFFF are none), and 0 with `cutShort` if more bytes could complete it.
std::size_t characterLength(std::string_view text, bool& cutShort);

/// Bytes up to the first that belongs to no whole character; the text's size if all are well.
std::size_t validPrefix(std::string_view text);

void appendCharacter(std::string& text, char32_t character);

/// How often a byte is in `text`.
std::size_t countByte(std::string_view text, char byte);

/// How many lines end in `text`: LF, CRLF, or CR alone. A CR at its very end is not counted.
std::size_t lineEnds(std::string_view text);

}  // namespace jupan
