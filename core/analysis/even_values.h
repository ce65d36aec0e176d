// Evenly spaced values of an input, for tables and curves.
#pragma once

#include <optional>
#include <vector>

namespace jupan {

/// `count` values from `from` to `to`, both ends exactly, ascending. `include` (the base case) is put among them where
/// it lies inside and is none of them. Whole: each is rounded and stands once.
/// Preconditions: finite ends, from <= to, count >= 2.
std::vector<double> evenValues(double from, double to, int count, std::optional<double> include, bool whole);

}  // namespace jupan
