// A smooth curve through many points, for the value of information (model.md §7).
#pragma once

#include <span>
#include <vector>

namespace jupan {

/// How flexible the curve is: the degree of its pieces, and how many knots lie inside.
struct SplineShape {
    int degree = 3;
    int knots = 5;
};

/// Weighted least squares on a B-spline basis. Knots lie at equal shares of the weight; those that coincide count
/// once. Returns the curve at each x. `x` ascends; weights are >= 0 and not all 0.
std::vector<double> fittedSpline(std::span<const double> x, std::span<const double> y, std::span<const double> weight,
                                 SplineShape shape);

}  // namespace jupan
