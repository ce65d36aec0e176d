// Strict parsing of JSON text: UTF-8, no repeated keys, bounded depth.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string_view>

#include "core/base/problem.h"

namespace jupan {

/// A text that could be read to its end.
struct ParsedJson {
    /// The last value of a repeated key; NaN for a number that is not finite.
    nlohmann::json tree;
    /// Repeated keys and numbers that are not finite (1e999, NaN, Infinity), by place: "kpis[3].adoption.ceiling".
    Problems problems;
};

/// A list whose items are taken one by one as they are read: as a tree a long one would need many times its text. In
/// the tree each of them is null.
struct TakenList {
    std::string_view place{};  ///< "actuals.charges"
    std::function<void(std::size_t index, const nlohmann::json& item)> take{};
};

/// Parses `text`; refuses what cannot be read to its end: invalid UTF-8, no JSON, nesting deeper than `maximumDepth`.
Result<ParsedJson> parseJson(std::string_view text, std::size_t maximumDepth, std::span<const TakenList> lists = {});

}  // namespace jupan
