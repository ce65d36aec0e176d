// The embedded files; the definition is made at build time by embed.cmake.
#pragma once

#include <string_view>

namespace jupan {

/// The text of a file of this folder ("words.ko.json"); empty if there is none.
std::string_view frameworkText(std::string_view fileName);

}  // namespace jupan
