// The project as one of its scenarios sees it, by id.
#pragma once

#include <string_view>

#include "core/engine/scenario.h"

namespace jupan {

/// The scenario with this id applied; empty or "base" (unless a scenario has that id): the project itself.
/// `swings` as of npvSwings(project). Problems: unknownScenario, naming the known ids; overrides that do not fit.
Result<ScenarioProject> chosenScenario(const Project& project, std::string_view id,
                                       const std::vector<NpvSwing>& swings);

/// The same; finds the swings itself, where the scenario's mode asks for them.
Result<ScenarioProject> chosenScenario(const Project& project, std::string_view id);

}  // namespace jupan
