#include "core/simulation/order_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/simulation/kernels.h"

namespace jupan {
namespace {

constexpr std::size_t keptWhole = 8192;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Where the quantile lies among n sorted numbers: after the number of this rank, by this share of the way to the next.
struct Position {
    std::uint64_t rank;
    double share;
};

Position positionOf(std::uint64_t n, double p) {
    const double h = static_cast<double>(n - 1) * p;
    const double whole = std::floor(h);
    return {static_cast<std::uint64_t>(whole), h - whole};
}

double between(double low, double high, double share) {
    // An infinite difference would make the product undefined.
    return share == 0 ? low : low + share * (high - low);
}

/// The ranks that the quantile's bracket must hold after n numbers; beyond either end the bracket is open.
struct RankInterval {
    double low, high;
};

RankInterval rankInterval(std::uint64_t n, double p, double width) {
    const double center = p * static_cast<double>(n - 1);
    const double margin = width * std::sqrt(static_cast<double>(n) * p * (1 - p)) + 2;  // may be infinite
    return {std::floor(center - margin), std::ceil(center + margin)};
}

double nth(std::vector<double>& values, std::size_t rank) {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// kernels().sift with the numbers inside appended to a list.
SiftCounts sift(std::span<const double> values, double low, double high, std::vector<double>& inside) {
    constexpr std::size_t together = 1024;
    SiftCounts counts{};
    double found[together + 8];  // the loop writes eight at a time
    for (std::size_t i = 0; i < values.size(); i += together) {
        const std::size_t count = std::min(together, values.size() - i);
        const SiftCounts part = kernels().sift(values.data() + i, count, low, high, found);
        counts.below += part.below;
        counts.atLow += part.atLow;
        counts.atHigh += part.atHigh;
        inside.insert(inside.end(), found, found + part.inside);
    }
    return counts;
}

}  // namespace

std::optional<double> quantile(std::vector<double>& values, double p) {
    if (values.empty()) return std::nullopt;
    const Position position = positionOf(values.size(), p);
    const auto rank = static_cast<std::size_t>(position.rank);
    const double low = nth(values, rank);
    if (position.share == 0) return low;
    return between(low, *std::min_element(values.begin() + static_cast<std::ptrdiff_t>(rank) + 1, values.end()),
                   position.share);
}

OrderStatistics::OrderStatistics(std::vector<double> probabilities, double width)
    : probabilities_(std::move(probabilities)), width_(width) {}

void OrderStatistics::add(std::span<const double> values) {
    if (brackets_.empty()) {
        const std::size_t kept = std::min(values.size(), keptWhole - all_.size());
        all_.insert(all_.end(), values.begin(), values.begin() + static_cast<std::ptrdiff_t>(kept));
        count_ += kept;
        values = values.subspan(kept);
        if (values.empty()) return;
        bracket();
    }
    for (Bracket& b : brackets_) {
        const SiftCounts counts = sift(values, b.low, b.high, b.inside);
        b.below += counts.below;
        b.atLow += counts.atLow;
        b.atHigh += counts.atHigh;
    }
    count_ += values.size();
    if (count_ < narrowAt_) return;
    for (std::size_t i = 0; i < brackets_.size(); ++i) narrow(brackets_[i], probabilities_[i]);
    narrowAt_ = 2 * count_;
}

void OrderStatistics::bracket() {
    // Where each bracket ends among the sorted numbers; one selection after the other leaves ever less to look through.
    const auto last = static_cast<double>(all_.size() - 1);
    std::vector<double> ends;
    for (const double p : probabilities_) {
        const RankInterval ranks = rankInterval(count_, p, width_);
        for (const double rank : {ranks.low, ranks.high})
            if (rank >= 0 && rank <= last) ends.push_back(rank);
    }
    std::sort(ends.begin(), ends.end());
    auto from = all_.begin();
    for (const double rank : ends) {
        const auto at = all_.begin() + static_cast<std::ptrdiff_t>(rank);
        if (at < from) continue;  // the same rank again
        std::nth_element(from, at, all_.end());
        from = at + 1;
    }
    for (const double p : probabilities_) {
        const RankInterval ranks = rankInterval(count_, p, width_);
        Bracket b{.low = ranks.low >= 0 ? all_[static_cast<std::size_t>(ranks.low)] : -infinity,
                  .high = ranks.high <= last ? all_[static_cast<std::size_t>(ranks.high)] : infinity,
                  .inside = {}};
        const SiftCounts counts = sift(all_, b.low, b.high, b.inside);
        b.below = counts.below;
        b.atLow = counts.atLow;
        b.atHigh = counts.atHigh;
        brackets_.push_back(std::move(b));
    }
    all_ = {};
    narrowAt_ = 2 * count_;
}

void OrderStatistics::narrow(Bracket& b, double p) const {
    const RankInterval ranks = rankInterval(count_, p, width_);
    const auto first = static_cast<double>(b.below + b.atLow);
    const double last = first + static_cast<double>(b.inside.size()) - 1;
    // An end outside what is kept stays where it is.
    const double low =
        ranks.low >= first && ranks.low <= last ? nth(b.inside, static_cast<std::size_t>(ranks.low - first)) : b.low;
    const double high = ranks.high >= first && ranks.high <= last
                            ? nth(b.inside, static_cast<std::size_t>(ranks.high - first))
                            : b.high;
    std::vector<double> inside;
    Bracket narrowed{.low = low,
                     .high = high,
                     .below = b.below,
                     .atLow = low == b.low ? b.atLow : 0,
                     .atHigh = high == b.high && high != low ? b.atHigh : 0,
                     .inside = {}};
    if (low != b.low) narrowed.below += b.atLow;
    const SiftCounts counts = sift(b.inside, low, high, inside);
    narrowed.below += counts.below;
    narrowed.atLow += counts.atLow;
    narrowed.atHigh += counts.atHigh;
    narrowed.inside.reserve(2 * inside.size());
    narrowed.inside.assign(inside.begin(), inside.end());
    b = std::move(narrowed);
}

std::optional<double> OrderStatistics::ranked(const Bracket& b, std::uint64_t rank) const {
    if (rank < b.below) return std::nullopt;
    rank -= b.below;
    if (rank < b.atLow) return b.low;
    rank -= b.atLow;
    if (rank < b.inside.size()) {
        std::vector<double> inside = b.inside;
        return nth(inside, static_cast<std::size_t>(rank));
    }
    rank -= b.inside.size();
    return rank < b.atHigh ? std::optional(b.high) : std::nullopt;
}

bool OrderStatistics::certain() const {
    for (std::size_t i = 0; i < brackets_.size(); ++i) {
        const Bracket& b = brackets_[i];
        const Position position = positionOf(count_, probabilities_[i]);
        const std::uint64_t next = position.share == 0 ? position.rank : position.rank + 1;
        if (position.rank < b.below || next >= b.below + b.atLow + b.inside.size() + b.atHigh) return false;
    }
    return true;
}

std::vector<std::optional<double>> OrderStatistics::quantiles() const {
    std::vector<std::optional<double>> list;
    std::vector<double> all = all_;
    for (std::size_t i = 0; i < probabilities_.size(); ++i) {
        if (brackets_.empty()) {
            list.push_back(quantile(all, probabilities_[i]));
            continue;
        }
        const Position position = positionOf(count_, probabilities_[i]);
        const std::optional<double> low = ranked(brackets_[i], position.rank);
        if (position.share == 0 || !low)
            list.push_back(low);
        else
            list.push_back(between(*low, *ranked(brackets_[i], position.rank + 1), position.share));
    }
    return list;
}

}  // namespace jupan
