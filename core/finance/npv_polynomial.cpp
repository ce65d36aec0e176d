#include "core/finance/npv_polynomial.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jupan {
namespace {

using Lanes = std::array<double, NpvPolynomial::lanes>;

int signBeyond(double value, double noise) {
    return value > noise ? 1 : value < -noise ? -1 : 0;
}

std::vector<double> trimmedAndScaled(std::span<const double> flows) {
    const auto isNonZero = [](double flow) { return flow != 0.0; };
    const auto first = std::find_if(flows.begin(), flows.end(), isNonZero);
    const auto last = std::find_if(flows.rbegin(), flows.rend(), isNonZero).base();
    if (first == flows.end()) return {};
    std::vector<double> scaled(first, last);

    double largest = 0.0;
    for (const double flow : scaled) largest = std::max(largest, std::abs(flow));
    int exponent = 0;
    std::frexp(largest, &exponent);
    for (double& flow : scaled) flow = std::ldexp(flow, -exponent);
    return scaled;
}

}  // namespace

NpvPolynomial::NpvPolynomial(std::span<const double> flows)
    : ascending_(trimmedAndScaled(flows)), descending_(ascending_.rbegin(), ascending_.rend()) {
    // Horner's rule on n terms errs by at most 2n roundings of the sum of magnitudes; a few more for the flows
    // themselves and for the power e^-u, whose own error is multiplied by n as well.
    noise_ = (4.0 * static_cast<double>(ascending_.size()) + 16.0) * std::numeric_limits<double>::epsilon();
}

int NpvPolynomial::signChanges() const {
    int changes = 0;
    double previous = 0.0;
    for (const double flow : ascending_) {
        if (flow == 0.0) continue;
        if (previous != 0.0 && (flow > 0.0) != (previous > 0.0)) ++changes;
        previous = flow;
    }
    return changes;
}

std::span<const double> NpvPolynomial::coefficients(double u) const {
    return u < 0.0 ? ascending_ : descending_;
}

double NpvPolynomial::value(double u) const {
    const double x = std::exp(-std::abs(u));
    double sum = 0.0;
    for (const double coefficient : coefficients(u)) sum = sum * x + coefficient;
    return sum;
}

int NpvPolynomial::clearSign(double u) const {
    return clearSigns(u, 0.0)[0];
}

NpvPolynomial::Signs NpvPolynomial::clearSigns(double u, double step) const {
    // one exponential per group: the other points follow by multiplication, within the noise bound
    const double ratio = std::exp(u < 0.0 ? step : -step);
    Lanes x{};
    x[0] = std::exp(-std::abs(u));
    for (std::size_t lane = 1; lane < lanes; ++lane) x[lane] = x[lane - 1] * ratio;

    Lanes sum{};
    Lanes magnitude{};
    for (const double coefficient : coefficients(u)) {
        const double absolute = std::abs(coefficient);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            sum[lane] = sum[lane] * x[lane] + coefficient;
            magnitude[lane] = magnitude[lane] * x[lane] + absolute;
        }
    }
    Signs signs{};
    for (std::size_t lane = 0; lane < lanes; ++lane) signs[lane] = signBeyond(sum[lane], noise_ * magnitude[lane]);
    return signs;
}

}  // namespace jupan
