// The shape of an uncertain value, for pictures.
#pragma once

#include <vector>

#include "core/project/values.h"

namespace jupan {

struct CurvePoint {
    double x = 0;
    double y = 0;
};

/// The probability density of `value` (model.md §2) at `count` (at least 2) evenly spaced places, x ascending. uniform,
/// triangular and pert run from low to high; normal and lognormal from their 0.5th to their 99.5th percentile, cut at
/// the bounds of `range` (draws beyond are clamped to a bound, which a density cannot show). Empty without a spread or
/// where the bounds are out of order or too far apart to compute with.
std::vector<CurvePoint> densityCurve(const Uncertain& value, Range range, int count = 121);

}  // namespace jupan
