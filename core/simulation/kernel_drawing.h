// The inner loops of drawing. Included by one .cpp per instruction set, each of which compiles all of this for its own:
// g++ splits vectors into what the processor has before it copies a function, so attributes on functions would come too
// late. Everything is in an unnamed namespace and nothing of the standard library is called, so that no code for one
// processor can be linked into the path of another.
#pragma once

#include "core/simulation/kernels.h"
#include "core/simulation/lane_math.h"
#include "core/simulation/philox.h"
#include "core/simulation/segment_layout.h"

#ifdef __AVX512F__
#include <immintrin.h>
#endif

namespace jupan {
namespace {

// Drawing -----------------------------------------------------------------------------------------------------------

/// The product of the low halves; g++ takes the general product of 64 bits, which is three times the work.
JUPAN_INLINE LaneBits productOfLow(const LaneBits& a, std::uint32_t b) {
#ifdef __AVX512F__
    return (LaneBits)_mm512_mul_epu32((__m512i)a, _mm512_set1_epi64(b));
#else
    return (a & 0xffffffffULL) * std::uint64_t{b};
#endif
}

/// The words keep whatever stands in their high halves: products and the last conversion ignore it.
inline void pseudoRandomKeys(std::uint64_t seed, std::uint64_t stream, std::uint64_t block, std::uint32_t* keys) {
    constexpr std::size_t calls = blockTrials / 4;
    for (std::size_t first = 0; first < calls; first += laneCount) {
        const LaneBits number = LaneBits{0, 1, 2, 3, 4, 5, 6, 7} + (block * calls + first);
        LaneBits c0 = number, c1 = number >> 32;
        LaneBits c2 = LaneBits{} + stream, c3 = LaneBits{} + (stream >> 32);
        auto key0 = static_cast<std::uint32_t>(seed), key1 = static_cast<std::uint32_t>(seed >> 32);
        for (int round = 0; round < philoxRounds; ++round) {
            const LaneBits a = productOfLow(c0, philoxMultiplierA);
            const LaneBits b = productOfLow(c2, philoxMultiplierB);
            c0 = (b >> 32) ^ c1 ^ std::uint64_t{key0};
            c1 = b;
            c2 = (a >> 32) ^ c3 ^ std::uint64_t{key1};
            c3 = a;
            key0 += philoxWeylA;
            key1 += philoxWeylB;
        }
        storeKeys(keys + first, __builtin_convertvector(c0, LaneKeys));
        storeKeys(keys + calls + first, __builtin_convertvector(c1, LaneKeys));
        storeKeys(keys + 2 * calls + first, __builtin_convertvector(c2, LaneKeys));
        storeKeys(keys + 3 * calls + first, __builtin_convertvector(c3, LaneKeys));
    }
}

/// Words with their bits in reverse order.
JUPAN_INLINE LaneKeys reversed(LaneKeys x) {
    x = ((x >> 1) & 0x55555555U) | ((x & 0x55555555U) << 1);
    x = ((x >> 2) & 0x33333333U) | ((x & 0x33333333U) << 2);
    x = ((x >> 4) & 0x0f0f0f0fU) | ((x & 0x0f0f0f0fU) << 4);
    x = ((x >> 8) & 0x00ff00ffU) | ((x & 0x00ff00ffU) << 8);
    return (x >> 16) | (x << 16);
}

/// Nested uniform scrambling of bit-reversed words: each bit is flipped by a hash of the bits below it.
JUPAN_INLINE LaneKeys scrambled(LaneKeys x, std::uint32_t seed) {
    x ^= x * 0x3d20adeaU;
    x += seed;
    x *= (seed >> 16) | 1U;
    x ^= x * 0x05526c56U;
    x ^= x * 0x53a22864U;
    return x;
}

inline void scrambleSobol(std::uint32_t scramble, std::uint32_t* keys) {
    for (std::size_t i = 0; i < blockTrials; i += laneCount)
        storeKeys(keys + i, reversed(scrambled(loadKeys(keys + i), scramble)));
}

using namespace segment_layout;

/// The segments of eight keys as indices of doubles, and their places.
struct LanePlaces {
    LaneKeys index;
    Lanes offset;
};

JUPAN_INLINE LanePlaces placesOf(const std::uint32_t* from, unsigned octaveBits) {
    const LaneKeys keys = loadKeys(from);
    const LaneSignedKeys upper = (LaneSignedKeys)keys >> 31;  // all bits of the keys above the middle
    const Lanes distance = __builtin_convertvector((LaneSignedKeys)(keys ^ (LaneKeys)upper), Lanes) + 0.5;
    const LaneBits bits = (LaneBits)distance;
    const LaneBits inHalf = (bits >> (52 - octaveBits)) - (lowestExponent << octaveBits);
    const LaneKeys half = (LaneKeys)upper & static_cast<std::uint32_t>(octaves << octaveBits);
    const LaneBits offsetBits = ((bits << octaveBits) & mantissaMask) | exponentOfOne;
    return {(__builtin_convertvector(inHalf, LaneKeys) + half) << 3, (Lanes)offsetBits - 1.5};
}

/// One coefficient of each of eight segments.
JUPAN_INLINE Lanes coefficientsAt(const double* from, const LaneKeys& index) {
#ifdef __AVX512F__
    // The form with a mask: g++ 12 takes the plain one's undefined source for an uninitialised variable of ours.
    return (Lanes)_mm512_mask_i32gather_pd(_mm512_setzero_pd(), 0xff, (__m256i)index, from, 8);
#else
    return Lanes{from[index[0]], from[index[1]], from[index[2]], from[index[3]],
                 from[index[4]], from[index[5]], from[index[6]], from[index[7]]};
#endif
}

inline void lookUp(const SegmentView& table, const std::uint32_t* keys, double* values) {
    const double* c = table.coefficients;
    for (std::size_t i = 0; i < blockTrials; i += laneCount) {
        const LanePlaces places = placesOf(keys + i, table.octaveBits);
        Lanes sum = coefficientsAt(c + 5, places.index);
        sum = sum * places.offset + coefficientsAt(c + 4, places.index);
        sum = sum * places.offset + coefficientsAt(c + 3, places.index);
        sum = sum * places.offset + coefficientsAt(c + 2, places.index);
        sum = sum * places.offset + coefficientsAt(c + 1, places.index);
        sum = sum * places.offset + coefficientsAt(c, places.index);
        storeLanes(values + i, sum);
    }
}

JUPAN_INLINE Lanes clamped(const Lanes& x, const Scaling& scaling) {
    const Lanes raised = x < scaling.lowest ? allLanes(scaling.lowest) : x;
    return raised > scaling.highest ? allLanes(scaling.highest) : raised;
}

inline void scale(const Scaling& scaling, double* values) {
    for (std::size_t i = 0; i < blockTrials; i += laneCount)
        storeLanes(values + i, clamped(scaling.low + scaling.width * loadLanes(values + i), scaling));
}

inline void scaleExp(const Scaling& scaling, double* values) {
    for (std::size_t i = 0; i < blockTrials; i += laneCount)
        storeLanes(values + i, clamped(expLanes(scaling.low + scaling.width * loadLanes(values + i)), scaling));
}

/// u = (key + 1/2) / 2^32.
inline void uniform(const std::uint32_t* keys, double* values) {
    constexpr double keyStep = 1.0 / 4294967296.0;
    for (std::size_t i = 0; i < blockTrials; i += laneCount)
        storeLanes(values + i, (__builtin_convertvector(loadKeys(keys + i), Lanes) + 0.5) * keyStep);
}

/// The triangular distribution on [0, 1].
inline void triangular(double mode, double* values) {
    for (std::size_t i = 0; i < blockTrials; ++i) {
        const double u = values[i];
        const double rising = __builtin_sqrt(u * mode);
        const double falling = 1 - __builtin_sqrt((1 - u) * (1 - mode));
        values[i] = u < mode ? rising : falling;
    }
}

/// to += weight · from.
inline void addWeighted(double weight, const double* from, double* to) {
    for (std::size_t i = 0; i < blockTrials; i += laneCount)
        storeLanes(to + i, loadLanes(to + i) + weight * loadLanes(from + i));
}

}  // namespace
}  // namespace jupan
