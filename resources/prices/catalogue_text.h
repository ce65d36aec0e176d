// The embedded catalogue; the definition is made at build time by embed.cmake.
#pragma once

#include <string_view>

namespace jupan {

/// The text of catalogue.json.
std::string_view catalogueText();

}  // namespace jupan
