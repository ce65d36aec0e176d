// Where the tokens of a text stand in a text box, for colouring them.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <vector>

#include "core/tokens/tokenizer.h"

namespace jupan {

/// Positions count UTF-16 units as the box does: a line end of two characters is one place there.
class TokenPieces {
public:
    /// What is known of one piece, usually one token.
    struct Piece {
        std::size_t firstToken = 0;  ///< from 0
        std::vector<std::uint32_t> ids{};
        QByteArray bytes{};
    };

    TokenPieces() = default;
    /// Precondition: `utf8` is valid.
    TokenPieces(QByteArray utf8, Encoding encoding);

    /// Where each piece ends; ascending, the last is the end of the text.
    [[nodiscard]] const std::vector<int>& ends() const { return ends_; }
    /// Precondition: 0 <= index < ends().size().
    [[nodiscard]] Piece piece(int index) const;

private:
    QByteArray utf8_;
    std::vector<std::uint32_t> ids_;
    std::vector<TokenRun> runs_;
    std::vector<int> ends_;
};

}  // namespace jupan
