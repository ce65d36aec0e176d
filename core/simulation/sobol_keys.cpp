#include "core/simulation/sobol_keys.h"

#include <algorithm>
#include <boost/random/sobol.hpp>

#include "core/simulation/kernels.h"

namespace jupan {
namespace {

constexpr unsigned keyBits = 32;

/// A word with its bits in reverse order.
std::uint32_t reversed(std::uint32_t x) {
    x = ((x >> 1) & 0x55555555U) | ((x & 0x55555555U) << 1);
    x = ((x >> 2) & 0x33333333U) | ((x & 0x33333333U) << 2);
    x = ((x >> 4) & 0x0f0f0f0fU) | ((x & 0x0f0f0f0fU) << 4);
    x = ((x >> 8) & 0x00ff00ffU) | ((x & 0x00ff00ffU) << 8);
    return (x >> 16) | (x << 16);
}

}  // namespace

SobolKeys::SobolKeys(std::size_t dimensions) : directions_(dimensions * keyBits) {
    if (dimensions == 0) return;
    // The engine's point number n (from 1) combines the direction numbers at the set bits of n's Gray code; the Gray
    // code of 2^(b+1)-1 is the single bit b, so that point is direction number b itself.
    boost::random::sobol_engine<std::uint32_t, keyBits> engine(dimensions);
    for (unsigned bit = 0; bit < keyBits; ++bit) {
        const std::uint64_t point = (std::uint64_t{1} << (bit + 1)) - 1;
        engine.seed(static_cast<std::uint32_t>(point - 1));
        for (std::size_t d = 0; d < dimensions; ++d) directions_[d * keyBits + bit] = reversed(engine());
    }
}

void SobolKeys::keys(std::size_t dimension, std::uint32_t scramble, std::uint64_t block, KeyBlock& keys) const {
    const std::uint32_t* direction = &directions_[dimension * keyBits];
    auto trial = static_cast<std::uint32_t>(block * blockTrials);
    std::uint32_t start = 0;
    for (unsigned bit = 0; trial != 0; ++bit, trial >>= 1)
        if (trial & 1U) start ^= direction[bit];
    keys.at[0] = start;
    unsigned bit = 0;
    for (std::size_t filled = 1; filled < blockTrials; filled *= 2, ++bit)
        for (std::size_t i = 0; i < filled; ++i) keys.at[filled + i] = keys.at[i] ^ direction[bit];
    kernels().scrambleSobol(scramble, keys.at);
}

}  // namespace jupan
