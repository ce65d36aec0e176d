#pragma once

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// Everything that data sources, checklists, risks, roadmap, gates, pilot, scale plan, business model and claims may
/// not have, references between them and to the plan included.
void checkGovernance(Problems& out, const Project& project);

}  // namespace jupan
