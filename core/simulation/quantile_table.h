// Quantile functions as tables: a few multiplications for each draw instead of a power, a logarithm or a root search.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/simulation/blocks.h"

namespace jupan {

/// A quantile function of u = (key + 1/2) / 2^32, piecewise by polynomials of the fifth degree. Each octave of min(u,
/// 1-u) (32 of them, from 1/2 down) is cut into 2^octaveBits equal segments, since quantile functions are smooth in the
/// logarithm of the tail's probability and nowhere else. The upper half of u has segments of its own.
///
/// Error against the exact function (tests/core/simulation/test_distributions.cpp): standard normal 3e-12; PERT 1e-10
/// of the width.
class QuantileTable {
public:
    /// Interpolates at six Chebyshev points a segment. `half(i)` is the value at the i-th point of a half (lower half:
    /// u, upper half: 1-u), in the order of `pointsOfHalf`.
    using Half = std::function<double(std::size_t point)>;
    QuantileTable(unsigned octaveBits, const Half& lower, const Half& upper);

    /// The probabilities min(u, 1-u) at which a half is asked for.
    static std::vector<double> pointsOfHalf(unsigned octaveBits);

    /// The quantile at each key.
    void lookUp(const KeyBlock& keys, Block& values) const;
    [[nodiscard]] double at(std::uint32_t key) const;

private:
    struct alignas(64) Segment {
        double coefficients[8];  ///< six are used; one cache line a segment
    };
    unsigned octaveBits_;
    std::vector<Segment> segments_;  ///< lower half, then upper half
};

/// The standard normal quantile; made once.
const QuantileTable& standardNormalTable();

/// Beta(1+4·mode, 1+4·(1-mode)) on [0, 1], the PERT distribution whose mode lies at this share of its width.
std::shared_ptr<const QuantileTable> pertTable(double mode);

}  // namespace jupan
