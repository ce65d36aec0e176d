// How a quantile table's segments are found from the bits of a number (quantile_table.h).
#pragma once

#include <cstddef>
#include <cstdint>

namespace jupan::segment_layout {

inline constexpr std::size_t octaves = 32;
/// Biased exponent of 1/2, the smallest distance of a key's middle from the end.
inline constexpr std::uint64_t lowestExponent = 0x3fe;
inline constexpr std::uint64_t mantissaMask = 0xfffffffffffffULL;
inline constexpr std::uint64_t exponentOfOne = 0x3ff0000000000000ULL;

}  // namespace jupan::segment_layout
