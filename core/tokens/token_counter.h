// Counting the tokens of a text that comes in parts, such as a file that is being read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/tokens/encoding.h"

namespace jupan {

/// Gives the count of the whole text however it is cut. It keeps the end of what it was given, up to the last place
/// where a piece begins for certain: usually some words, at most the longest stretch that is a single piece or has
/// nothing but signs and blanks. To stop, the caller gives it no more.
class TokenCounter {
public:
    explicit TokenCounter(Encoding encoding) : encoding_(encoding) {}

    /// Takes the next bytes; a part may end within a character. Returns the problem (notUtf8, with the position in the
    /// whole text) if they cannot be UTF-8; then nothing more may be added.
    [[nodiscard]] std::optional<Problem> add(std::string_view part);

    /// The number of tokens of all parts, or the problem that the last character is incomplete. Ends the counting.
    [[nodiscard]] Result<std::size_t> finish();

    /// Tokens counted for certain so far.
    [[nodiscard]] std::size_t tokensSoFar() const { return tokens_; }

private:
    [[nodiscard]] Problem notUtf8() const;
    void countFirst(std::size_t bytes);

    Encoding encoding_;
    std::string pending_;
    std::size_t valid_ = 0;    ///< bytes of pending_ known to be UTF-8
    std::size_t done_ = 0;     ///< bytes before pending_
    std::size_t tokens_ = 0;   ///< of these
    std::size_t nextTry_ = 0;  ///< the size of pending_ from which it is worth looking for a bound
};

}  // namespace jupan
