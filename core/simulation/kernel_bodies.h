// The inner loops of statistics, and the table of all inner loops; as kernel_drawing.h.
#pragma once

#include "core/simulation/kernel_drawing.h"
#include "core/simulation/kernel_flows.h"

namespace jupan {
namespace {

/// Sums in eight lanes, then the lanes: an order that no processor changes.
inline DeviationSums deviations(const double* values, std::size_t count, double from) {
    Lanes sum{}, squares{};
    std::size_t i = 0;
    for (; i + laneCount <= count; i += laneCount) {
        const Lanes deviation = loadLanes(values + i) - from;
        sum += deviation;
        squares += deviation * deviation;
    }
    DeviationSums sums{0, 0};
    for (std::size_t lane = 0; lane < laneCount; ++lane) {
        sums.sum += sum[lane];
        sums.squares += squares[lane];
    }
    for (; i < count; ++i) {
        sums.sum += values[i] - from;
        sums.squares += (values[i] - from) * (values[i] - from);
    }
    return sums;
}

#ifdef __AVX512F__

/// Numbers inside are packed by one instruction; `inside` has room for eight more than are found.
inline SiftCounts sift(const double* values, std::size_t count, double low, double high, double* inside) {
    SiftCounts counts{};
    const __m512d lows = _mm512_set1_pd(low), highs = _mm512_set1_pd(high);
    for (std::size_t i = 0; i < count; i += laneCount) {
        const auto here = static_cast<__mmask8>(count - i >= laneCount ? 0xff : (1U << (count - i)) - 1);
        const __m512d x = _mm512_maskz_loadu_pd(here, values + i);
        const auto above = _mm512_mask_cmp_pd_mask(here, x, lows, _CMP_GT_OQ);
        const auto within = _mm512_mask_cmp_pd_mask(above, x, highs, _CMP_LT_OQ);
        const auto below = _mm512_mask_cmp_pd_mask(here, x, lows, _CMP_LT_OQ);
        const auto atHigh = _mm512_mask_cmp_pd_mask(here, x, highs, _CMP_EQ_OQ);
        const auto bitsOf = [](__mmask8 mask) { return static_cast<std::size_t>(__builtin_popcount(mask)); };
        _mm512_storeu_pd(inside + counts.inside, _mm512_maskz_compress_pd(within, x));
        counts.inside += bitsOf(within);
        counts.below += bitsOf(below);
        counts.atLow += bitsOf(static_cast<__mmask8>(here & ~(above | below)));
        counts.atHigh += bitsOf(atHigh);
    }
    // Where both ends are one number, it is counted as the low one.
    if (low == high) counts.atHigh = 0;
    return counts;
}

#else

JUPAN_INLINE std::uint64_t bytesOf(const LaneIntegers& mask) {
    const LaneBytes bytes = __builtin_convertvector(mask, LaneBytes);
    std::uint64_t word = 0;
    std::memcpy(&word, &bytes, sizeof word);
    return word;
}

/// Few numbers fall into a bracket: 32 are looked at together, and one by one only where there is something.
inline SiftCounts sift(const double* values, std::size_t count, double low, double high, double* inside) {
    constexpr std::size_t together = 4;
    LaneIntegers below{};
    SiftCounts counts{};
    // A number that is not below the bracket's low end.
    const auto place = [&](double value) __attribute__((always_inline)) {
        if (value == low)
            ++counts.atLow;
        else if (value == high)
            ++counts.atHigh;
        else if (value < high)
            inside[counts.inside++] = value;
    };
    std::size_t i = 0;
    for (; i + together * laneCount <= count; i += together * laneCount) {
        LaneIntegers within[together], any{};
        for (std::size_t part = 0; part < together; ++part) {
            const Lanes x = loadLanes(values + i + part * laneCount);
            const LaneIntegers under = x < low;
            below -= under;
            within[part] = (x <= high) & ~under;
            any |= within[part];
        }
        if (bytesOf(any) == 0) continue;
        for (std::size_t part = 0; part < together; ++part)
            for (std::uint64_t mask = bytesOf(within[part]); mask != 0;) {
                const auto lane = static_cast<std::size_t>(__builtin_ctzll(mask)) / 8;
                place(values[i + part * laneCount + lane]);
                mask &= ~(std::uint64_t{0xff} << (8 * lane));
            }
    }
    for (std::size_t lane = 0; lane < laneCount; ++lane) counts.below += static_cast<std::uint64_t>(below[lane]);
    for (; i < count; ++i) {
        if (values[i] < low)
            ++counts.below;
        else
            place(values[i]);
    }
    return counts;
}

#endif

constexpr Kernels copyOfKernels{.pseudoRandomKeys = pseudoRandomKeys,
                                .scrambleSobol = scrambleSobol,
                                .lookUp = lookUp,
                                .uniform = uniform,
                                .triangular = triangular,
                                .scale = scale,
                                .scaleExp = scaleExp,
                                .addWeighted = addWeighted,
                                .run = run,
                                .sumMonths = sumMonths,
                                .sumTerms = sumTerms,
                                .addPriced = addPriced,
                                .addHours = addHours,
                                .accumulate = accumulate,
                                .finish = finish,
                                .deviations = deviations,
                                .sift = sift};

}  // namespace
}  // namespace jupan
