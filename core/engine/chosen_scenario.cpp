#include "core/engine/chosen_scenario.h"

#include <algorithm>

namespace jupan {
namespace {

const Scenario* scenarioNamed(const Project& project, std::string_view id) {
    const auto found = std::find_if(project.scenarios.begin(), project.scenarios.end(),
                                    [&](const Scenario& scenario) { return scenario.id.text == id; });
    return id.empty() || found == project.scenarios.end() ? nullptr : &*found;
}

Problem unknownScenario(const Project& project, std::string_view id) {
    std::string known = "base";
    for (const Scenario& scenario : project.scenarios)
        if (scenario.id.text != "base") known += ", " + scenario.id.text;
    return {.code = ProblemCode::unknownScenario,
            .path = "scenario." + std::string(id),
            .value = std::string(id),
            .detail = known};
}

}  // namespace

Result<ScenarioProject> chosenScenario(const Project& project, std::string_view id,
                                       const std::vector<NpvSwing>& swings) {
    if (const Scenario* scenario = scenarioNamed(project, id)) return applyScenario(project, *scenario, swings);
    if (!id.empty() && id != "base") return unknownScenario(project, id);
    return ScenarioProject{.project = project};
}

Result<ScenarioProject> chosenScenario(const Project& project, std::string_view id) {
    const Scenario* scenario = scenarioNamed(project, id);
    const bool movesInputs = scenario && scenario->mode != ScenarioMode::base;
    return chosenScenario(project, id, movesInputs ? npvSwings(project) : std::vector<NpvSwing>{});
}

}  // namespace jupan
