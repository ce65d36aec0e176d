#pragma once

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// Everything that the report's settings and sections may not have.
void checkReport(Problems& out, const Project& project);

}  // namespace jupan
