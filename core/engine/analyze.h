// The deterministic analysis: project -> monthly flows -> metrics (model.md §§1–6).
#pragma once

#include <string_view>

#include "core/base/problem.h"
#include "core/engine/results.h"

namespace jupan {

/// Analyses the base project, or the scenario with the given id (empty: base).
/// Precondition: `validate(project)` found nothing. Problems: unknownScenario; overflow, naming the line whose money is
/// too large for a number.
Result<Results> analyze(const Project& project, std::string_view scenarioId = {});

}  // namespace jupan
