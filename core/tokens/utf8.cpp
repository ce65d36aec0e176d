#include "core/tokens/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace jupan {
namespace {

/// What may follow a first byte: the bounds of the second byte, and how many bytes the character has (0: none begins
/// so).
struct LeadByte {
    unsigned char low;
    unsigned char high;
    unsigned char size;
};

constexpr LeadByte leadByte(unsigned lead) {
    if (lead < 0xC2 || lead > 0xF4) return {0, 0, 0};
    if (lead <= 0xDF) return {0x80, 0xBF, 2};
    if (lead == 0xE0) return {0xA0, 0xBF, 3};  // below: overlong
    if (lead == 0xED) return {0x80, 0x9F, 3};  // above: surrogates
    if (lead <= 0xEF) return {0x80, 0xBF, 3};
    if (lead == 0xF0) return {0x90, 0xBF, 4};  // below: overlong
    if (lead == 0xF4) return {0x80, 0x8F, 4};  // above: beyond U+10FFFF
    return {0x80, 0xBF, 4};
}

constexpr std::array<LeadByte, 256> leadBytes = [] {
    std::array<LeadByte, 256> table{};
    for (unsigned lead = 0; lead < table.size(); ++lead) table[lead] = leadByte(lead);
    return table;
}();

bool isAscii(const unsigned char* eightBytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, eightBytes, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

}  // namespace

Utf8Prefix validUtf8Prefix(std::string_view text) {
    const auto* const begin = reinterpret_cast<const unsigned char*>(text.data());
    const std::size_t size = text.size();
    std::size_t at = 0;
    while (at < size) {
        if (begin[at] < 0x80) {
            at += size - at >= 8 && isAscii(begin + at) ? 8 : 1;
            continue;
        }
        const LeadByte& lead = leadBytes[begin[at]];
        if (lead.size == 0) return {at, false};
        const unsigned char* const next = begin + at;
        const std::size_t available = std::min<std::size_t>(lead.size, size - at);
        if (available > 1 && (next[1] < lead.low || next[1] > lead.high)) return {at, false};
        if (available > 2 && !isContinuation(next[2])) return {at, false};
        if (available > 3 && !isContinuation(next[3])) return {at, false};
        if (available < lead.size) return {at, true};
        at += available;
    }
    return {size, false};
}

}  // namespace jupan
