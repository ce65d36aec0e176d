// Project -> program: the arithmetic of core/engine, once for all trials (model.md §§3–5).
#pragma once

#include "core/engine/scenario.h"
#include "core/simulation/flow_program.h"

namespace jupan {

/// The program of a project as a scenario sees it. Its inputs are the uncertain inputs in document order. Precondition:
/// the project is valid.
FlowProgram compileFlows(const ScenarioProject& plan);

}  // namespace jupan
