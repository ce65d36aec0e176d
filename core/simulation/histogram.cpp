#include "core/simulation/histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jupan {
namespace {

constexpr std::int64_t mostFineBins = 20000;
constexpr std::int64_t middleBins = 40;
constexpr std::int64_t mostBins = 200;

/// Rounds down also below 0.
std::int64_t dividedDown(std::int64_t index, std::int64_t factor) {
    return (index >= 0 ? index : index - factor + 1) / factor;
}

/// m · 10^exponent, divided where the power is a fraction, so that edges are the doubles nearest to round decimals.
double scaled(double m, int exponent) {
    return exponent >= 0 ? m * std::pow(10.0, exponent) : m / std::pow(10.0, -exponent);
}

}  // namespace

double Histogram::edge(std::int64_t index) const {
    return scaled(static_cast<double>(index), exponent_);
}

std::int64_t Histogram::indexOf(double value) const {
    const double position = exponent_ >= 0 ? value / std::pow(10.0, exponent_) : value * std::pow(10.0, -exponent_);
    return static_cast<std::int64_t>(std::floor(position));
}

void Histogram::start(std::span<const double> values) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double largest = std::max(std::abs(*low), std::abs(*high));
    // A thousandth of the range; not so narrow that an index would lose digits, nor beyond the powers of ten.
    double width = std::max({(*high / 2 - *low / 2) * 2e-3, largest * 1e-12, 1e-290});
    if (*high == *low) width = largest == 0 ? 1 : std::max(largest * 1e-3, 1e-290);
    exponent_ = static_cast<int>(std::floor(std::log10(width)));
    first_ = indexOf(*low);
    makeRoom(indexOf(*low), indexOf(*high));
}

void Histogram::widen() {
    const std::int64_t last = first_ + static_cast<std::int64_t>(counts_.size()) - 1;
    const std::int64_t first = dividedDown(first_, 10);
    std::vector<std::uint64_t> wide(static_cast<std::size_t>(dividedDown(last, 10) - first + 1), 0);
    for (std::size_t i = 0; i < counts_.size(); ++i)
        wide[static_cast<std::size_t>(dividedDown(first_ + static_cast<std::int64_t>(i), 10) - first)] += counts_[i];
    counts_ = std::move(wide);
    first_ = first;
    ++exponent_;
}

void Histogram::makeRoom(std::int64_t low, std::int64_t high) {
    const std::int64_t last = std::max(high, first_ + static_cast<std::int64_t>(counts_.size()) - 1);
    if (low < first_) {
        counts_.insert(counts_.begin(), static_cast<std::size_t>(first_ - low), 0);
        first_ = low;
    }
    counts_.resize(static_cast<std::size_t>(last - first_ + 1), 0);
}

void Histogram::add(std::span<const double> values) {
    if (values.empty()) return;
    if (counts_.empty()) start(values);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const auto tooMany = [&] {
        const double last = static_cast<double>(first_) + static_cast<double>(counts_.size());
        const double bins = std::max(*high / scaled(1, exponent_), last) -
                            std::min(*low / scaled(1, exponent_), static_cast<double>(first_));
        return bins > static_cast<double>(mostFineBins);
    };
    while (tooMany()) widen();
    makeRoom(std::min(first_, indexOf(*low)), indexOf(*high));
    const bool divide = exponent_ >= 0;
    const double power = std::pow(10.0, std::abs(exponent_));
    for (const double value : values) {
        const double position = std::floor(divide ? value / power : value * power);
        ++counts_[static_cast<std::size_t>(static_cast<std::int64_t>(position) - first_)];
    }
}

HistogramBins Histogram::bins() const {
    if (counts_.empty()) return {};
    const std::uint64_t total = std::accumulate(counts_.begin(), counts_.end(), std::uint64_t{0});
    std::size_t low = 0, high = counts_.size() - 1;
    for (std::uint64_t seen = counts_[low]; seen <= total / 100; seen += counts_[low]) ++low;
    for (std::uint64_t seen = counts_[high]; seen <= total / 100; seen += counts_[high]) --high;
    std::size_t begin = 0, end = counts_.size() - 1;
    while (counts_[begin] == 0) ++begin;
    while (counts_[end] == 0) --end;

    const auto binsAt = [&](std::size_t from, std::size_t to, std::int64_t factor) {
        return dividedDown(first_ + static_cast<std::int64_t>(to), factor) -
               dividedDown(first_ + static_cast<std::int64_t>(from), factor) + 1;
    };
    std::int64_t factor = 1;
    for (int step = 0; binsAt(low, high, factor) > middleBins || binsAt(begin, end, factor) > mostBins; ++step)
        factor = step % 3 == 1 ? factor / 2 * 5 : factor * 2;  // 1, 2, 5, 10, 20 …

    const std::int64_t first = dividedDown(first_ + static_cast<std::int64_t>(begin), factor);
    HistogramBins shown;
    shown.counts.resize(static_cast<std::size_t>(binsAt(begin, end, factor)), 0);
    for (std::size_t i = begin; i <= end; ++i)
        shown.counts[static_cast<std::size_t>(dividedDown(first_ + static_cast<std::int64_t>(i), factor) - first)] +=
            counts_[i];
    for (std::size_t i = 0; i <= shown.counts.size(); ++i)
        shown.edges.push_back(edge((first + static_cast<std::int64_t>(i)) * factor));
    return shown;
}

}  // namespace jupan
