// What a reader copies out of a PDF: the letters that its fonts' glyphs stand for (ToUnicode, ISO 32000-1, 9.10.3).
#pragma once

#include <string>

namespace jupan {

/// Where several characters share a glyph, Qt 6.4 names the first of Unicode: a space becomes a tab, 日 a radical. This
/// names the one that is written. `map` is a character map as Qt writes it.
std::string withUsualLetters(const std::string& map);

}  // namespace jupan
