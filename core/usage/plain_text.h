// Text as people type it, made plain for reading numbers and dates.
#pragma once

#include <string>
#include <string_view>

namespace jupan {

/// Without blanks at both ends (no-break and full-width ones too); full-width characters as ASCII, blanks of any kind
/// as " ", U+2212 as "-". Everything else stays.
std::string plainText(std::string_view text);

/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace jupan
