// Sums of monthly series of which a few change at a time.
#pragma once

#include <span>
#include <vector>

namespace jupan {

/// The sum of many monthly series as a binary tree: setting one series adds up its branch only. The sum follows from
/// the series alone and not from the changes before, so a change that is taken back leaves the same bits.
class MonthSums {
public:
    /// Each series has `months` numbers; no series at all sums to 0.
    MonthSums(const std::vector<std::vector<double>>& series, std::size_t months);

    /// Precondition: `series` has as many months.
    void set(std::size_t index, std::span<const double> series);
    [[nodiscard]] std::span<const double> total() const { return at(1); }

private:
    [[nodiscard]] std::span<const double> at(std::size_t node) const { return {&sums_[node * months_], months_}; }
    void addUp(std::size_t node);

    std::size_t months_;
    std::size_t leaves_;
    std::vector<double> sums_;  ///< node 1 is the root, the children of i are 2i and 2i+1, the leaves come last
};

}  // namespace jupan
