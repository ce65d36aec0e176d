// The encodings that the tokenizers know, and their names in the price catalogue.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace jupan {

enum class Encoding { o200kBase, cl100kBase };

inline constexpr std::array allEncodings{Encoding::o200kBase, Encoding::cl100kBase};

/// "o200k_base" or "cl100k_base".
std::string_view encodingName(Encoding encoding);

/// The encoding of that exact name, if it is known.
std::optional<Encoding> encodingFromName(std::string_view name);

}  // namespace jupan
