// What the splitting patterns ask of a character, as in Unicode 16.0.0, the version of the reference implementation.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/tokens/table_layout.h"

namespace jupan {

/// Disjoint sets of code points, as bits, so that a union of sets is one test.
namespace character_class {
inline constexpr std::uint8_t none = 0;      ///< the end of the text
inline constexpr std::uint8_t upper = 1;     ///< Lu, Lt
inline constexpr std::uint8_t lower = 2;     ///< Ll
inline constexpr std::uint8_t uncased = 4;   ///< Lm, Lo
inline constexpr std::uint8_t mark = 8;      ///< M
inline constexpr std::uint8_t number = 16;   ///< N
inline constexpr std::uint8_t space = 32;    ///< White_Space without newline
inline constexpr std::uint8_t newline = 64;  ///< CR, LF
inline constexpr std::uint8_t other = 128;   ///< all else, unassigned code points too
inline constexpr std::uint8_t letter = upper | lower | uncased;
inline constexpr std::uint8_t whiteSpace = space | newline;
}  // namespace character_class

/// A character of a valid text: its class and its bytes. At the end: no class, no bytes.
struct Character {
    std::uint8_t characterClass;
    std::uint8_t size;

    /// True if the class is one of `classes`.
    [[nodiscard]] bool in(unsigned classes) const { return (characterClass & classes) != 0; }
};

/// The table made from resources/tokens/unicode_classes.txt (token_tables::blockIndexSize), lying in the program.
extern "C" const std::uint8_t jupan_character_classes[];

/// The character at `at`. Precondition: [at, end) is valid UTF-8.
inline Character characterAt(const char* at, const char* end) {
    using namespace token_tables;
    if (at == end) return {character_class::none, 0};
    const auto byte = [at](std::size_t i) { return std::size_t{static_cast<unsigned char>(at[i])}; };
    const std::uint8_t* const blocks = jupan_character_classes + blockIndexSize;
    const auto classOf = [blocks](std::size_t codePoint) {
        return blocks[jupan_character_classes[codePoint / blockSize] * blockSize + codePoint % blockSize];
    };
    const std::size_t lead = byte(0);
    if (lead < 0x80) return {blocks[lead], 1};  // the tool gives ASCII the first block
    if (lead < 0xE0) return {classOf((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2};
    if (lead < 0xF0) return {classOf((lead & 0xF) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F)), 3};
    return {classOf((lead & 7) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F)), 4};
}

}  // namespace jupan
