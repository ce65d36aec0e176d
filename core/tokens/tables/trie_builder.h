// The double-array trie of all tokens.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jupan::token_tables {

/// The units of the trie (core/tokens/table_layout.h), the root first.
std::vector<std::uint64_t> buildTrie(const std::vector<std::string>& tokens);

/// For each token the longest other one that it begins with; noToken for single bytes.
std::vector<std::uint32_t> shorterTokens(const std::vector<std::string>& tokens);

}  // namespace jupan::token_tables
