#include "core/workbook/scenario_columns.h"

#include <algorithm>

#include "core/engine/scenario.h"

namespace jupan::workbook {
namespace {

/// A label that no column has yet.
std::string freshLabel(const std::vector<ScenarioColumn>& columns, const Project& project, const std::string& id) {
    const auto isTaken = [&](const std::string& label) {
        return std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return column.label == label; });
    };
    const auto isAnId = [&](const std::string& label) {
        return std::any_of(project.scenarios.begin(), project.scenarios.end(),
                           [&](const Scenario& scenario) { return scenario.id.text == label; });
    };
    std::string label = id;
    for (int number = 2; isTaken(label) || (label != id && isAnId(label)); ++number)
        label = id + "_" + std::to_string(number);
    return label;
}

/// What the scenario's column holds: its overrides, the ends that its mode chooses, its billings, its factors.
std::map<std::string, double> valuesOf(const Scenario& scenario, const std::vector<InputBlock>& base,
                                       const ScenarioProject& moved, WorkbookLanguage language) {
    std::map<std::string, double> values;
    const std::vector<InputBlock> blocks = inputBlocks(moved.project, language);
    for (std::size_t b = 0; b < base.size(); ++b)
        for (std::size_t r = 0; r < base[b].rows.size(); ++r) {
            const InputRow& before = base[b].rows[r];
            const InputRow& after = blocks[b].rows[r];
            const bool atAnEnd = scenario.mode != ScenarioMode::base && before.spread;
            const bool isChanged = !before.choices.empty() && before.value != after.value;
            if (after.value && (atAnEnd || isChanged || scenario.overrides.contains(before.path)))
                values[before.path] = *after.value;
        }
    values[std::string(benefitFactorPath)] = scenario.benefitFactor;
    values[std::string(costFactorPath)] = scenario.costFactor;
    return values;
}

}  // namespace

std::vector<ScenarioColumn> scenarioColumns(const Project& project, WorkbookLanguage language) {
    std::vector<ScenarioColumn> columns{
        {.label = "base", .scenario = nullptr, .values = {}, .horizonMonths = project.settings.horizonMonths}};
    const bool anyEnds = std::any_of(project.scenarios.begin(), project.scenarios.end(),
                                     [](const Scenario& scenario) { return scenario.mode != ScenarioMode::base; });
    const std::vector<NpvSwing> swings = anyEnds ? npvSwings(project) : std::vector<NpvSwing>{};
    const std::vector<InputBlock> base = inputBlocks(project, language);
    for (const Scenario& scenario : project.scenarios) {
        const auto moved = applyScenario(project, scenario, swings);
        if (!moved) continue;  // of a valid project every scenario applies
        columns.push_back({.label = freshLabel(columns, project, scenario.id.text),
                           .scenario = &scenario,
                           .values = valuesOf(scenario, base, moved.value(), language),
                           .horizonMonths = moved.value().project.settings.horizonMonths});
    }
    return columns;
}

std::size_t columnOf(const std::vector<ScenarioColumn>& columns, const std::string& id) {
    if (id.empty()) return 0;
    for (std::size_t i = 1; i < columns.size(); ++i)
        if (columns[i].scenario->id.text == id) return i;
    return 0;
}

}  // namespace jupan::workbook
