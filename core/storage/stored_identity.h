// Identities of charges as a file and its text keep them.
#pragma once

#include <cstdint>

#include "core/usage/charge.h"

namespace jupan::storage {

/// The two integers of a row. SQLite's integers have a sign; turning the highest bit keeps the order of the words.
struct StoredIdentity {
    std::int64_t high = 0;
    std::int64_t low = 0;
    auto operator<=>(const StoredIdentity&) const = default;
};

inline constexpr std::uint64_t highestBit = std::uint64_t{1} << 63;

inline StoredIdentity stored(const Identity& identity) {
    return {static_cast<std::int64_t>(identity.words[0] ^ highestBit),
            static_cast<std::int64_t>(identity.words[1] ^ highestBit)};
}

inline Identity identityOf(const StoredIdentity& identity) {
    return {{static_cast<std::uint64_t>(identity.high) ^ highestBit,
             static_cast<std::uint64_t>(identity.low) ^ highestBit}};
}

}  // namespace jupan::storage
