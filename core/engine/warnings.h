// What a valid project contains that its author may not have meant.
#pragma once

#include <map>

#include "core/engine/lines.h"
#include "core/engine/results.h"

namespace jupan {

/// Hours claimed twice (one a work unit), months beyond the horizon (one a field), and a growth that has no effect
/// because the requests come from the work unit's volume.
std::vector<Warning> findWarnings(const Project& project, const std::map<std::string, HoursClaim>& claims);

}  // namespace jupan
