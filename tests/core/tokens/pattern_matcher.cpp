#include "tests/core/tokens/pattern_matcher.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>
#include <stdexcept>

namespace jupan::test {
namespace {

using Kind = PatternNode::Kind;
using Next = std::function<std::optional<std::size_t>(std::size_t)>;
constexpr std::size_t endless = std::numeric_limits<std::size_t>::max();

struct Range {
    char32_t last;
    std::string name;
};

std::map<char32_t, Range> readRanges() {
    std::ifstream in(JUPAN_SOURCE_DIR "/resources/tokens/unicode_classes.txt");
    std::map<char32_t, Range> ranges;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream fields(line);
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::string name;
        fields >> std::hex >> first >> last >> name;
        ranges[first] = {last, name};
    }
    return ranges;
}

bool isBlank(char32_t point) {
    return classOf(point) == "space" || classOf(point) == "newline";
}

/// The simple case folding of Unicode, as far as the letters of the contractions have relatives.
char32_t folded(char32_t point) {
    if (point >= U'A' && point <= U'Z') return point + 32;
    return point == U'\u017F' ? U's' : point;
}

class Parser {
public:
    explicit Parser(std::string_view pattern) : rest_(pattern) {}

    PatternNode choice() {
        PatternNode node{.kind = Kind::choice};
        do node.branches.push_back(sequence());
        while (taken("|"));
        return node;
    }

private:
    bool taken(std::string_view beginning) {
        if (!rest_.starts_with(beginning)) return false;
        rest_.remove_prefix(beginning.size());
        return true;
    }

    std::vector<PatternNode> sequence() {
        std::vector<PatternNode> nodes;
        while (!rest_.empty() && rest_[0] != '|' && rest_[0] != ')') nodes.push_back(repeated(atom()));
        return nodes;
    }

    PatternNode repeated(PatternNode node) {
        std::size_t least = 1;
        std::size_t most = 1;
        if (taken("?"))
            least = 0;
        else if (taken("*"))
            least = 0, most = endless;
        else if (taken("+"))
            most = endless;
        else if (taken("{1,3}"))
            most = 3;
        else
            return node;
        return {.kind = Kind::repeat, .branches = {{std::move(node)}}, .least = least, .most = most};
    }

    PatternNode atom() {
        if (taken("(?!")) return closed({.kind = Kind::notAhead, .branches = {{choice()}}});
        if (taken("(?i:")) {
            ignoreCase_ = true;
            PatternNode node = closed(choice());
            ignoreCase_ = false;
            return node;
        }
        PatternNode node;
        if (!taken("[")) {
            node.members.push_back(member());
            return node;
        }
        node.negated = taken("^");
        while (!taken("]")) node.members.push_back(member());
        return node;
    }

    PatternNode closed(PatternNode node) {
        if (!taken(")")) throw std::logic_error("a bracket is not closed");
        return node;
    }

    std::function<bool(char32_t)> member() {
        static const std::map<std::string_view, std::vector<std::string_view>> properties{
            {"\\p{L}", {"upper", "lower", "uncased"}},
            {"\\p{N}", {"number"}},
            {"\\p{M}", {"mark"}},
            {"\\p{Ll}", {"lower"}},
            {"\\p{Lu}", {"upper"}},  // Lu and Lt, Lm and Lo only ever stand together
            {"\\p{Lt}", {"upper"}},
            {"\\p{Lm}", {"uncased"}},
            {"\\p{Lo}", {"uncased"}},
        };
        for (const auto& [name, classes] : properties)
            if (taken(name))
                return [&classes = classes](char32_t p) { return std::ranges::count(classes, classOf(p)) > 0; };
        if (taken("\\s")) return isBlank;
        if (taken("\\S")) return std::not_fn(isBlank);
        if (taken("\\r")) return [](char32_t point) { return point == U'\r'; };
        if (taken("\\n")) return [](char32_t point) { return point == U'\n'; };
        const auto wanted = static_cast<char32_t>(rest_.at(0));
        rest_.remove_prefix(1);
        if (ignoreCase_) return [wanted](char32_t point) { return folded(point) == wanted; };
        return [wanted](char32_t point) { return point == wanted; };
    }

    std::string_view rest_;
    bool ignoreCase_ = false;
};

std::optional<std::size_t> match(const PatternNode& node, std::u32string_view text, std::size_t at, const Next& next);

std::optional<std::size_t> matchFrom(const std::vector<PatternNode>& nodes, std::size_t first, std::u32string_view text,
                                     std::size_t at, const Next& next) {
    if (first == nodes.size()) return next(at);
    return match(nodes[first], text, at, [&](std::size_t end) { return matchFrom(nodes, first + 1, text, end, next); });
}

std::optional<std::size_t> matchRepeat(const PatternNode& node, std::size_t done, std::u32string_view text,
                                       std::size_t at, const Next& next) {
    if (done < node.most) {
        const auto again = [&](std::size_t end) { return matchRepeat(node, done + 1, text, end, next); };
        if (const auto end = matchFrom(node.branches[0], 0, text, at, again)) return end;
    }
    return done >= node.least ? next(at) : std::nullopt;
}

std::optional<std::size_t> match(const PatternNode& node, std::u32string_view text, std::size_t at, const Next& next) {
    switch (node.kind) {
        case Kind::set: {
            if (at == text.size()) return std::nullopt;
            const bool found = std::ranges::any_of(node.members, [&](const auto& member) { return member(text[at]); });
            return found != node.negated ? next(at + 1) : std::nullopt;
        }
        case Kind::choice:
            for (const auto& branch : node.branches)
                if (const auto end = matchFrom(branch, 0, text, at, next)) return end;
            return std::nullopt;
        case Kind::notAhead: {
            const auto ahead =
                matchFrom(node.branches[0], 0, text, at, [](std::size_t end) { return std::optional(end); });
            return ahead ? std::nullopt : next(at);
        }
        case Kind::repeat:
            break;
    }
    return matchRepeat(node, 0, text, at, next);
}

}  // namespace

std::string_view classOf(char32_t point) {
    static const std::map<char32_t, Range> ranges = readRanges();
    const auto after = ranges.upper_bound(point);
    if (after == ranges.begin()) return "other";
    const auto& range = std::prev(after)->second;
    return point <= range.last ? std::string_view(range.name) : "other";
}

PatternMatcher::PatternMatcher(std::string_view pattern) : whole_(Parser(pattern).choice()) {}

std::optional<std::size_t> PatternMatcher::matchEnd(std::u32string_view text, std::size_t begin) const {
    return match(whole_, text, begin, [](std::size_t end) { return std::optional(end); });
}

}  // namespace jupan::test
