#include "core/simulation/correlation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jupan {
namespace {

struct Eigen {
    std::vector<double> values;
    SquareMatrix vectors;  ///< in columns
};

/// One of Jacobi's rotations: makes entry (p, q) 0.
void rotate(SquareMatrix& a, SquareMatrix& vectors, std::size_t p, std::size_t q) {
    const double theta = (a(q, q) - a(p, p)) / (2 * a(p, q));
    const double tangent = std::copysign(1.0, theta) / (std::abs(theta) + std::hypot(theta, 1.0));
    const double cosine = 1 / std::hypot(tangent, 1.0);
    const double sine = tangent * cosine;
    for (std::size_t k = 0; k < a.size; ++k) {
        const double kp = a(k, p), kq = a(k, q);
        a(k, p) = cosine * kp - sine * kq;
        a(k, q) = sine * kp + cosine * kq;
    }
    for (std::size_t k = 0; k < a.size; ++k) {
        const double pk = a(p, k), qk = a(q, k);
        a(p, k) = cosine * pk - sine * qk;
        a(q, k) = sine * pk + cosine * qk;
        const double vp = vectors(k, p), vq = vectors(k, q);
        vectors(k, p) = cosine * vp - sine * vq;
        vectors(k, q) = sine * vp + cosine * vq;
    }
}

Eigen eigenOf(SquareMatrix a) {
    const std::size_t n = a.size;
    Eigen result{.values = {}, .vectors = SquareMatrix(n)};
    for (std::size_t i = 0; i < n; ++i) result.vectors(i, i) = 1;
    for (int sweep = 0; sweep < 60; ++sweep) {
        double outside = 0;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q) outside = std::max(outside, std::abs(a(p, q)));
        if (outside < 1e-15) break;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q)
                if (std::abs(a(p, q)) > 1e-300) rotate(a, result.vectors, p, q);
    }
    for (std::size_t i = 0; i < n; ++i) result.values.push_back(a(i, i));
    return result;
}

/// The nearest matrix without eigenvalues below `floor`.
SquareMatrix withoutNegative(const SquareMatrix& matrix, double floor) {
    const Eigen eigen = eigenOf(matrix);
    SquareMatrix nearest(matrix.size);
    for (std::size_t k = 0; k < matrix.size; ++k) {
        const double value = std::max(eigen.values[k], floor);
        for (std::size_t i = 0; i < matrix.size; ++i)
            for (std::size_t j = 0; j < matrix.size; ++j)
                nearest(i, j) += value * eigen.vectors(i, k) * eigen.vectors(j, k);
    }
    return nearest;
}

double largestDifference(const SquareMatrix& a, const SquareMatrix& b) {
    double largest = 0;
    for (std::size_t i = 0; i < a.entries.size(); ++i)
        largest = std::max(largest, std::abs(a.entries[i] - b.entries[i]));
    return largest;
}

}  // namespace

double normalCorrelation(double rho) {
    return 2 * std::sin(std::numbers::pi * rho / 6);
}

double smallestEigenvalue(const SquareMatrix& matrix) {
    const Eigen eigen = eigenOf(matrix);
    return *std::min_element(eigen.values.begin(), eigen.values.end());
}

SquareMatrix nearestCorrelationMatrix(const SquareMatrix& matrix) {
    const std::size_t n = matrix.size;
    SquareMatrix unit = matrix, correction(n);
    for (int round = 0; round < 1000; ++round) {
        SquareMatrix corrected = unit;
        for (std::size_t i = 0; i < corrected.entries.size(); ++i) corrected.entries[i] -= correction.entries[i];
        SquareMatrix positive = withoutNegative(corrected, 0);
        for (std::size_t i = 0; i < positive.entries.size(); ++i)
            correction.entries[i] = positive.entries[i] - corrected.entries[i];
        for (std::size_t i = 0; i < n; ++i) positive(i, i) = 1;
        const double moved = largestDifference(positive, unit);
        unit = std::move(positive);
        if (moved < 1e-12) break;
    }
    // The last step moved the diagonal, which may leave an eigenvalue a rounding below 0.
    SquareMatrix result = withoutNegative(unit, 1e-10);
    std::vector<double> deviation(n);
    for (std::size_t i = 0; i < n; ++i) deviation[i] = std::sqrt(result(i, i));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) result(i, j) = i == j ? 1 : result(i, j) / (deviation[i] * deviation[j]);
    return result;
}

SquareMatrix choleskyFactor(const SquareMatrix& matrix) {
    constexpr double negligible = 1e-12;
    SquareMatrix factor(matrix.size);
    for (std::size_t j = 0; j < matrix.size; ++j) {
        double pivot = matrix(j, j);
        for (std::size_t k = 0; k < j; ++k) pivot -= factor(j, k) * factor(j, k);
        if (pivot < negligible * matrix(j, j)) continue;
        factor(j, j) = std::sqrt(pivot);
        for (std::size_t i = j + 1; i < matrix.size; ++i) {
            double sum = matrix(i, j);
            for (std::size_t k = 0; k < j; ++k) sum -= factor(i, k) * factor(j, k);
            factor(i, j) = sum / factor(j, j);
        }
    }
    return factor;
}

}  // namespace jupan
