// Strict parsing of JSON text: UTF-8, no repeated keys, bounded depth.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "core/base/problem.h"

namespace jupan {

/// Parses `text`; refuses invalid UTF-8, NaN and infinity, numbers beyond double, repeated keys and nesting deeper
/// than `maximumDepth`.
Result<nlohmann::json> parseJson(std::string_view text, std::size_t maximumDepth);

}  // namespace jupan
