// The roots of a function at which it changes sign, from a scan and a search between the points.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace jupan {

/// A function's value, and its sign where that is beyond rounding: -1 or 1, else 0. A value that is not finite has
/// none.
struct SignedValue {
    double value = 0;
    int sign = 0;
};

/// The roots between neighbouring points of opposite sign, ascending. `points` ascend, and the function is continuous
/// between them; points without a sign are passed over, and nothing is looked for across a value that is not finite.
/// A root is as exact as the function allows: its neighbours have opposite signs or it gives 0.
std::vector<double> signChanges(const std::function<SignedValue(double)>& function, std::span<const double> points);

}  // namespace jupan
