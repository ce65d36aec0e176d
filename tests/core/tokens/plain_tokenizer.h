// The second implementation, whole: pieces by the published pattern, then pairs merged one by one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/tokens/encoding.h"
#include "tests/core/tokens/pattern_matcher.h"

namespace jupan::test {

/// The UTF-8 form of a text.
std::string utf8(std::u32string_view text);

class PlainTokenizer {
public:
    static const PlainTokenizer& of(Encoding encoding);

    [[nodiscard]] std::vector<std::uint32_t> encode(std::u32string_view text) const;

    /// The ids of one piece, or of any bytes taken as one: the square of its size in time.
    [[nodiscard]] std::vector<std::uint32_t> encodePiece(const std::string& piece) const;

private:
    explicit PlainTokenizer(Encoding encoding);

    PatternMatcher pattern_;
    std::unordered_map<std::string_view, std::uint32_t> ids_;
};

}  // namespace jupan::test
