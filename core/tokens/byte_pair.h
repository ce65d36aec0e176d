// Byte-pair encoding of a piece in linear time, with the result of merging pairs one by one (lowest rank first).
//
// A sequence of tokens is that result exactly if each two neighbours would stay apart when merged by themselves, and
// every text has only one such sequence: since ranks are ids, and each token has a higher one than its halves (the
// build checks that), merging inside a span does not depend on what stands around it. So the encoder walks from the
// left, takes the longest token that keeps apart from the one before, and steps back where none does. As the tokens
// before a place are unique, a place that failed once need never be tried again.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/tokens/piece_cache.h"
#include "core/tokens/rank_table.h"

namespace jupan {

template <class Work>
class BytePairEncoder {
public:
    /// `work` counts steps in the trie and look-ups of pairs. `textBytes`: about how much will be encoded.
    /// `blockSize`: bytes of a long piece encoded at a time.
    BytePairEncoder(const RankTable& table, Work& work, std::size_t textBytes,
                    std::size_t blockSize = std::size_t{1} << 16)
        : table_(table), work_(work), known_(textBytes), blockSize_(blockSize) {}

    /// Calls `take(ids, bytes)` with the ids of the next tokens of `piece` and the number of bytes they stand for,
    /// once or more; stops early if it returns false. Memory does not depend on the size of the piece.
    /// Returns false if it was stopped. Precondition: piece is not empty.
    template <class Take>
    bool encode(std::string_view piece, Take take) {
        TokenMatch first = table_.longest(piece, work_);
        if (first.size == piece.size()) return take(std::span(&first.id, 1), piece.size());
        if (const auto ids = known_.find(piece); !ids.empty()) return take(ids, piece.size());
        for (std::size_t block = blockSize_; piece.size() > block;) {
            const Settled settled = settledTokens(piece.substr(0, block));
            if (settled.bytes == 0) {
                block *= 2;
                continue;
            }
            if (!take(std::span(ids_.data(), settled.tokens), settled.bytes)) return false;
            piece.remove_prefix(settled.bytes);
            first = table_.longest(piece, work_);
            block = blockSize_;
        }
        encodeWhole(piece, token_tables::noToken, first);
        known_.keep(piece, ids_);
        return take(std::span<const std::uint32_t>(ids_), piece.size());
    }

private:
    struct Settled {
        std::size_t tokens;
        std::size_t bytes;
    };

    /// True if no merge would cross the bound between two neighbours. Undoes their merges, the latest first, and looks
    /// at each pair that stood at the bound meanwhile: it must not merge earlier than one of the two merged elsewhere.
    bool stayApart(std::uint32_t left, std::uint32_t right) const {
        using namespace token_tables;
        std::uint32_t leftMerged = noToken;   // when `left` became part of a longer token
        std::uint32_t rightMerged = noToken;  // of equal ranks the leftmost pair merges first
        while (true) {
            work_.step();
            const std::uint32_t both = table_.merged(left, right);
            if (both != noToken && both < leftMerged && both <= rightMerged) return false;
            if (left < byteTokens && right < byteTokens) return true;
            if (left > right) {
                leftMerged = left;
                left = table_.halves(left).right;
            } else {
                rightMerged = right;
                right = table_.halves(right).left;
            }
        }
    }

    /// Puts the tokens of `text` that stand after the token `before` into ids_. Returns false if there are none such.
    /// For noToken, the beginning of a piece, there always are. `next` is the longest token that `text` begins with.
    bool encodeWhole(std::string_view text, std::uint32_t before, TokenMatch next) {
        ids_.clear();
        failed_.assign(text.size() / 64 + 1, 0);
        std::size_t at = 0;
        while (true) {
            const std::uint32_t last = ids_.empty() ? before : ids_.back();
            if (!hasFailed(at + next.size) && (last == token_tables::noToken || stayApart(last, next.id))) {
                ids_.push_back(next.id);
                at += next.size;
                if (at == text.size()) return true;
                next = table_.longest(text.substr(at), work_);
                continue;
            }
            while (next.size == 1) {  // nothing shorter: the token before was wrong
                if (ids_.empty()) return false;
                failed_[at / 64] |= std::uint64_t{1} << at % 64;
                next = {ids_.back(), table_.bytes(ids_.back()).size()};
                ids_.pop_back();
                at -= next.size;
            }
            next = table_.shorter(next.id);
        }
    }

    [[nodiscard]] bool hasFailed(std::size_t place) const { return (failed_[place / 64] >> place % 64 & 1) != 0; }

    /// Encodes `block`, the beginning of a longer piece; tells how many of the tokens then in ids_ stay whatever
    /// follows. Some token reaches over the end of the block or to it, and begins at one of the last places before it;
    /// the tokens before that one are those of the text before that place. A bound that the tokens of all these texts
    /// share is a bound of the whole piece.
    Settled settledTokens(std::string_view block) {
        encodeWhole(block, token_tables::noToken, table_.longest(block, work_));
        std::vector<std::uint32_t> tokens = std::move(ids_);
        std::size_t kept = tokens.size();
        std::size_t bound = block.size();
        Settled settled{0, 0};
        for (std::size_t back = 2 * table_.longestToken(); back < block.size() && settled.bytes == 0; back *= 4) {
            while (kept > 0 && block.size() - bound < back) bound -= table_.bytes(tokens[--kept]).size();
            if (kept == 0) break;
            bool shared = true;
            for (std::size_t end = block.size() - table_.longestToken(); shared && end < block.size(); ++end) {
                const std::string_view text = block.substr(bound, end - bound);
                shared = encodeWhole(text, tokens[kept - 1], table_.longest(text, work_));
            }
            if (shared) settled = {kept, bound};
        }
        ids_ = std::move(tokens);
        return settled;
    }

    const RankTable& table_;
    Work& work_;
    PieceCache known_;
    std::size_t blockSize_;
    std::vector<std::uint32_t> ids_;
    std::vector<std::uint64_t> failed_;  ///< a bit a place where no tokens could go on
};

}  // namespace jupan
