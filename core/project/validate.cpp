#include "core/project/validate.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/project/inputs.h"
#include "core/project/touched_entities.h"
#include "core/project/validate_fields.h"
#include "core/project/validate_finops.h"
#include "core/project/validate_governance.h"
#include "core/project/validate_paths.h"
#include "core/project/validate_report.h"
#include "core/project/validate_stages.h"

namespace jupan {
namespace {

using IdSet = std::set<std::string, std::less<>>;

/// The ids others may refer to, and the rules between entities.
class CrossChecker {
public:
    CrossChecker(const Project& project, Problems& out) : project_(project), out_(out), models_(modelsById(project)) {
        for (const WorkUnit& unit : project.workUnits) workUnits_.insert(unit.id.text);
    }

    void run() {
        checkIds();
        checkSettings();
        each(project_.models, "models", [this](const Model& m, const std::string& p) { checkModel(m, p); });
        each(project_.kpis, "kpis", [this](const Kpi& k, const std::string& p) { checkKpi(k, p); });
        each(project_.workloads, "workloads", [this](const Workload& w, const std::string& p) { checkWorkload(w, p); });
        each(project_.seats, "seats", [this](const Seat& s, const std::string& p) {
            checkRate(s.currency, p);
            checkEnd(s.startMonth, s.endMonth, p);
        });
        each(project_.costs, "costs", [this](const Cost& c, const std::string& p) { checkCost(c, p); });
        each(project_.tokenSamples, "token_samples", [this](const TokenSample& sample, const std::string& p) {
            if (sample.workload) checkReference<Workload>(project_.workloads, sample.workload->text, p + ".workload");
        });
    }

    /// The ladders and billings that a scenario puts in the plan's place: each of something there is, once.
    void checkPlanChanges(const Scenario& scenario, const std::string& path) {
        IdSet workloads, seats;
        for (std::size_t i = 0; i < scenario.ladders.size(); ++i) {
            const std::string where = indexedPath(path + ".ladders", i);
            const std::string& id = scenario.ladders[i].workload.text;
            checkReference<Workload>(project_.workloads, id, where + ".workload");
            if (!workloads.insert(id).second)
                out_.push_back({.code = ProblemCode::duplicateId, .path = where + ".workload", .value = id});
            checkLadder(scenario.ladders[i].stages, where + ".stages");
        }
        for (std::size_t i = 0; i < scenario.billings.size(); ++i) {
            const std::string where = indexedPath(path + ".billings", i) + ".seat";
            const std::string& id = scenario.billings[i].seat.text;
            checkReference<Seat>(project_.seats, id, where);
            if (!seats.insert(id).second)
                out_.push_back({.code = ProblemCode::duplicateId, .path = where, .value = id});
        }
    }

private:
    template <class Entity, class Check>
    static void each(const std::vector<Entity>& list, std::string_view section, Check check) {
        for (std::size_t i = 0; i < list.size(); ++i) check(list[i], entityPath(list[i], section, i));
    }

    template <class Entity>
    void checkUnique(const std::vector<Entity>& list, std::string_view section, IdSet& seen) {
        each(list, section, [&](const Entity& entity, const std::string& path) {
            if (isValidId(entity.id.text) && !seen.insert(entity.id.text).second)
                out_.push_back({.code = ProblemCode::duplicateId, .path = path + ".id", .value = entity.id.text});
        });
    }

    void checkIds() {
        IdSet models, units, kpis, costLines, scenarios, samples;
        checkUnique(project_.models, "models", models);
        checkUnique(project_.workUnits, "work_units", units);
        checkUnique(project_.kpis, "kpis", kpis);
        // Costs are reported by id in one table, so workloads, seats and cost items share their ids (model.md §8).
        checkUnique(project_.workloads, "workloads", costLines);
        checkUnique(project_.seats, "seats", costLines);
        checkUnique(project_.costs, "costs", costLines);
        checkUnique(project_.scenarios, "scenarios", scenarios);
        checkUnique(project_.tokenSamples, "token_samples", samples);
    }

    void checkSettings() {
        const std::string& own = project_.settings.currency.code;
        if (project_.settings.fx.contains(own))
            out_.push_back({.code = ProblemCode::rateOfOwnCurrency, .path = "fx." + own, .value = own});
    }

    /// A used currency needs a rate; said once a currency, naming the first user.
    void checkRate(const std::optional<Currency>& currency, const std::string& user) {
        if (!currency || currency->code == project_.settings.currency.code || !isValidCurrency(currency->code)) return;
        if (!project_.settings.fx.contains(currency->code) && missingRates_.insert(currency->code).second)
            out_.push_back({.code = ProblemCode::rateMissing,
                            .path = "fx." + currency->code,
                            .value = currency->code,
                            .detail = user});
    }

    void checkEnd(int start, std::optional<int> end, const std::string& path) {
        if (end && *end < start)
            out_.push_back({.code = ProblemCode::endBeforeStart,
                            .path = path + ".end_month",
                            .value = std::to_string(*end),
                            .detail = std::to_string(start)});
    }

    template <class Entity>
    void checkReference(const std::vector<Entity>& list, const std::string& id, const std::string& path) {
        if (std::none_of(list.begin(), list.end(), [&](const Entity& each) { return each.id.text == id; }))
            out_.push_back({.code = ProblemCode::unknownReference,
                            .path = path,
                            .value = id,
                            .detail = std::string(pathWord<Entity>())});
    }

    void checkWorkUnit(const std::optional<Reference<EntityKind::workUnit>>& reference, const std::string& path) {
        if (reference && !workUnits_.contains(reference->text))
            out_.push_back({.code = ProblemCode::unknownReference,
                            .path = path + ".work_unit",
                            .value = reference->text,
                            .detail = std::string(nameOf(EntityKind::workUnit))});
    }

    void checkModel(const Model& model, const std::string& path) {
        std::set<std::string> days;
        for (std::size_t i = 0; i < model.priceHistory.size(); ++i) {
            const std::string& from = model.priceHistory[i].from;
            const std::string where = indexedPath(path + ".price_history", i) + ".from";
            if (!isIsoDate(from)) {
                out_.push_back({.code = ProblemCode::badDate, .path = where, .value = from});
            } else if (!days.insert(from).second) {
                out_.push_back({.code = ProblemCode::duplicatePeriod, .path = where, .value = from});
            }
        }
    }

    void checkKpi(const Kpi& kpi, const std::string& path) {
        checkWorkUnit(kpi.workUnit, path);
        checkEnd(kpi.adoption.startMonth, kpi.adoption.endMonth, path + ".adoption");
        if (!kpi.workUnit && (kpi.kind == KpiKind::timeSaving || kpi.kind == KpiKind::quality))
            out_.push_back({.code = ProblemCode::needsWorkUnit,
                            .path = path + ".work_unit",
                            .detail = std::string(nameOf(kpi.kind))});
    }

    void checkWorkload(const Workload& load, const std::string& path) {
        checkWorkUnit(load.workUnit, path);
        checkEnd(load.adoption.startMonth, load.adoption.endMonth, path + ".adoption");
        if (load.requestsPerMonth && load.requestsPerItem)
            out_.push_back({.code = ProblemCode::bothRequestForms, .path = path + ".requests_per_item"});
        if (!load.requestsPerMonth && !load.requestsPerItem)
            out_.push_back({.code = ProblemCode::noRequestForm, .path = path + ".requests_per_month"});
        if (load.requestsPerItem && !load.workUnit)
            out_.push_back(
                {.code = ProblemCode::needsWorkUnit, .path = path + ".work_unit", .detail = "requests_per_item"});
        checkLadder(load.stages, path + ".stages");
    }

    /// What the models of a ladder are priced in needs rates.
    void checkLadder(const std::vector<Stage>& stages, const std::string& path) {
        checkStages(out_, stages, path, models_);
        for (const Stage& stage : stages)
            for (const MixShare& part : stage.mix)
                if (const auto model = models_.find(part.model.text); model != models_.end())
                    checkRate(model->second->currency, "model." + part.model.text);
    }

    void checkCost(const Cost& cost, const std::string& path) {
        checkWorkUnit(cost.workUnit, path);
        checkRate(cost.currency, path);
        if (cost.kind != CostKind::oneTime) checkEnd(cost.startMonth.value_or(1), cost.endMonth, path);
    }

    const Project& project_;
    Problems& out_;
    ModelsById models_;
    IdSet workUnits_;
    IdSet missingRates_;
};

/// Everything but scenarios, correlations, provenance and measurements, which speak about the rest by path.
Problems checkEntities(const Project& project) {
    Problems out;
    checkFields(out, "project", project.settings);
    const auto list = [&](const auto& entities, std::string_view section) {
        for (std::size_t i = 0; i < entities.size(); ++i)
            checkFields(out, entityPath(entities[i], section, i), entities[i]);
    };
    list(project.models, "models");
    list(project.workUnits, "work_units");
    list(project.kpis, "kpis");
    list(project.workloads, "workloads");
    list(project.seats, "seats");
    list(project.costs, "costs");
    list(project.tokenSamples, "token_samples");
    CrossChecker(project, out).run();
    return out;
}

void checkScenarios(const Project& project, bool baseIsValid, Problems& out) {
    const TouchedEntities touched(project);
    CrossChecker references(project, out);
    for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
        const Scenario& scenario = project.scenarios[i];
        const std::string path = entityPath(scenario, "scenarios", i);
        checkFields(out, path, scenario);
        references.checkPlanChanges(scenario, path);
        const auto changed = withOverrides(touched.by(scenario.overrides), scenario.overrides, path + ".overrides");
        if (!changed) {
            out.insert(out.end(), changed.problems().begin(), changed.problems().end());
        } else if (baseIsValid && !scenario.overrides.empty()) {
            for (Problem problem : checkEntities(changed.value())) {
                // What the touched entities refer to is not among them; no override changes a reference.
                if (problem.code == ProblemCode::unknownReference) continue;
                problem.path = path + ".overrides." + problem.path;
                out.push_back(std::move(problem));
            }
        }
    }
}

void checkCorrelations(const Project& project, Problems& out) {
    IdSet uncertain;
    if (!project.correlations.empty())
        for (const UncertainInput& input : uncertainInputs(project)) uncertain.insert(input.path);
    std::set<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i < project.correlations.size(); ++i) {
        const Correlation& correlation = project.correlations[i];
        const std::string path = indexedPath("correlations", i);
        checkFields(out, path, correlation);
        for (const auto& [key, input] : {std::pair{".a", correlation.a}, std::pair{".b", correlation.b}})
            if (!uncertain.contains(input))
                out.push_back({.code = ProblemCode::notUncertain, .path = path + key, .value = input});
        if (correlation.a == correlation.b)
            out.push_back({.code = ProblemCode::correlationSelf, .path = path, .value = correlation.a});
        else if (!pairs.insert(std::minmax(correlation.a, correlation.b)).second)
            out.push_back(
                {.code = ProblemCode::correlationTwice, .path = path, .value = correlation.a + " / " + correlation.b});
    }
}

/// A section that says something of single numbers, each under its input path.
template <class Entry>
void checkByPath(const std::map<std::string, Entry>& entries, const NumberPaths& known, const std::string& section,
                 Problems& out) {
    for (const auto& [path, entry] : entries) {
        const std::string where = section + "." + path;
        checkFields(out, where, entry);
        if (!known.contains(path)) out.push_back({.code = ProblemCode::unknownPath, .path = where, .value = path});
    }
}

void checkNotes(const Project& project, Problems& out) {
    if (project.provenance.empty() && project.measurements.empty()) return;
    const NumberPaths known(project);
    checkByPath(project.provenance, known, "provenance", out);
    checkByPath(project.measurements, known, "measurements", out);
}

}  // namespace

Problems validate(const Project& project) {
    Problems out = checkEntities(project);
    checkScenarios(project, out.empty(), out);
    checkCorrelations(project, out);
    checkNotes(project, out);
    checkFinOps(out, project.finops);
    checkGovernance(out, project);
    checkReport(out, project);
    return out;
}

}  // namespace jupan
