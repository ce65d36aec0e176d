// Exact percentiles of a long stream in little memory.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jupan {

/// The quantile of type 7 (Hyndman and Fan 1996: linear between the order statistics around (n-1)·p) of values in any
/// order; reorders them. Nothing if there are none.
std::optional<double> quantile(std::vector<double>& values, double p);

/// Type-7 quantiles of numbers that come in batches, without keeping them all. The first 8,192 are kept whole; they
/// bracket each quantile, `width` standard errors to both sides, and of what follows only numbers inside a bracket are
/// kept, the others counted. Each time the count has doubled the brackets are narrowed. That keeps about 12·sqrt(n)
/// numbers a quantile. The result is exact, unless a quantile left its bracket, which is noticed: at six standard
/// errors a chance of one in 10^8.
class OrderStatistics {
public:
    OrderStatistics(std::vector<double> probabilities, double width);

    void add(std::span<const double> values);
    [[nodiscard]] std::uint64_t count() const { return count_; }

    /// Whether every quantile still lies inside its bracket.
    [[nodiscard]] bool certain() const;
    /// The quantiles in the order of the probabilities; nothing where no number came. Precondition: certain().
    [[nodiscard]] std::vector<std::optional<double>> quantiles() const;

private:
    struct Bracket {
        double low, high;
        std::uint64_t below = 0;   ///< numbers < low
        std::uint64_t atLow = 0;   ///< numbers == low
        std::uint64_t atHigh = 0;  ///< numbers == high, where that is not low
        std::vector<double> inside;
    };
    void bracket();
    void narrow(Bracket& bracket, double p) const;
    [[nodiscard]] std::optional<double> ranked(const Bracket& bracket, std::uint64_t rank) const;

    std::vector<double> probabilities_;
    double width_;
    std::uint64_t count_ = 0;
    std::uint64_t narrowAt_ = 0;
    std::vector<double> all_;  ///< until there are brackets
    std::vector<Bracket> brackets_;
};

}  // namespace jupan
