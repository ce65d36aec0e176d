// Numbers that JSON cannot hold, found in its text before it is parsed.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace jupan {

/// Text whose numbers are all finite: each other one is a 0 and blanks, so that every byte keeps its place.
struct FiniteText {
    std::string text;
    /// What was written there, by the number's place among all numbers of the text, from 0.
    std::map<std::size_t, std::string> replaced{};
};

/// Finds NaN, Infinity, -Infinity, and numbers beyond the largest double, outside strings. The parser would give up at
/// the first of them, without the rest of the text and its problems.
FiniteText replaceNonFinite(std::string_view text);

}  // namespace jupan
