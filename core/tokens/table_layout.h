// The form of the tables that core/tokens/tables makes when the program is built and that lie in the program as they
// are used: nothing is unpacked when it starts. Written and read on the same kind of machine, so in its byte order.
#pragma once

#include <cstddef>
#include <cstdint>

namespace jupan::token_tables {

/// Ids below this are the single bytes; each other token is two tokens merged.
inline constexpr std::uint32_t byteTokens = 256;
inline constexpr std::uint32_t noToken = 0xFFFFFFFF;

/// Begins the file of an encoding. After it, in this order: uint64 trie[trieUnits], uint64 pairs[pairSlots],
/// Halves halves[tokens], uint32 ends[tokens], uint32 shorter[tokens], uint16 pairSeeds[pairBuckets], the bytes of all
/// tokens. `ends` says where each token's bytes end, `shorter` is the longest other token that a token begins with.
struct RankHeader {
    std::uint32_t tokens;
    std::uint32_t trieUnits;
    std::uint32_t pairSlots;
    std::uint32_t pairBuckets;
    std::uint32_t longestToken;
    std::uint32_t bytes;
};

/// The two tokens that a token was merged from; noToken for single bytes.
struct Halves {
    std::uint32_t left;
    std::uint32_t right;
};

/// A node of the double-array trie of all tokens. The child by byte b stands at base ^ b and bears b as its label; no
/// two nodes have the same base, so the label alone tells whose child it is.
namespace trie {
inline constexpr std::uint64_t unusedLabel = 256;
inline constexpr std::uint32_t root = 0;
constexpr std::uint64_t unit(std::uint64_t label, std::uint32_t token, std::uint32_t base) {
    return label | (token == noToken ? 0 : (std::uint64_t{token} + 1) << 9) | std::uint64_t{base} << 32;
}
constexpr std::uint64_t label(std::uint64_t unit) {
    return unit & 0x1FF;
}
constexpr bool hasToken(std::uint64_t unit) {
    return (unit & 0xFFFFFE00) != 0;
}
constexpr std::uint32_t token(std::uint64_t unit) {
    return ((static_cast<std::uint32_t>(unit) >> 9) & 0x7FFFFF) - 1;
}
constexpr std::size_t child(std::uint64_t unit, unsigned char byte) {
    return static_cast<std::size_t>(unit >> 32) ^ byte;
}
}  // namespace trie

/// A slot of the hash table from two tokens to their merged one: three ids of 21 bits. Each bucket of pairs has a seed
/// that the builder chose so that no two pairs share a slot; a look-up reads one seed and one slot.
namespace pairs {
inline constexpr std::uint64_t emptySlot = ~std::uint64_t{0};
constexpr std::uint64_t key(std::uint32_t left, std::uint32_t right) {
    return std::uint64_t{left} << 21 | right;
}
constexpr std::uint64_t slot(std::uint64_t key, std::uint32_t merged) {
    return key << 21 | merged;
}
constexpr std::uint64_t hash(std::uint64_t key) {
    key *= 0x9E3779B97F4A7C15;
    key ^= key >> 32;
    return key * 0xD6E8FEB86659FD93;
}
constexpr std::size_t bucket(std::uint64_t hash, std::uint32_t buckets) {
    return static_cast<std::size_t>((hash >> 32) * buckets >> 32);
}
constexpr std::size_t place(std::uint64_t hash, std::uint16_t seed, std::uint32_t slots) {
    const auto mixed = (static_cast<std::uint32_t>(hash) ^ seed * 0x85EBCA6BU) * 0x9E3779B1U;
    return static_cast<std::size_t>(std::uint64_t{mixed ^ mixed >> 16} * slots >> 32);
}
}  // namespace pairs

/// The file of character classes: the block of each 256 code points (a byte each), then the blocks, a class a byte.
inline constexpr std::size_t codePoints = 0x110000;
inline constexpr std::size_t blockSize = 256;
inline constexpr std::size_t blockIndexSize = codePoints / blockSize;

}  // namespace jupan::token_tables
