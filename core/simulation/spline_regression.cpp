#include "core/simulation/spline_regression.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jupan {
namespace {

/// The knots with the ends repeated, as B-splines want them; x in [0, 1].
std::vector<double> knotsOf(std::span<const double> x, std::span<const double> weight, SplineShape shape) {
    const auto degree = static_cast<std::size_t>(shape.degree);
    std::vector<double> knots(degree + 1, 0.0);
    const double total = std::accumulate(weight.begin(), weight.end(), 0.0);
    double passed = 0;
    std::size_t i = 0;
    for (int k = 1; k <= shape.knots; ++k) {
        while (i + 1 < x.size() && passed + weight[i] < total * k / (shape.knots + 1)) passed += weight[i++];
        // Two knots need points between them.
        if (x[i] > knots.back() + 1e-6 && x[i] < 1 - 1e-6) knots.push_back(x[i]);
    }
    knots.insert(knots.end(), degree + 1, 1.0);
    return knots;
}

/// The degree + 1 basis functions that are not 0 at x; `first` is the index of the first of them (de Boor).
std::size_t basisAt(double x, const std::vector<double>& knots, std::size_t degree, std::vector<double>& basis) {
    std::size_t span = degree;
    while (span + degree + 2 < knots.size() && x >= knots[span + 1]) ++span;
    basis.assign(degree + 1, 0.0);
    basis[0] = 1;
    for (std::size_t d = 1; d <= degree; ++d) {
        double saved = 0;
        for (std::size_t r = 0; r < d; ++r) {
            const double right = knots[span + r + 1] - x, left = x - knots[span + 1 + r - d];
            const double part = basis[r] / (right + left);
            basis[r] = saved + right * part;
            saved = left * part;
        }
        basis[d] = saved;
    }
    return span - degree;
}

/// Solves the normal equations by Gauss's elimination; a pivot of 0 leaves its coefficient 0.
std::vector<double> solved(std::vector<std::vector<double>> a, std::vector<double> b) {
    const std::size_t n = b.size();
    double largest = 0;
    for (std::size_t i = 0; i < n; ++i) largest = std::max(largest, a[i][i]);
    for (std::size_t i = 0; i < n; ++i) {
        if (a[i][i] <= 1e-12 * largest) {
            for (std::size_t j = 0; j < n; ++j) a[i][j] = a[j][i] = 0;
            a[i][i] = 1;
            b[i] = 0;
            continue;
        }
        for (std::size_t j = i + 1; j < n; ++j) {
            const double factor = a[j][i] / a[i][i];
            if (factor == 0) continue;
            for (std::size_t k = i; k < n; ++k) a[j][k] -= factor * a[i][k];
            b[j] -= factor * b[i];
        }
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = i + 1; j < n; ++j) b[i] -= a[i][j] * b[j];
        b[i] /= a[i][i];
    }
    return b;
}

}  // namespace

std::vector<double> fittedSpline(std::span<const double> x, std::span<const double> y, std::span<const double> weight,
                                 SplineShape shape) {
    const double low = x.front(), width = x.back() - x.front();
    if (!(width > 0) || !std::isfinite(width)) shape = {.degree = 0, .knots = 0};
    std::vector<double> place(x.size(), 0.0);
    if (shape.degree > 0)
        for (std::size_t i = 0; i < x.size(); ++i) place[i] = (x[i] - low) / width;
    const auto degree = static_cast<std::size_t>(shape.degree);
    const std::vector<double> knots = knotsOf(place, weight, shape);
    const std::size_t size = knots.size() - degree - 1;
    std::vector<std::vector<double>> normal(size, std::vector<double>(size, 0.0));
    std::vector<double> right(size, 0.0), basis;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::size_t first = basisAt(place[i], knots, degree, basis);
        for (std::size_t p = 0; p <= degree; ++p) {
            right[first + p] += weight[i] * basis[p] * y[i];
            for (std::size_t q = 0; q <= degree; ++q) normal[first + p][first + q] += weight[i] * basis[p] * basis[q];
        }
    }
    const std::vector<double> coefficients = solved(std::move(normal), std::move(right));
    std::vector<double> fitted(x.size(), 0.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::size_t first = basisAt(place[i], knots, degree, basis);
        for (std::size_t p = 0; p <= degree; ++p) fitted[i] += basis[p] * coefficients[first + p];
    }
    return fitted;
}

}  // namespace jupan
