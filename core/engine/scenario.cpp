#include "core/engine/scenario.h"

namespace jupan {

Result<ScenarioProject> applyScenario(const Project& project, const Scenario& scenario,
                                      const std::vector<NpvSwing>& swings) {
    Project moved = project;
    if (scenario.mode != ScenarioMode::base) {
        std::size_t next = 0;
        // Both walks are in document order, so the uncertain fields meet their swings one by one.
        for (const NumberField& field : numberFields(moved)) {
            if (!field.uncertain()) continue;
            const NpvSwing& swing = swings[next++];
            field.set(scenario.mode == ScenarioMode::worst ? swing.lowerEnd() : swing.higherEnd());
        }
    }
    auto overridden = withOverrides(moved, scenario.overrides, "scenario." + scenario.id.text + ".overrides");
    if (!overridden) return overridden.problems();
    return ScenarioProject{std::move(overridden).value(), scenario.benefitFactor, scenario.costFactor};
}

}  // namespace jupan
