// The tokens of short pieces that were encoded before. Words come again and again; in Korean most are several tokens.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace jupan {

/// A place for each of some pieces, found by hash; a newer piece takes the place of an older one. At most 1 MiB.
class PieceCache {
public:
    /// For a text of that many bytes: a small one is not worth a large cache.
    explicit PieceCache(std::size_t textBytes)
        : entries_(std::bit_floor(std::clamp<std::size_t>(textBytes / 32, 1, mostEntries))) {}

    /// The ids of `piece`, or none if they are not known (any more). They stay until the next call of keep().
    [[nodiscard]] std::span<const std::uint32_t> find(std::string_view piece) const {
        if (piece.size() > longestPiece) return {};
        const Entry& entry = entries_[placeOf(piece)];
        if (entry.size != piece.size() || std::memcmp(entry.piece.data(), piece.data(), piece.size()) != 0) return {};
        return std::span(entry.ids).first(entry.tokens);
    }

    /// Keeps the ids of `piece`, unless there is too much of it.
    void keep(std::string_view piece, std::span<const std::uint32_t> ids) {
        if (piece.size() > longestPiece || ids.size() > mostTokens) return;
        Entry& entry = entries_[placeOf(piece)];
        entry.size = static_cast<std::uint8_t>(piece.size());
        entry.tokens = static_cast<std::uint8_t>(ids.size());
        std::ranges::copy(piece, entry.piece.begin());
        std::ranges::copy(ids, entry.ids.begin());
    }

private:
    static constexpr std::size_t mostEntries = std::size_t{1} << 14;
    static constexpr std::size_t longestPiece = 30;
    static constexpr std::size_t mostTokens = 8;

    /// One line of the processor's cache.
    struct alignas(64) Entry {
        std::uint8_t size = 0;  ///< 0: nothing kept yet
        std::uint8_t tokens = 0;
        std::array<char, longestPiece> piece{};
        std::array<std::uint32_t, mostTokens> ids{};
    };

    [[nodiscard]] std::size_t placeOf(std::string_view piece) const {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
        std::uint64_t hash = piece.size();
        for (; piece.size() > sizeof hash; piece.remove_prefix(sizeof hash)) {
            std::uint64_t word = 0;
            std::memcpy(&word, piece.data(), sizeof word);
            hash = (hash ^ word) * odd;
            hash ^= hash >> 32;
        }
        std::uint64_t word = 0;
        std::memcpy(&word, piece.data(), piece.size());
        hash = (hash ^ word) * odd;
        return static_cast<std::size_t>(hash >> 40) & (entries_.size() - 1);
    }

    std::vector<Entry> entries_;
};

}  // namespace jupan
