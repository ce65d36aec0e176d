// Whether an edit changed anything that figures are computed from.
#pragma once

#include "core/project/project.h"

namespace jupan {

/// True if the projects differ in nothing but notes: provenance, measurements, token samples. Then no benefit, cost,
/// metric or trial of theirs differs (the share of guesses may).
bool sameFigures(const Project& a, const Project& b);

}  // namespace jupan
