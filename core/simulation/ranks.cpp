#include "core/simulation/ranks.h"

#include <array>
#include <bit>
#include <cmath>

namespace jupan {
namespace {

/// A number's bits so that their order is the numbers' order; -0 and 0 are the same.
std::uint64_t orderedBits(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t{1} << 63);
}
std::uint32_t orderedBits(std::uint32_t value) {
    return value;
}

template <class Bits>
struct Entry {
    Bits bits;
    std::uint32_t index;
};

/// Sorts by one digit of 11 bits after the other, skipping digits that are the same everywhere.
template <class Bits>
void radixSort(std::vector<Entry<Bits>>& entries) {
    constexpr unsigned digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    std::vector<Entry<Bits>> sorted(entries.size());
    for (unsigned shift = 0; shift < sizeof(Bits) * 8; shift += digitBits) {
        std::array<std::uint32_t, digits> start{};
        for (const Entry<Bits>& entry : entries) ++start[(entry.bits >> shift) % digits];
        std::uint32_t sum = 0;
        bool varies = true;
        for (std::uint32_t& count : start) {
            if (count == entries.size()) varies = false;
            sum += count;
            count = sum - count;
        }
        if (!varies) continue;
        for (const Entry<Bits>& entry : entries) sorted[start[(entry.bits >> shift) % digits]++] = entry;
        entries.swap(sorted);
    }
}

template <class Number>
std::vector<std::uint32_t> ranked(std::span<const Number> values) {
    using Bits = decltype(orderedBits(Number{}));
    std::vector<Entry<Bits>> entries(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        entries[i] = {orderedBits(values[i]), static_cast<std::uint32_t>(i)};
    radixSort(entries);
    std::vector<std::uint32_t> ranks(values.size());
    for (std::size_t i = 0; i < entries.size();) {
        std::size_t end = i + 1;
        while (end < entries.size() && entries[end].bits == entries[i].bits) ++end;
        // twice the mean of the ranks i+1 … end
        for (std::size_t k = i; k < end; ++k) ranks[entries[k].index] = static_cast<std::uint32_t>(i + 1 + end);
        i = end;
    }
    return ranks;
}

}  // namespace

std::vector<std::uint32_t> doubledRanks(std::span<const double> values) {
    return ranked(values);
}

std::vector<std::uint32_t> doubledRanks(std::span<const std::uint32_t> values) {
    return ranked(values);
}

std::optional<double> rankCorrelation(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
    const double mean = static_cast<double>(a.size()) + 1;  // of doubled ranks
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = a[i] - mean, y = b[i] - mean;
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    if (aa == 0 || bb == 0) return std::nullopt;
    return ab / std::sqrt(aa * bb);
}

}  // namespace jupan
