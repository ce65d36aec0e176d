// The tokens of an encoding: by their bytes, by the two tokens they are merged from, and by id.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/tokens/encoding.h"
#include "core/tokens/table_layout.h"

namespace jupan {

/// A token at the beginning of a text.
struct TokenMatch {
    std::uint32_t id;
    std::size_t size;  ///< bytes
};

/// A view of tables that lie in the program; nothing is loaded or copied.
class RankTable {
public:
    static const RankTable& of(Encoding encoding);

    [[nodiscard]] std::uint32_t size() const { return header_->tokens; }
    [[nodiscard]] std::size_t longestToken() const { return header_->longestToken; }

    /// The bytes of a token. Precondition: id < size().
    [[nodiscard]] std::string_view bytes(std::uint32_t id) const {
        const std::size_t begin = id == 0 ? 0 : ends_[id - 1];
        return {bytes_ + begin, ends_[id] - begin};
    }

    /// The two tokens that `id` is merged from. Precondition: byteTokens <= id < size().
    [[nodiscard]] token_tables::Halves halves(std::uint32_t id) const { return halves_[id]; }

    /// The longest token but `id` itself that its bytes begin with. Precondition: id is no single byte.
    [[nodiscard]] TokenMatch shorter(std::uint32_t id) const { return {shorter_[id], bytes(shorter_[id]).size()}; }

    /// The token merged from two, or noToken.
    [[nodiscard]] std::uint32_t merged(std::uint32_t left, std::uint32_t right) const {
        using namespace token_tables;
        const std::uint64_t key = pairs::key(left, right);
        const std::uint64_t hash = pairs::hash(key);
        const std::uint16_t seed = seeds_[pairs::bucket(hash, header_->pairBuckets)];
        const std::uint64_t slot = pairs_[pairs::place(hash, seed, header_->pairSlots)];
        return slot >> 21 == key ? static_cast<std::uint32_t>(slot & 0x1FFFFF) : noToken;
    }

    /// The longest token that `text` begins with. Precondition: text is not empty.
    template <class Work>
    [[nodiscard]] TokenMatch longest(std::string_view text, Work& work) const {
        using namespace token_tables;
        std::uint64_t unit = trie_[trie::root];
        TokenMatch best{noToken, 0};
        for (std::size_t at = 0; at < text.size();) {
            const auto byte = static_cast<unsigned char>(text[at]);
            unit = trie_[trie::child(unit, byte)];
            if (trie::label(unit) != byte) break;
            work.step();
            ++at;
            if (trie::hasToken(unit)) best = {trie::token(unit), at};
        }
        return best;
    }

private:
    explicit RankTable(const std::uint8_t* file);

    const token_tables::RankHeader* header_;
    const std::uint64_t* trie_;
    const std::uint64_t* pairs_;
    const token_tables::Halves* halves_;
    const std::uint32_t* ends_;
    const std::uint32_t* shorter_;
    const std::uint16_t* seeds_;
    const char* bytes_;
};

}  // namespace jupan
