// Adding, copying, moving and removing scenarios of a project. Names are the caller's.
#pragma once

#include "core/project/project.h"

namespace jupan {

/// Appends a scenario without overrides; its id is new ("worst", "best" or "scenario", numbered if taken) and returned.
std::string addScenario(Project& project, ScenarioMode mode, std::string name);
/// A copy called `name` right after the scenario; returns its id, or nothing if there is no such scenario.
std::optional<std::string> duplicateScenario(Project& project, std::string_view id, std::string name);
/// False if there is no such scenario.
bool removeScenario(Project& project, std::string_view id);
/// Moves the scenario by `step` places; false if it does not exist or would leave the list.
bool moveScenario(Project& project, std::string_view id, int step);

const Scenario* findScenario(const Project& project, std::string_view id);
Scenario* findScenario(Project& project, std::string_view id);

}  // namespace jupan
