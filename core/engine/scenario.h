// Scenarios (model.md §6): a scenario is another project plus two factors.
#pragma once

#include "core/base/problem.h"
#include "core/engine/swings.h"

namespace jupan {

struct ScenarioProject {
    Project project;
    double benefitFactor = 1;
    double costFactor = 1;
};

/// The project as the scenario sees it: every uncertain input at its end for `worst` and `best` (ends chosen one at a
/// time from the base project, given as `swings`), then the overrides. Precondition: the project is valid.
Result<ScenarioProject> applyScenario(const Project& project, const Scenario& scenario,
                                      const std::vector<NpvSwing>& swings);

}  // namespace jupan
