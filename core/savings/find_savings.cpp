#include "core/savings/find_savings.h"

#include <algorithm>
#include <iterator>

#include "core/project/scenario_editing.h"
#include "core/savings/seat_savings.h"
#include "core/savings/workload_savings.h"

namespace jupan {

std::vector<Saving> findSavings(const Project& project, const std::vector<Model>& candidates,
                                const SavingAssumptions& assumptions) {
    const std::vector<PricedModel> models = priceList(project, candidates);
    const SavingMeasure measure(project.settings);
    std::vector<Saving> found;
    for (const Workload& load : project.workloads) {
        std::vector<Saving> own = workloadSavings(project, load, models, assumptions, measure);
        std::move(own.begin(), own.end(), std::back_inserter(found));
    }
    for (const Seat& seat : project.seats)
        if (auto saving = annualSeats(project, seat, assumptions, measure)) found.push_back(std::move(*saving));
    std::stable_sort(found.begin(), found.end(), [](const Saving& a, const Saving& b) {
        if (a.moneyPerYear != b.moneyPerYear) return a.moneyPerYear > b.moneyPerYear;
        return a.npvChange > b.npvChange;
    });
    return found;
}

const Scenario* scenarioOf(const Project& project, const Saving& saving) {
    const Scenario& wanted = saving.scenario;
    const auto found = std::find_if(project.scenarios.begin(), project.scenarios.end(), [&](const Scenario& scenario) {
        return scenario.mode == wanted.mode && scenario.overrides == wanted.overrides &&
               scenario.ladders == wanted.ladders && scenario.billings == wanted.billings &&
               scenario.benefitFactor == wanted.benefitFactor && scenario.costFactor == wanted.costFactor;
    });
    return found == project.scenarios.end() ? nullptr : &*found;
}

std::string tryAsScenario(Project& project, const Saving& saving, std::string name) {
    for (const Model& model : saving.newModels) {
        const auto isThis = [&](const Model& own) { return own.id == model.id; };
        if (std::none_of(project.models.begin(), project.models.end(), isThis)) project.models.push_back(model);
    }
    const std::string id = addScenario(project, ScenarioMode::base, std::move(name));
    Scenario& scenario = *findScenario(project, id);
    scenario.overrides = saving.scenario.overrides;
    scenario.ladders = saving.scenario.ladders;
    scenario.billings = saving.scenario.billings;
    return id;
}

}  // namespace jupan
