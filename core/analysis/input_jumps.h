// Where NPV jumps as an input passes.
#pragma once

#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// The last values of the input before each jump of NPV, ascending; not all lie inside the input's range. Only
/// long-context prices jump (model.md §4); beside them, a list price at 0 has no ratio to a long-context price.
std::vector<double> lastBeforeJumps(const Project& project, std::string_view path);

}  // namespace jupan
