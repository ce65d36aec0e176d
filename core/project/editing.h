// Edits of a whole project that keep it consistent: what points to a removed thing goes with it, in the same step.
// Pure functions of the project value; words (names, notes) come from the caller.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// The list of a project that holds entities of a type, e.g. listOf<Kpi>() == &Project::kpis.
template <Identified Entity>
constexpr std::vector<Entity> Project::*listOf();
template <>
constexpr std::vector<Model> Project::*listOf<Model>() {
    return &Project::models;
}
template <>
constexpr std::vector<WorkUnit> Project::*listOf<WorkUnit>() {
    return &Project::workUnits;
}
template <>
constexpr std::vector<Kpi> Project::*listOf<Kpi>() {
    return &Project::kpis;
}
template <>
constexpr std::vector<Workload> Project::*listOf<Workload>() {
    return &Project::workloads;
}
template <>
constexpr std::vector<Seat> Project::*listOf<Seat>() {
    return &Project::seats;
}
template <>
constexpr std::vector<Cost> Project::*listOf<Cost>() {
    return &Project::costs;
}
template <>
constexpr std::vector<DataSource> Project::*listOf<DataSource>() {
    return &Project::dataSources;
}
template <>
constexpr std::vector<ChecklistEntry> Project::*listOf<ChecklistEntry>() {
    return &Project::checklists;
}
template <>
constexpr std::vector<Risk> Project::*listOf<Risk>() {
    return &Project::risks;
}
template <>
constexpr std::vector<RoadmapItem> Project::*listOf<RoadmapItem>() {
    return &Project::roadmapItems;
}
template <>
constexpr std::vector<ScaleStage> Project::*listOf<ScaleStage>() {
    return &Project::scaleStages;
}
template <>
constexpr std::vector<Claim> Project::*listOf<Claim>() {
    return &Project::claims;
}

/// The entity with this id, or null.
template <Identified Entity>
Entity* findEntity(Project& project, std::string_view id) {
    for (Entity& entity : project.*listOf<Entity>())
        if (entity.id.text == id) return &entity;
    return nullptr;
}
template <Identified Entity>
const Entity* findEntity(const Project& project, std::string_view id) {
    for (const Entity& entity : project.*listOf<Entity>())
        if (entity.id.text == id) return &entity;
    return nullptr;
}

/// An id that no entity of the project has yet: "<word>-<n>" with the smallest free n >= 1.
/// `word`: [a-z0-9_-], at most 40 characters, e.g. "kpi".
std::string freshId(const Project& project, std::string_view word);

/// Removes provenance, measurements, scenario overrides and correlations that speak about inputs which do not exist
/// (any more), and correlations of inputs that are no longer uncertain: `validate` would refuse them.
void dropDanglingPaths(Project& project);

// Adding: each returns the id of what was added at the end of its list. Numbers that a kind requires start at 0 unless
// said otherwise; those and every other invented number are marked as guesses with `note`.

/// A KPI under `workUnit` (may be empty; kinds that need one take the first). timeSaving starts with realization 0.5:
/// saved minutes rarely turn into work done in full.
std::string addKpi(Project& project, KpiKind kind, std::string_view workUnit, std::string name,
                   const std::string& note);
std::string addWorkUnit(Project& project, std::string name);
std::string addSeat(Project& project, std::string name);
/// Answered by the first model alone from month 1; a project without models gets one called `modelName`.
std::string addWorkload(Project& project, std::string name, std::string modelName);
std::string addCost(Project& project, CostKind kind, std::string name);
/// In the project's currency, with prices of 0.
std::string addModel(Project& project, std::string name);

/// A copy called `name` right after the original, with its provenance and measurements; the copy's id, or empty if `id`
/// is unknown.
template <Identified Entity>
std::string duplicateEntity(Project& project, std::string_view id, std::string name);

/// Moves the entity up (-1) or down (+1) by one place; false if it is at the end already or unknown.
template <Identified Entity>
bool moveEntity(Project& project, std::string_view id, int step);
/// The same among the KPIs of its work unit, which stand together in views whatever stands between them in the list.
bool moveKpi(Project& project, std::string_view id, int step);

/// The project with the KPI's kind changed: shared fields stay, fields of other kinds go, those that the new kind
/// requires start as in addKpi.
void changeKpiKind(Project& project, std::string_view id, KpiKind kind, const std::string& note);
/// As changeKpiKind. The money a month or once (`amount`) is kept between one-time and recurring costs.
void changeCostKind(Project& project, std::string_view id, CostKind kind, const std::string& note);

/// What a claim of another kind cannot have is gone.
void changeClaimKind(Project& project, std::string_view id, ClaimKind kind);

/// How a workload's requests are counted: by item of its work unit (the first one if it has none; starts with 1), or by
/// month (starts with what the items gave in month 1). A project without work units keeps counting by month.
void countRequestsPerItem(Project& project, std::string_view id, bool perItem, const std::string& note);

/// What is said about measuring the input at `path`; an entry that says nothing (no cost, not in the pilot) is none.
/// The path is not checked: `validate` does.
void setMeasurement(Project& project, const std::string& path, const Measurement& measurement);

/// Prices for long requests: the model's own, from 200,000 input tokens on, marked as guesses; or none.
void setLongContext(Project& project, std::string_view modelId, bool wanted, const std::string& note);

// Removing: false if the id is unknown.

bool removeKpi(Project& project, std::string_view id);
/// Any entity that nothing else is made of; words about it go with it. For the others see below.
template <Identified Entity>
bool removeEntity(Project& project, std::string_view id);
/// A workload, seat or cost item.
bool removeCostLine(Project& project, std::string_view id);

/// What goes with a work unit: its KPIs, and the workloads that count requests by its items. Other workloads and cost
/// items only lose the mention.
struct WorkUnitUse {
    std::vector<std::string> kpis;
    std::vector<std::string> workloads;
};
WorkUnitUse usesOfWorkUnit(const Project& project, std::string_view id);
bool removeWorkUnit(Project& project, std::string_view id);

/// Ids of the workloads whose stages name the model.
std::vector<std::string> workloadsUsingModel(const Project& project, std::string_view id);
/// False also while a workload uses the model: who answers its requests instead is not ours to decide.
bool removeModel(Project& project, std::string_view id);

/// What is priced in a currency, as input path prefixes ("model.mini", "seat.team"): while there is something, its rate
/// cannot go.
std::vector<std::string> usesOfCurrency(const Project& project, std::string_view code);
bool removeRate(Project& project, std::string_view code);

}  // namespace jupan
