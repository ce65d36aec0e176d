// The hash table from two tokens to the one they merge to.
#pragma once

#include <cstdint>
#include <vector>

#include "core/tokens/table_layout.h"

namespace jupan::token_tables {

struct PairHash {
    std::vector<std::uint64_t> slots;
    std::vector<std::uint16_t> seeds;  ///< one a bucket
};

/// Throws std::runtime_error if a bucket has no seed that gives each of its pairs a slot of its own.
PairHash buildPairHash(const std::vector<Halves>& halves);

}  // namespace jupan::token_tables
