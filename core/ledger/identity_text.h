// An identity as 32 hexadecimal digits.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/usage/charge.h"

namespace jupan {

/// In small letters, the first word first.
std::string toText(const Identity& identity);

/// Nothing for any other text, capitals included: one identity has one text.
std::optional<Identity> identityFromText(std::string_view text);

}  // namespace jupan
