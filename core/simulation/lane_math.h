// Eight trials at once, and their exp and log. The same arithmetic on every processor: each lane is an IEEE double,
// nothing is contracted or reordered, so that the instruction set changes the time and not one bit of the result.
// exp and log are made of additions and multiplications alone, because the C library's differ from machine to machine;
// their relative error is below 1e-15 (tests/core/simulation/test_lane_math.cpp).
//
// In an unnamed namespace, since each instruction set has its own copy (kernel_bodies.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

// How vectors would be passed to functions does not matter: none leaves the functions they are inlined into.
#pragma GCC diagnostic ignored "-Wpsabi"

#define JUPAN_INLINE [[gnu::always_inline]] inline

namespace jupan {
namespace {

constexpr std::size_t laneCount = 8;
using Lanes = double __attribute__((vector_size(64)));
using LaneBits = std::uint64_t __attribute__((vector_size(64)));
using LaneIntegers = std::int64_t __attribute__((vector_size(64)));
using LaneKeys = std::uint32_t __attribute__((vector_size(32)));
using LaneSignedKeys = std::int32_t __attribute__((vector_size(32)));
using LaneBytes = std::int8_t __attribute__((vector_size(8)));

JUPAN_INLINE Lanes loadLanes(const double* from) {
    Lanes lanes;
    std::memcpy(&lanes, from, sizeof lanes);
    return lanes;
}
JUPAN_INLINE void storeLanes(double* to, const Lanes& lanes) {
    std::memcpy(to, &lanes, sizeof lanes);
}
JUPAN_INLINE LaneKeys loadKeys(const std::uint32_t* from) {
    LaneKeys keys;
    std::memcpy(&keys, from, sizeof keys);
    return keys;
}
JUPAN_INLINE void storeKeys(std::uint32_t* to, const LaneKeys& keys) {
    std::memcpy(to, &keys, sizeof keys);
}
JUPAN_INLINE Lanes allLanes(double value) {
    return Lanes{} + value;
}

constexpr double logTwoHigh = 6.93147180369123816490e-01;  // ln 2, the first 33 bits
constexpr double logTwoLow = 1.90821492927058770002e-10;   // and the rest
constexpr double logTwoInverse = 1.44269504088896338700;
/// 1.5 · 2^52: adding and subtracting it rounds to an integer.
constexpr double roundingShift = 6755399441055744.0;

/// e^x; 0 below -708, infinite above 709.
JUPAN_INLINE Lanes expLanes(const Lanes& x) {
    const Lanes shifted = x * logTwoInverse + roundingShift;
    const Lanes whole = shifted - roundingShift;
    const Lanes rest = (x - whole * logTwoHigh) - whole * logTwoLow;  // |rest| <= ln(2)/2
    // Taylor's series to the 13th power: what follows is below 2^-56 of the sum.
    Lanes sum = allLanes(1.0 / 6227020800.0);
    sum = sum * rest + 1.0 / 479001600.0;
    sum = sum * rest + 1.0 / 39916800.0;
    sum = sum * rest + 1.0 / 3628800.0;
    sum = sum * rest + 1.0 / 362880.0;
    sum = sum * rest + 1.0 / 40320.0;
    sum = sum * rest + 1.0 / 5040.0;
    sum = sum * rest + 1.0 / 720.0;
    sum = sum * rest + 1.0 / 120.0;
    sum = sum * rest + 1.0 / 24.0;
    sum = sum * rest + 1.0 / 6.0;
    sum = sum * rest + 0.5;
    sum = sum * rest + 1.0;
    sum = sum * rest + 1.0;
    // The low bits of the shifted number are the exponent in two's complement.
    const LaneBits power = ((LaneBits)shifted + 1023) << 52;
    const Lanes result = sum * (Lanes)power;
    const Lanes low = x < -708.0 ? Lanes{} : result;
    return x > 709.0 ? allLanes(__builtin_inf()) : low;
}

/// ln x of a positive normal number.
JUPAN_INLINE Lanes logLanes(const Lanes& x) {
    const LaneBits bits = (LaneBits)x;
    // The mantissa in [sqrt(1/2), sqrt(2)), by moving the exponent where it passes sqrt(2).
    const LaneBits moved = bits - 0x3fe6a09e667f3bcdULL;
    const Lanes exponent = __builtin_convertvector((LaneIntegers)moved >> 52, Lanes);
    const Lanes mantissa = (Lanes)(bits - (moved & 0xfff0000000000000ULL));
    const Lanes s = (mantissa - 1.0) / (mantissa + 1.0);
    const Lanes square = s * s;  // <= 0.0295
    Lanes sum = allLanes(2.0 / 21);
    sum = sum * square + 2.0 / 19;
    sum = sum * square + 2.0 / 17;
    sum = sum * square + 2.0 / 15;
    sum = sum * square + 2.0 / 13;
    sum = sum * square + 2.0 / 11;
    sum = sum * square + 2.0 / 9;
    sum = sum * square + 2.0 / 7;
    sum = sum * square + 2.0 / 5;
    sum = sum * square + 2.0 / 3;
    const Lanes logMantissa = 2.0 * s + s * square * sum;
    return exponent * logTwoHigh + (logMantissa + exponent * logTwoLow);
}

}  // namespace
}  // namespace jupan
