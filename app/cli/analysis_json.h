// `analyze --json` (interfaces.md): a contract with scripts, so nothing is rounded or renamed here.
#pragma once

#include <string>

#include "core/engine/results.h"

namespace jupan {

/// Sorted keys, full double precision, null for undefined figures; ends in a line end.
std::string analysisJson(const Results& results);

}  // namespace jupan
