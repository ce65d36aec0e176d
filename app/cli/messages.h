// Refusals and warnings of core in English, one line each. The only place of the command line that knows their words.
#pragma once

#include <string>

#include "core/audit/change_log.h"
#include "core/base/problem.h"
#include "core/engine/results.h"

namespace jupan {

/// "error: PATH: what is wrong (allowed: …)", without a line end. Values and paths are escaped and cut (oneLine).
std::string errorLine(const Problem& problem);

/// "error: change_log[5]: …" for what is wrong with the chain of the change log, without a line end.
std::string findingLine(const ChainFinding& finding);

/// One sentence, without the path.
std::string warningText(const Warning& warning);

/// "warning: PATH: …", without a line end.
std::string warningLine(const Warning& warning);

}  // namespace jupan
