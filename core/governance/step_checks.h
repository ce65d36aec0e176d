// The single checks behind the states of the roadmap's steps.
#pragma once

#include <vector>

#include "core/governance/steps.h"

namespace jupan {

/// The checks of a step or phase; none for those that only a person can tick. What there is nothing of is not met: no
/// data source is no good data source.
std::vector<StepCheck> stepChecks(const Project& project, std::string_view step);

}  // namespace jupan
