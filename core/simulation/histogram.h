// A histogram with round edges of numbers that come in batches.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace jupan {

struct HistogramBins {
    std::vector<double> edges;          ///< ascending, one more than counts; multiples of the bins' common width
    std::vector<std::uint64_t> counts;  ///< bin i holds edges[i] <= x < edges[i+1]
    bool operator==(const HistogramBins&) const = default;
};

/// Counts in fine bins whose width is a power of ten, ten times as wide whenever they get too many, then makes the bins
/// that are shown: all of one width, which is 1, 2 or 5 times a power of ten, the smallest for which the middle 98 % of
/// the numbers take at most 40 bins and all of them at most 200. Every number is counted.
class Histogram {
public:
    /// Finite numbers.
    void add(std::span<const double> values);
    [[nodiscard]] HistogramBins bins() const;

private:
    void start(std::span<const double> values);
    void widen();
    void makeRoom(std::int64_t low, std::int64_t high);
    [[nodiscard]] double edge(std::int64_t index) const;
    [[nodiscard]] std::int64_t indexOf(double value) const;

    int exponent_ = 0;  ///< fine bins are 10^exponent_ wide
    std::int64_t first_ = 0;
    std::vector<std::uint64_t> counts_;
};

}  // namespace jupan
