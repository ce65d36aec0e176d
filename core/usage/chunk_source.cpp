#include "core/usage/chunk_source.h"

#include <utility>

#include "core/usage/utf8_text.h"

namespace jupan {
namespace {

/// The position behind the last line end outside quotes; 0 if there is none. The text begins outside quotes.
std::size_t lastCut(std::string_view text) {
    bool quoted = countByte(text, '"') % 2 == 1;
    for (std::size_t at = text.size(); at-- > 0;) {
        const char now = text[at];
        if (now == '"') quoted = !quoted;
        if (quoted) continue;
        // a CR at the end may be the first half of CRLF
        if (now == '\n' || (now == '\r' && at + 1 < text.size() && text[at + 1] != '\n')) return at + 1;
    }
    return 0;
}

void dropCutCharacter(std::string& text) {
    for (std::size_t bytes = 1; bytes <= 3 && bytes <= text.size(); ++bytes) {
        bool cutShort = false;
        characterLength(std::string_view(text).substr(text.size() - bytes), cutShort);
        if (!cutShort) continue;
        text.erase(text.size() - bytes);
        return;
    }
}

}  // namespace

ChunkSource::ChunkSource(ByteStream& stream, Progress progress, std::stop_token stop)
    : reader_(stream), progress_(std::move(progress)), stop_(std::move(stop)) {}

bool ChunkSource::next(Chunk& chunk) {
    const std::scoped_lock lock(mutex_);
    chunk.text.clear();
    if (closed_ || stop_.stop_requested()) return false;
    if (!fill(chunk)) {
        closed_ = true;
        return false;
    }
    if (progress_) progress_(reader_.bytesRead());
    return true;
}

void ChunkSource::close() {
    const std::scoped_lock lock(mutex_);
    closed_ = true;
}

bool ChunkSource::fill(Chunk& chunk) {
    chunk.firstLine = line_;
    chunk.text.swap(carry_);
    carry_.clear();
    while (true) {
        const bool more = reader_.append(chunk.text, chunkBytes);
        fault_ = reader_.fault();
        if (fault_) return false;
        const std::size_t cut = more ? lastCut(chunk.text) : chunk.text.size();
        if (cut == 0 && more) {
            if (chunk.text.size() <= recordBytes) continue;
            // no record is as long: the scanner says why, be it a quote left open or within text
            closed_ = true;
            dropCutCharacter(chunk.text);
            return true;
        }
        carry_.append(chunk.text.data() + cut, chunk.text.size() - cut);
        chunk.text.resize(cut);
        line_ += lineEnds(chunk.text);
        return !chunk.text.empty();
    }
}

}  // namespace jupan
