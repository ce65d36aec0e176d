#include "core/project/editing.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "core/project/inputs.h"
#include "core/project/visit.h"

namespace jupan {
namespace {

using PathSet = std::set<std::string, std::less<>>;

constexpr double startingRealization = 0.5;
constexpr double startingLongContext = 200'000;

template <Identified Entity>
bool hasId(const Project& project, std::string_view id) {
    return findEntity<Entity>(project, id) != nullptr;
}

template <Identified Entity>
std::string pathOf(const Entity& entity, std::string_view field) {
    return std::string(pathWord<Entity>()) + "." + entity.id.text + "." + std::string(field);
}

void markGuess(Project& project, const std::string& path, const std::string& note) {
    project.provenance[path] = {.source = Source::guess, .note = note, .date = {}};
}

/// Takes away the fields that the entity's kind does not have and fills those that it requires with 0; the paths of
/// what was filled.
template <class Entity>
std::vector<std::string> settleKind(Entity& entity) {
    std::vector<std::string> filled;
    auto settle = [&]<class Member>(const FieldInfo& field, Member& member) {
        if constexpr (IsOptional<Member>::value) {
            if (field.kinds == 0) return;
            if (!hasField(entity, field))
                member.reset();
            else if (field.required && !member) {
                member.emplace();
                filled.push_back(pathOf(entity, field.name));
            }
        }
    };
    describe(settle, entity);
    return filled;
}

bool needsWorkUnit(KpiKind kind) {
    return kind == KpiKind::timeSaving || kind == KpiKind::quality;
}

void settleKpi(Project& project, Kpi& kpi, const std::string& note) {
    if (needsWorkUnit(kpi.kind) && !kpi.workUnit && !project.workUnits.empty())
        kpi.workUnit = Reference<EntityKind::workUnit>{project.workUnits.front().id.text};
    for (const std::string& path : settleKind(kpi)) markGuess(project, path, note);
    if (kpi.kind == KpiKind::timeSaving && !kpi.realization) {
        kpi.realization = Uncertain(startingRealization);
        markGuess(project, pathOf(kpi, "realization"), note);
    }
}

Axis usualAxis(KpiKind kind) {
    switch (kind) {
        case KpiKind::costSaving:
        case KpiKind::quality:
            return Axis::costReduction;
        case KpiKind::revenue:
            return Axis::revenue;
        case KpiKind::risk:
            return Axis::risk;
        case KpiKind::timeSaving:
        case KpiKind::amount:
        case KpiKind::tracked:
            break;
    }
    return Axis::productivity;
}

template <Identified Entity>
std::string append(Project& project, Entity entity, std::string_view word, std::string name) {
    entity.id.text = freshId(project, word);
    entity.name = std::move(name);
    return (project.*listOf<Entity>()).emplace_back(std::move(entity)).id.text;
}

template <Identified Entity>
auto positionOf(std::vector<Entity>& list, std::string_view id) {
    return std::find_if(list.begin(), list.end(), [id](const Entity& entity) { return entity.id.text == id; });
}

/// What the map says under paths that start with `from`, said once more under `to`.
template <class Entry>
void copyEntries(std::map<std::string, Entry>& entries, const std::string& from, const std::string& to) {
    std::map<std::string, Entry> copies;
    for (auto entry = entries.lower_bound(from); entry != entries.end() && entry->first.starts_with(from); ++entry)
        copies.emplace(to + entry->first.substr(from.size()), entry->second);
    entries.merge(copies);
}

}  // namespace

std::string freshId(const Project& project, std::string_view word) {
    const auto taken = [&](std::string_view id) {
        return hasId<Model>(project, id) || hasId<WorkUnit>(project, id) || hasId<Kpi>(project, id) ||
               hasId<Workload>(project, id) || hasId<Seat>(project, id) || hasId<Cost>(project, id) ||
               hasId<DataSource>(project, id) || hasId<ChecklistEntry>(project, id) || hasId<Risk>(project, id) ||
               hasId<RoadmapItem>(project, id) || hasId<ScaleStage>(project, id) || hasId<Claim>(project, id);
    };
    for (std::size_t number = 1;; ++number) {
        std::string id = std::string(word) + "-" + std::to_string(number);
        if (!taken(id)) return id;
    }
}

void dropDanglingPaths(Project& project) {
    const bool nothing = project.provenance.empty() && project.measurements.empty() && project.correlations.empty() &&
                         std::all_of(project.scenarios.begin(), project.scenarios.end(),
                                     [](const Scenario& scenario) { return scenario.overrides.empty(); });
    if (nothing) return;
    PathSet known;
    PathSet uncertain;
    for (const NumberField& field : numberFields(project)) {
        known.insert(field.path);
        if (field.uncertain()) uncertain.insert(field.path);
    }
    const auto unknown = [&](const auto& entry) { return !known.contains(entry.first); };
    std::erase_if(project.provenance, unknown);
    std::erase_if(project.measurements, unknown);
    for (Scenario& scenario : project.scenarios) std::erase_if(scenario.overrides, unknown);
    std::erase_if(project.correlations, [&](const Correlation& correlation) {
        return !uncertain.contains(correlation.a) || !uncertain.contains(correlation.b);
    });
}

std::string addKpi(Project& project, KpiKind kind, std::string_view workUnit, std::string name,
                   const std::string& note) {
    Kpi kpi;
    kpi.kind = kind;
    kpi.axis = usualAxis(kind);
    if (!workUnit.empty()) kpi.workUnit = Reference<EntityKind::workUnit>{std::string(workUnit)};
    const std::string id = append(project, std::move(kpi), "kpi", std::move(name));
    settleKpi(project, project.kpis.back(), note);
    return id;
}

std::string addWorkUnit(Project& project, std::string name) {
    return append(project, WorkUnit{}, "unit", std::move(name));
}

std::string addSeat(Project& project, std::string name) {
    return append(project, Seat{}, "seat", std::move(name));
}

std::string addWorkload(Project& project, std::string name, std::string modelName) {
    if (project.models.empty()) addModel(project, std::move(modelName));
    Workload load;
    load.requestsPerMonth = Uncertain(0.0);
    load.stages = {Stage{.fromMonth = 1, .mix = {{.model = {project.models.front().id.text}, .share = 1}}}};
    return append(project, std::move(load), "workload", std::move(name));
}

std::string addCost(Project& project, CostKind kind, std::string name) {
    Cost cost;
    cost.kind = kind;
    cost.category = kind == CostKind::oneTime ? Category::setup
                    : kind == CostKind::labor ? Category::laborOperations
                                              : Category::other;
    settleKind(cost);
    return append(project, std::move(cost), "cost", std::move(name));
}

std::string addModel(Project& project, std::string name) {
    Model model;
    model.currency = project.settings.currency;
    return append(project, std::move(model), "model", std::move(name));
}

template <Identified Entity>
std::string duplicateEntity(Project& project, std::string_view id, std::string name) {
    auto& list = project.*listOf<Entity>();
    const auto original = positionOf(list, id);
    if (original == list.end()) return {};
    Entity copy = *original;
    copy.id.text = freshId(project, pathWord<Entity>() == "work_unit" ? "unit" : pathWord<Entity>());
    copy.name = std::move(name);
    const std::string oldPrefix = pathOf(*original, "");
    const std::string newPrefix = pathOf(copy, "");
    copyEntries(project.provenance, oldPrefix, newPrefix);
    copyEntries(project.measurements, oldPrefix, newPrefix);
    std::string newId = copy.id.text;
    list.insert(std::next(original), std::move(copy));
    return newId;
}

template std::string duplicateEntity<Model>(Project&, std::string_view, std::string);
template std::string duplicateEntity<WorkUnit>(Project&, std::string_view, std::string);
template std::string duplicateEntity<Kpi>(Project&, std::string_view, std::string);
template std::string duplicateEntity<Workload>(Project&, std::string_view, std::string);
template std::string duplicateEntity<Seat>(Project&, std::string_view, std::string);
template std::string duplicateEntity<Cost>(Project&, std::string_view, std::string);
template std::string duplicateEntity<DataSource>(Project&, std::string_view, std::string);
template std::string duplicateEntity<Risk>(Project&, std::string_view, std::string);
template std::string duplicateEntity<ScaleStage>(Project&, std::string_view, std::string);
template std::string duplicateEntity<Claim>(Project&, std::string_view, std::string);

template <Identified Entity>
bool moveEntity(Project& project, std::string_view id, int step) {
    auto& list = project.*listOf<Entity>();
    const auto found = positionOf(list, id);
    if (found == list.end()) return false;
    const std::ptrdiff_t target = std::distance(list.begin(), found) + step;
    if (target < 0 || target >= std::ssize(list)) return false;
    std::iter_swap(found, list.begin() + target);
    return true;
}

template bool moveEntity<Model>(Project&, std::string_view, int);
template bool moveEntity<WorkUnit>(Project&, std::string_view, int);
template bool moveEntity<Workload>(Project&, std::string_view, int);
template bool moveEntity<Seat>(Project&, std::string_view, int);
template bool moveEntity<Cost>(Project&, std::string_view, int);
template bool moveEntity<DataSource>(Project&, std::string_view, int);
template bool moveEntity<Risk>(Project&, std::string_view, int);
template bool moveEntity<ScaleStage>(Project&, std::string_view, int);
template bool moveEntity<Claim>(Project&, std::string_view, int);

bool moveKpi(Project& project, std::string_view id, int step) {
    auto& list = project.kpis;
    const auto found = positionOf(list, id);
    if (found == list.end()) return false;
    for (auto other = std::distance(list.begin(), found) + step; other >= 0 && other < std::ssize(list);
         other += step) {
        if (list[static_cast<std::size_t>(other)].workUnit != found->workUnit) continue;
        std::iter_swap(found, list.begin() + other);
        return true;
    }
    return false;
}

void changeKpiKind(Project& project, std::string_view id, KpiKind kind, const std::string& note) {
    Kpi* kpi = findEntity<Kpi>(project, id);
    if (!kpi || kpi->kind == kind) return;
    kpi->kind = kind;
    settleKpi(project, *kpi, note);
    dropDanglingPaths(project);
}

void changeCostKind(Project& project, std::string_view id, CostKind kind, const std::string& note) {
    Cost* cost = findEntity<Cost>(project, id);
    if (!cost || cost->kind == kind) return;
    cost->kind = kind;
    for (const std::string& path : settleKind(*cost)) markGuess(project, path, note);
    dropDanglingPaths(project);
}

void changeClaimKind(Project& project, std::string_view id, ClaimKind kind) {
    Claim* claim = findEntity<Claim>(project, id);
    if (!claim) return;
    claim->kind = kind;
    settleKind(*claim);
}

void countRequestsPerItem(Project& project, std::string_view id, bool perItem, const std::string& note) {
    Workload* load = findEntity<Workload>(project, id);
    if (!load || perItem == load->requestsPerItem.has_value()) return;
    if (perItem) {
        if (!load->workUnit && project.workUnits.empty()) return;
        if (!load->workUnit) load->workUnit = Reference<EntityKind::workUnit>{project.workUnits.front().id.text};
        load->requestsPerMonth.reset();
        load->requestsPerItem = Uncertain(1.0);
        markGuess(project, pathOf(*load, "requests_per_item"), note);
    } else {
        const WorkUnit* unit = load->workUnit ? findEntity<WorkUnit>(project, load->workUnit->text) : nullptr;
        load->requestsPerMonth = Uncertain(unit ? load->requestsPerItem->value * unit->volumePerMonth.value : 0.0);
        load->requestsPerItem.reset();
        markGuess(project, pathOf(*load, "requests_per_month"), note);
    }
    dropDanglingPaths(project);
}

void setMeasurement(Project& project, const std::string& path, const Measurement& measurement) {
    if (measurement == Measurement{})
        project.measurements.erase(path);
    else
        project.measurements[path] = measurement;
}

void setLongContext(Project& project, std::string_view modelId, bool wanted, const std::string& note) {
    Model* model = findEntity<Model>(project, modelId);
    if (!model || wanted == model->price.longContext.has_value()) return;
    model->price.longContext.reset();
    if (wanted) {
        model->price.longContext =
            LongContext{.above = startingLongContext, .input = model->price.input, .output = model->price.output};
        for (const char* field : {"above", "input", "output"})
            markGuess(project, pathOf(*model, "long_context.") + field, note);
    }
    dropDanglingPaths(project);
}

}  // namespace jupan
