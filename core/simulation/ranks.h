// Ranks and rank correlation.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jupan {

/// Twice the rank of each number, from 1; equal numbers share the mean of their ranks, which twice is a whole number.
/// At most 2^30 numbers, none of them NaN.
std::vector<std::uint32_t> doubledRanks(std::span<const double> values);
std::vector<std::uint32_t> doubledRanks(std::span<const std::uint32_t> values);

/// Pearson's correlation of two lists of doubled ranks: Spearman's correlation. Nothing where one of them does not
/// vary.
std::optional<double> rankCorrelation(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

}  // namespace jupan
