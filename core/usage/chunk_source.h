// CSV text in pieces that end with a record, so that several threads may read one file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

#include "core/usage/text_reader.h"

namespace jupan {

struct Chunk {
    std::string text{};
    std::size_t firstLine = 1;
};

/// Cuts text at ends of lines that stand outside quotes. Quotes are counted: an even number before a line's end means
/// outside, since a quote within text is doubled and any other is a fault of its own (CsvScanner).
class ChunkSource {
public:
    static constexpr std::size_t chunkBytes = std::size_t{1} << 20;
    /// A record of more than a MiB is no charge.
    static constexpr std::size_t recordBytes = std::size_t{1} << 20;

    using Progress = std::function<void(std::uint64_t bytesRead)>;
    ChunkSource(ByteStream& stream, Progress progress, std::stop_token stop);

    /// Puts the next piece into `chunk`, whose memory it uses again; false at the end, at a fault, or after a stop. A
    /// record beyond recordBytes is handed out as the last piece, cut anywhere. May be called by several threads.
    bool next(Chunk& chunk);

    /// Nothing more is handed out.
    void close();

    /// After the last piece.
    [[nodiscard]] const std::optional<ReadFault>& fault() const { return fault_; }
    [[nodiscard]] TextEncoding encoding() const { return reader_.encoding(); }
    [[nodiscard]] std::uint64_t bytesRead() const { return reader_.bytesRead(); }

private:
    bool fill(Chunk& chunk);

    std::mutex mutex_;
    TextReader reader_;
    Progress progress_;
    std::stop_token stop_;
    std::string carry_;  ///< what follows the last cut
    std::size_t line_ = 1;
    bool closed_ = false;
    std::optional<ReadFault> fault_;
};

}  // namespace jupan
