// Random keys without a state: the key of a trial and an input follows from the seed, the input's stream and the
// trial's number alone, so any number of threads in any order draws the same.
#pragma once

#include <array>
#include <string_view>

#include "core/simulation/blocks.h"

namespace jupan {

/// Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// The stream of an input: a hash of its path (FNV-1a, 64 bits, then mixed), so that an input keeps its draws when
/// others are added or removed.
std::uint64_t streamOf(std::string_view path);

/// The keys of the trials 128·block … 128·block+127. Trial t of the block has word t/32 of the call with counter
/// (32·block + t mod 32, stream) and the seed as key.
void pseudoRandomKeys(std::uint64_t seed, std::uint64_t stream, std::uint64_t block, KeyBlock& keys);

}  // namespace jupan
