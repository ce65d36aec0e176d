// Blocks of trials: one number of each trial, side by side.
#pragma once

#include <cstddef>
#include <cstdint>

namespace jupan {

/// Trials that are drawn and evaluated together.
inline constexpr std::size_t blockTrials = 128;
/// One number of each trial of a block.
struct alignas(64) Block {
    double at[blockTrials];
};

/// The random key of each trial of a block: the draw is the quantile at (key + 1/2) / 2^32.
struct alignas(64) KeyBlock {
    std::uint32_t at[blockTrials];
};

}  // namespace jupan
