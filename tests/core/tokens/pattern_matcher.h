// A second implementation of the splitting, for comparison: a backtracking matcher that reads the published patterns.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jupan::test {

/// The class of a code point in resources/tokens/unicode_classes.txt, "other" if it stands there nowhere.
std::string_view classOf(char32_t point);

/// A node of a parsed pattern.
struct PatternNode {
    enum class Kind { set, choice, repeat, notAhead } kind = Kind::set;
    // set: (what one of the members says of a code point) != negated
    std::vector<std::function<bool(char32_t)>> members{};
    bool negated = false;
    // choice: the first branch that matches; the others look at branches[0]
    std::vector<std::vector<PatternNode>> branches{};
    std::size_t least = 1;
    std::size_t most = 1;
};

/// What the two patterns use of regular expressions: | ? + * {m,n} [ ] [^ ] (?i: ) (?! ) \p{ } \s \S \r \n.
class PatternMatcher {
public:
    explicit PatternMatcher(std::string_view pattern);

    /// The end of the match that begins at `begin`, in code points, or nothing.
    [[nodiscard]] std::optional<std::size_t> matchEnd(std::u32string_view text, std::size_t begin) const;

private:
    PatternNode whole_;
};

}  // namespace jupan::test
