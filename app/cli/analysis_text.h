// `analyze` for people: aligned tables in plain text.
#pragma once

#include <string>

#include "core/engine/results.h"
#include "core/project/project.h"

namespace jupan {

/// `results` are those of `project`. Figures are rounded for reading; the warnings are not in it.
std::string analysisText(const Project& project, const Results& results);

}  // namespace jupan
