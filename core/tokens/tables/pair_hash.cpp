#include "core/tokens/tables/pair_hash.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace jupan::token_tables {
namespace {

struct Pair {
    std::uint64_t hash;
    std::uint64_t slot;
};

/// Tries to give each pair of a bucket a free place of its own.
bool placeAll(const std::vector<Pair>& bucket, std::uint16_t seed, std::vector<std::uint64_t>& slots) {
    for (std::size_t i = 0; i < bucket.size(); ++i) {
        std::uint64_t& slot = slots[pairs::place(bucket[i].hash, seed, static_cast<std::uint32_t>(slots.size()))];
        if (slot == pairs::emptySlot) {
            slot = bucket[i].slot;
            continue;
        }
        for (std::size_t undone = 0; undone < i; ++undone)
            slots[pairs::place(bucket[undone].hash, seed, static_cast<std::uint32_t>(slots.size()))] = pairs::emptySlot;
        return false;
    }
    return true;
}

}  // namespace

PairHash buildPairHash(const std::vector<Halves>& halves) {
    constexpr std::size_t pairsPerBucket = 3;
    constexpr double fill = 0.93;  // nearly full, and still every bucket finds its seed
    const std::size_t count = halves.size() - byteTokens;
    const std::size_t buckets = count / pairsPerBucket + 1;
    std::vector<std::vector<Pair>> inBucket(buckets);
    for (auto id = byteTokens; id < halves.size(); ++id) {
        const std::uint64_t key = pairs::key(halves[id].left, halves[id].right);
        const std::uint64_t hash = pairs::hash(key);
        inBucket[pairs::bucket(hash, static_cast<std::uint32_t>(buckets))].push_back({hash, pairs::slot(key, id)});
    }
    PairHash table{std::vector(static_cast<std::size_t>(static_cast<double>(count) / fill), pairs::emptySlot),
                   std::vector<std::uint16_t>(buckets)};
    std::vector<std::size_t> order(buckets);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>{}, [&](std::size_t bucket) { return inBucket[bucket].size(); });
    for (const std::size_t bucket : order) {
        std::uint32_t seed = 0;
        while (!placeAll(inBucket[bucket], static_cast<std::uint16_t>(seed), table.slots))
            if (++seed > std::numeric_limits<std::uint16_t>::max()) throw std::runtime_error("a bucket has no seed");
        table.seeds[bucket] = static_cast<std::uint16_t>(seed);
    }
    return table;
}

}  // namespace jupan::token_tables
