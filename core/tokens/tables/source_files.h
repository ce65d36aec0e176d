// The source files of resources/tokens, read.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jupan::token_tables {

/// The whole file. Throws std::runtime_error if it cannot be read.
std::string readFile(const std::string& path);

/// Tokens in the order of their ids, from "a byte with the length, then the bytes". Throws std::runtime_error on a
/// damaged file.
std::vector<std::string> readRanks(const std::string& path);

/// The class of every code point (core/tokens/character_class.h), from lines "first last class", hexadecimal.
std::vector<std::uint8_t> readClasses(const std::string& path);

}  // namespace jupan::token_tables
