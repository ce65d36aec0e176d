// From which two tokens each token is merged.
#pragma once

#include <string>
#include <vector>

#include "core/tokens/table_layout.h"

namespace jupan::token_tables {

/// Merges the bytes of each token as the encoding does, without the last merge; the two parts that are left are its
/// halves. Throws std::runtime_error unless every token is reached so and comes later than both halves: the encoder
/// (core/tokens/byte_pair.h) rests on that.
std::vector<Halves> halvesOf(const std::vector<std::string>& tokens);

}  // namespace jupan::token_tables
