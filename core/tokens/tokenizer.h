// Exact tokenizers: the ids that the reference implementation (tiktoken, encode_ordinary) gives for any UTF-8 text.
// Special tokens such as <|endoftext|> are plain text here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/tokens/encoding.h"

namespace jupan {

/// Called now and then with the number of bytes done; returning false stops the work.
using TokenProgress = std::function<bool(std::size_t bytesDone)>;

/// What a count found before it ended or was stopped.
struct TokenCount {
    std::size_t tokens = 0;
    std::size_t bytes = 0;  ///< the bytes these tokens stand for; less than the text has if it was stopped

    bool operator==(const TokenCount&) const = default;
};

/// A stretch of whole characters for display. Most hold one token; where a token ends within a character, those up to
/// the next end of a character are together.
struct TokenRun {
    std::size_t begin;  ///< byte
    std::size_t size;   ///< bytes
    std::size_t firstToken;
    std::size_t tokens;

    bool operator==(const TokenRun&) const = default;
};

/// One encoding. Its tables lie in the program: nothing is loaded, and any number of threads may use it at once. Time
/// is linear in the size of the text; beside the result, memory does not depend on it. Every text that is not UTF-8 is
/// refused with notUtf8: the position of the first byte that is part of no character.
class Tokenizer {
public:
    static const Tokenizer& of(Encoding encoding);

    [[nodiscard]] Encoding encoding() const { return encoding_; }

    /// The ids of the tokens, in the order of the text.
    [[nodiscard]] Result<std::vector<std::uint32_t>> encode(std::string_view text) const;

    /// How many tokens `encode` would give, without making them.
    [[nodiscard]] Result<std::size_t> count(std::string_view text) const;

    /// The same, asking `progress` about every MiB whether to go on. For a text that comes in parts: TokenCounter.
    [[nodiscard]] Result<TokenCount> count(std::string_view text, const TokenProgress& progress) const;

    /// Where the tokens `ids` of a text stand in it, as stretches of whole characters. Precondition: ids came from
    /// encode() of this tokenizer.
    [[nodiscard]] std::vector<TokenRun> runs(std::string_view text, std::span<const std::uint32_t> ids) const;

    /// Ids are 0 … size()-1.
    [[nodiscard]] std::uint32_t size() const;

    /// The bytes of a token, which need not be whole characters; empty for an id that there is not.
    [[nodiscard]] std::string_view bytes(std::uint32_t id) const;

private:
    explicit Tokenizer(Encoding encoding) : encoding_(encoding) {}

    Encoding encoding_;
};

}  // namespace jupan
