// Splitting and byte-pair encoding together: the way from a valid text to its tokens.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/tokens/byte_pair.h"
#include "core/tokens/split.h"

namespace jupan {

/// Encodes texts one after another; not for several threads at once.
template <class Work>
class TextEncoder {
public:
    /// `textBytes`: about how much will be encoded.
    TextEncoder(Encoding encoding, std::size_t textBytes, Work& work)
        : encoding_(encoding), bytePairs_(RankTable::of(encoding), work, textBytes), work_(work) {}

    /// Calls `take(ids, bytes)` with the next ids and the number of bytes of `text` they stand for, until the text ends
    /// or `take` returns false. Memory does not depend on the size of the text. Precondition: text is valid UTF-8.
    template <class Take>
    void encode(std::string_view text, Take take) {
        const char* const end = text.data() + text.size();
        const PieceSplitter splitter(encoding_, end, work_);
        for (const char* piece = text.data(); piece != end;) {
            const char* const pieceEnd = splitter.pieceEnd(piece);
            if (!bytePairs_.encode({piece, static_cast<std::size_t>(pieceEnd - piece)}, take)) return;
            piece = pieceEnd;
        }
    }

private:
    Encoding encoding_;
    BytePairEncoder<Work> bytePairs_;
    Work& work_;
};

}  // namespace jupan
