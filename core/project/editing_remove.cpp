// Removing: what cannot be without the removed thing goes with it, and so does every word about it.
#include <algorithm>
#include <utility>

#include "core/project/editing.h"
#include "core/project/road_steps.h"

namespace jupan {
namespace {

/// Scenarios and token samples keep no word about what is gone.
void dropDanglingReferences(Project& project) {
    const auto goneModel = [&](const Stage& stage) {
        return std::any_of(stage.mix.begin(), stage.mix.end(), [&](const MixShare& part) {
            return findEntity<Model>(std::as_const(project), part.model.text) == nullptr;
        });
    };
    for (Scenario& scenario : project.scenarios) {
        std::erase_if(scenario.ladders, [&](const ScenarioLadder& ladder) {
            return !findEntity<Workload>(std::as_const(project), ladder.workload.text) ||
                   std::any_of(ladder.stages.begin(), ladder.stages.end(), goneModel);
        });
        std::erase_if(scenario.billings, [&](const ScenarioBilling& billing) {
            return !findEntity<Seat>(std::as_const(project), billing.seat.text);
        });
    }
    for (TokenSample& sample : project.tokenSamples)
        if (sample.workload && !findEntity<Workload>(std::as_const(project), sample.workload->text))
            sample.workload.reset();
}

/// A mention of something that is gone.
template <class Entity, EntityKind kind>
void dropMention(const Project& project, std::optional<Reference<kind>>& mention) {
    if (mention && !findEntity<Entity>(project, mention->text)) mention.reset();
}

/// Governance, pilot and scale plan. Conditions of gates stay: a gate says that what it asked for is gone.
void dropDanglingMentions(Project& project) {
    const Project& known = project;
    for (DataSource& source : project.dataSources)
        std::erase_if(source.workUnits, [&](const std::string& id) { return !findEntity<WorkUnit>(known, id); });
    for (ChecklistEntry& entry : project.checklists) dropMention<Cost>(known, entry.cost);
    for (Risk& risk : project.risks) {
        dropMention<Cost>(known, risk.cost);
        dropMention<Kpi>(known, risk.kpi);
    }
    const auto isGone = [&](const auto& entry) { return !findEntity<Kpi>(known, entry.kpi.text); };
    std::erase_if(project.pilot.kpis, isGone);
    std::erase_if(project.pilot.observations, isGone);
    for (ScaleStage& stage : project.scaleStages) dropMention<Model>(known, stage.model);
    for (RoadmapItem& item : project.roadmapItems)
        std::erase_if(item.after,
                      [&](const std::string& id) { return !isRoadStep(id) && !findEntity<RoadmapItem>(known, id); });
}

template <Identified Entity>
bool erase(Project& project, std::string_view id) {
    auto& list = project.*listOf<Entity>();
    const auto found =
        std::find_if(list.begin(), list.end(), [id](const Entity& entity) { return entity.id.text == id; });
    if (found == list.end()) return false;
    list.erase(found);
    dropDanglingReferences(project);
    dropDanglingMentions(project);
    dropDanglingPaths(project);
    return true;
}

bool isFor(const std::optional<Reference<EntityKind::workUnit>>& reference, std::string_view id) {
    return reference && reference->text == id;
}

}  // namespace

bool removeKpi(Project& project, std::string_view id) {
    return erase<Kpi>(project, id);
}

template <Identified Entity>
bool removeEntity(Project& project, std::string_view id) {
    return erase<Entity>(project, id);
}
template bool removeEntity<DataSource>(Project&, std::string_view);
template bool removeEntity<ChecklistEntry>(Project&, std::string_view);
template bool removeEntity<Risk>(Project&, std::string_view);
template bool removeEntity<RoadmapItem>(Project&, std::string_view);
template bool removeEntity<ScaleStage>(Project&, std::string_view);
template bool removeEntity<Claim>(Project&, std::string_view);

bool removeCostLine(Project& project, std::string_view id) {
    return erase<Workload>(project, id) || erase<Seat>(project, id) || erase<Cost>(project, id);
}

WorkUnitUse usesOfWorkUnit(const Project& project, std::string_view id) {
    WorkUnitUse use;
    for (const Kpi& kpi : project.kpis)
        if (isFor(kpi.workUnit, id)) use.kpis.push_back(kpi.id.text);
    for (const Workload& load : project.workloads)
        if (isFor(load.workUnit, id) && load.requestsPerItem) use.workloads.push_back(load.id.text);
    return use;
}

bool removeWorkUnit(Project& project, std::string_view id) {
    if (!findEntity<WorkUnit>(project, id)) return false;
    std::erase_if(project.kpis, [id](const Kpi& kpi) { return isFor(kpi.workUnit, id); });
    std::erase_if(project.workloads,
                  [id](const Workload& load) { return isFor(load.workUnit, id) && load.requestsPerItem; });
    for (Workload& load : project.workloads)
        if (isFor(load.workUnit, id)) load.workUnit.reset();
    for (Cost& cost : project.costs)
        if (isFor(cost.workUnit, id)) cost.workUnit.reset();
    return erase<WorkUnit>(project, id);
}

std::vector<std::string> workloadsUsingModel(const Project& project, std::string_view id) {
    std::vector<std::string> users;
    const auto names = [id](const Stage& stage) {
        return std::any_of(stage.mix.begin(), stage.mix.end(),
                           [id](const MixShare& part) { return part.model.text == id; });
    };
    for (const Workload& load : project.workloads)
        if (std::any_of(load.stages.begin(), load.stages.end(), names)) users.push_back(load.id.text);
    return users;
}

bool removeModel(Project& project, std::string_view id) {
    return workloadsUsingModel(project, id).empty() && erase<Model>(project, id);
}

std::vector<std::string> usesOfCurrency(const Project& project, std::string_view code) {
    std::vector<std::string> users;
    const auto collect = [&]<class Entity>(const std::vector<Entity>& list) {
        for (const Entity& entity : list) {
            std::optional<Currency> currency = entity.currency;
            if (currency && currency->code == code)
                users.push_back(std::string(pathWord<Entity>()) + "." + entity.id.text);
        }
    };
    collect(project.models);
    collect(project.seats);
    collect(project.costs);
    return users;
}

bool removeRate(Project& project, std::string_view code) {
    if (!usesOfCurrency(project, code).empty()) return false;
    if (project.settings.fx.erase(std::string(code)) == 0) return false;
    dropDanglingPaths(project);
    return true;
}

}  // namespace jupan
