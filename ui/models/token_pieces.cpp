#include "ui/models/token_pieces.h"

namespace jupan {
namespace {

/// UTF-16 units of the character that this byte of UTF-8 begins; 0 for the bytes after it.
int unitsOf(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    if ((code & 0xC0) == 0x80) return 0;
    return code >= 0xF0 ? 2 : 1;
}

}  // namespace

TokenPieces::TokenPieces(QByteArray utf8, Encoding encoding) : utf8_(std::move(utf8)) {
    const std::string_view text(utf8_.constData(), static_cast<std::size_t>(utf8_.size()));
    const Tokenizer& tokenizer = Tokenizer::of(encoding);
    ids_ = tokenizer.encode(text).value();
    runs_ = tokenizer.runs(text, ids_);
    ends_.reserve(runs_.size());
    int place = 0;
    for (const TokenRun& run : runs_) {
        for (std::size_t at = run.begin; at < run.begin + run.size; ++at) {
            const bool lineEndOfTwo = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
            if (!lineEndOfTwo) place += unitsOf(text[at]);
        }
        ends_.push_back(place);
    }
}

TokenPieces::Piece TokenPieces::piece(int index) const {
    const TokenRun& run = runs_.at(static_cast<std::size_t>(index));
    const auto first = ids_.begin() + static_cast<std::ptrdiff_t>(run.firstToken);
    return {.firstToken = run.firstToken,
            .ids = std::vector<std::uint32_t>(first, first + static_cast<std::ptrdiff_t>(run.tokens)),
            .bytes = utf8_.mid(static_cast<qsizetype>(run.begin), static_cast<qsizetype>(run.size))};
}

}  // namespace jupan
