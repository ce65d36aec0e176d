#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace jupan {

/// The NPV of a series of flows as a function of u = ln(1+i), up to a positive factor, for finding its roots.
///
/// For u >= 0 it is the polynomial sum f_k v^k in v = e^-u <= 1; for u < 0, where powers of v would overflow, the
/// reversed one, sum f_k w^(n-k) in w = e^u < 1, which has the same sign. Leading and trailing zeros are cut off and
/// the flows scaled by a power of two to at most 1: neither moves a root.
class NpvPolynomial {
public:
    /// Points evaluated together: enough independent sums to fill the vector units.
    static constexpr std::size_t lanes = 8;
    using Signs = std::array<int, lanes>;

    /// Flows must be finite.
    explicit NpvPolynomial(std::span<const double> flows);

    /// Sign changes in the sequence of flows, zeros left out (Descartes' bound on the number of roots).
    int signChanges() const;

    /// -1 or 1, or 0 where the value is within the rounding noise of its own sum.
    int clearSign(double u) const;

    /// The sum itself, for bisection; only its sign means anything across u = 0.
    double value(double u) const;

    /// clearSign at u, u+step, … (`lanes` points); all of them must lie on the same side of 0.
    Signs clearSigns(double u, double step) const;

private:
    std::span<const double> coefficients(double u) const;

    std::vector<double> ascending_;   // f_0 … f_n: Horner order of the reversed polynomial
    std::vector<double> descending_;  // f_n … f_0: Horner order of the polynomial in v
    double noise_ = 0.0;              // rounding noise relative to the sum of the terms' magnitudes
};

}  // namespace jupan
