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
    Project changed = std::move(overridden).value();
    for (const ScenarioLadder& ladder : scenario.ladders)
        for (Workload& load : changed.workloads)
            if (load.id.text == ladder.workload.text) load.stages = ladder.stages;
    for (const ScenarioBilling& billing : scenario.billings)
        for (Seat& seat : changed.seats)
            if (seat.id.text == billing.seat.text) seat.billing = billing.billing;
    return ScenarioProject{std::move(changed), scenario.benefitFactor, scenario.costFactor};
}

}  // namespace jupan
