// `analyze --json` (interfaces.md): a contract with scripts, so nothing is rounded or renamed here.
#pragma once

#include <string>
#include <vector>

#include "core/engine/request_years.h"
#include "core/engine/results.h"

namespace jupan {

/// Sorted keys, full double precision, null for undefined figures; ends in a line end.
/// `requests`: what the requests of these results cost (requestYears).
std::string analysisJson(const Results& results, const std::vector<RequestYears>& requests);

}  // namespace jupan
