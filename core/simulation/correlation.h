// Rank correlations as a Gaussian copula (model.md §7).
#pragma once

#include <cstddef>
#include <vector>

namespace jupan {

/// A symmetric matrix, row by row.
struct SquareMatrix {
    explicit SquareMatrix(std::size_t rows) : size(rows), entries(rows * rows, 0.0) {}
    double& operator()(std::size_t row, std::size_t column) { return entries[row * size + column]; }
    double operator()(std::size_t row, std::size_t column) const { return entries[row * size + column]; }
    std::size_t size;
    std::vector<double> entries;
};

/// The correlation of two normal variables whose rank correlation is `rho`: 2·sin(π·rho/6).
double normalCorrelation(double rho);

/// The smallest eigenvalue of a symmetric matrix (Jacobi's method).
double smallestEigenvalue(const SquareMatrix& matrix);

/// The nearest matrix, by the sum of squared differences, that correlations can have: diagonal 1, no negative
/// eigenvalue. Alternating projections with Dykstra's correction (Higham, IMA J. Numer. Anal. 22, 2002), to 1e-12 in
/// each entry or 1,000 rounds; eigenvalues are kept at 1e-10 or above.
SquareMatrix nearestCorrelationMatrix(const SquareMatrix& matrix);

/// The lower triangle L with L·Lᵀ = matrix; a pivot that rounding cannot tell from 0 counts as 0, so that inputs may be
/// tied together completely. Precondition: no eigenvalue below -1e-8.
SquareMatrix choleskyFactor(const SquareMatrix& matrix);

}  // namespace jupan
