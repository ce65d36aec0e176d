#include "core/governance/step_checks.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

#include "core/engine/data_quality.h"
#include "core/governance/data_sources.h"
#include "core/governance/fresh_id.h"
#include "core/governance/readiness.h"
#include "core/governance/schedule.h"
#include "core/governance/shipped_items.h"
#include "core/pilot/apply_to_plan.h"
#include "core/pilot/statistics.h"
#include "core/project/inputs.h"

namespace jupan {
namespace {

using enum StepCheckKind;

StepCheck check(StepCheckKind kind, double value, double needed, std::string subject = {}) {
    return {.kind = kind, .met = value >= needed, .subject = std::move(subject), .value = value, .needed = needed};
}

template <class Count>
double asNumber(Count count) {
    return static_cast<double>(count);
}

/// How many of a list hold, of all; met only if there are any. The subject is the first that does not.
class Tally {
public:
    void add(bool holds, std::string_view id) {
        ++all_;
        if (holds)
            ++held_;
        else if (first_.empty())
            first_ = id;
    }
    [[nodiscard]] StepCheck check(StepCheckKind kind) const {
        return {.kind = kind,
                .met = all_ > 0 && held_ == all_,
                .subject = first_,
                .value = asNumber(held_),
                .needed = asNumber(std::max<std::size_t>(all_, 1))};
    }

private:
    std::size_t all_ = 0;
    std::size_t held_ = 0;
    std::string first_;
};

bool said(const std::string& text) {
    return !isBlank(text);
}

using Ids = std::unordered_set<std::string_view>;

/// KPIs with an observation of the phase that counts.
Ids sampled(const Project& project, PilotPhase phase) {
    Ids kpis;
    for (const PilotObservation& seen : project.pilot.observations)
        if (!seen.excluded && seen.phase == phase) kpis.insert(seen.kpi.text);
    return kpis;
}

// Goals -------------------------------------------------------------------------------------------------------------

/// Whether the figures that the KPI's kind starts from are above 0.
bool startsFromFigures(const Kpi& kpi, const WorkUnit* unit) {
    const auto positive = [](const std::optional<Uncertain>& number) { return number && number->value > 0; };
    const bool volume = unit && unit->volumePerMonth.value > 0;
    switch (kpi.kind) {
        case KpiKind::timeSaving:
            return volume && unit->minutesPerItem.value > 0 && unit->hourlyCost.value > 0;
        case KpiKind::costSaving:
            return positive(kpi.monthlyCost);
        case KpiKind::revenue:
            return positive(kpi.monthlyRevenue);
        case KpiKind::quality:
            return volume && positive(kpi.errorRate) && positive(kpi.costPerError);
        case KpiKind::risk:
            return positive(kpi.annualProbability) && positive(kpi.loss);
        case KpiKind::amount:
            return positive(kpi.monthlyAmount);
        case KpiKind::tracked:
            return false;
    }
    return false;
}

/// How far the KPIs of one work unit are.
struct UnitGoals {
    std::size_t kpis = 0;
    std::size_t baselines = 0;  ///< of these
    std::size_t owned = 0;      ///< of those with a baseline
    auto operator<=>(const UnitGoals&) const = default;
};

std::vector<StepCheck> goalChecks(const Project& project) {
    std::map<std::string_view, UnitGoals> units;
    std::map<std::string_view, const WorkUnit*> known;
    for (const WorkUnit& unit : project.workUnits) known.emplace(unit.id.text, &unit);
    const Ids observed = sampled(project, PilotPhase::baseline);
    for (const Kpi& kpi : project.kpis) {
        if (!kpi.workUnit || !known.contains(kpi.workUnit->text)) continue;
        UnitGoals& goals = units[kpi.workUnit->text];
        ++goals.kpis;
        if (!startsFromFigures(kpi, known.at(kpi.workUnit->text)) && !observed.contains(kpi.id.text)) continue;
        ++goals.baselines;
        if (said(kpi.owner) && said(kpi.dataPoint)) ++goals.owned;
    }
    // The work unit that is furthest: two complete KPIs before two with baselines before many.
    const auto progress = [](const UnitGoals& goals) {
        const auto two = [](std::size_t count) { return std::min<std::size_t>(count, 2); };
        return std::tuple(two(goals.owned), two(goals.baselines), two(goals.kpis));
    };
    std::string best;
    UnitGoals goals;
    for (const WorkUnit& unit : project.workUnits)
        if (const auto found = units.find(unit.id.text);
            best.empty() || (found != units.end() && progress(found->second) > progress(goals))) {
            best = unit.id.text;
            goals = found == units.end() ? UnitGoals{} : found->second;
        }
    return {check(workUnit, asNumber(project.workUnits.size()), 1), check(twoKpis, asNumber(goals.kpis), 2, best),
            check(kpiBaselines, asNumber(goals.baselines), 2, best), check(kpiOwners, asNumber(goals.owned), 2, best)};
}

// Costs -------------------------------------------------------------------------------------------------------------

std::vector<StepCheck> costChecks(const Project& project) {
    Tally prices;
    std::set<std::string_view> used;
    for (const Workload& load : project.workloads)
        for (const Stage& stage : load.stages)
            for (const MixShare& part : stage.mix) used.insert(part.model.text);
    for (const Model& model : project.models)
        if (used.contains(model.id.text)) prices.add(model.price.input > 0 || model.price.output > 0, model.id.text);
    for (const Seat& seat : project.seats) prices.add(seat.pricePerMonth.value > 0, seat.id.text);
    const auto others =
        std::ranges::count_if(project.costs, [](const Cost& cost) { return cost.category != Category::api; });
    return {check(usage, asNumber(project.workloads.size() + project.seats.size()), 1),
            check(otherCost, asNumber(others), 1), prices.check(StepCheckKind::prices)};
}

// Governance --------------------------------------------------------------------------------------------------------

StepCheck itemsCheck(const Project& project, StepCheckKind kind, ChecklistTopic list) {
    Tally items;
    for (const ChecklistLine& line : checklistLines(project, list)) {
        const ChecklistEntry& entry = line.entry;
        items.add(entry.status != ItemStatus::open || (said(entry.owner) && entry.due), entry.id.text);
    }
    return items.check(kind);
}

std::vector<StepCheck> governanceChecks(const Project& project) {
    Tally units, owners, scores;
    const std::vector<std::string> bare = workUnitsWithoutSource(project);
    const std::set<std::string_view> without(bare.begin(), bare.end());
    for (const WorkUnit& unit : project.workUnits) units.add(!without.contains(unit.id.text), unit.id.text);
    for (const DataSource& source : project.dataSources) {
        owners.add(said(source.owner), source.id.text);
        scores.add(sourceQuality(source).has_value(), source.id.text);
    }
    return {units.check(sourceEach), owners.check(sourceOwners), scores.check(sourceScores),
            itemsCheck(project, dataItems, ChecklistTopic::dataAndInfrastructure),
            itemsCheck(project, securityItems, ChecklistTopic::securityAndPrivacy)};
}

std::vector<StepCheck> finopsChecks(const Project& project) {
    const auto owner = findChecklistLine(project, costOwnerItem);
    const bool begun =
        owner && (owner->entry.status == ItemStatus::done || owner->entry.status == ItemStatus::inProgress);
    return {check(frozenBudget, asNumber(project.finops.budget.versions.size()), 1),
            check(costOwner, begun ? 1 : 0, 1)};
}

// Pilot -------------------------------------------------------------------------------------------------------------

std::vector<StepCheck> designChecks(const Project& project) {
    const PilotPlan& plan = project.pilot.plan;
    const bool dated = plan.start && contains(Range::pilotWeeks, plan.weeks);
    const auto targets = std::ranges::count_if(project.pilot.kpis, [](const PilotKpi& kpi) { return kpi.target > 0; });
    const int words = (said(plan.success) ? 1 : 0) + (said(plan.stop) ? 1 : 0) + (said(plan.extend) ? 1 : 0);
    return {check(pilotDays, dated ? 1 : 0, 1),
            check(pilotChannel, said(plan.channel) ? 1 : 0, 1),
            check(stakeholders, asNumber(std::ranges::count_if(plan.stakeholders, said)), 2),
            check(criteriaInWords, words, 3),
            check(pilotKpi, asNumber(targets), 1),
            check(criteriaFixed, plan.fixedOn ? 1 : 0, 1)};
}

StepCheck decisionCheck(const Project& project) {
    return check(decision, asNumber(project.pilot.decisions.size()), 1);
}

std::vector<StepCheck> analysisChecks(const Project& project) {
    Tally found;
    for (const KpiStatistics& kpi : pilotStatistics(project)) found.add(kpi.effect.has_value(), kpi.kpi);
    return {found.check(intervals), check(uncertainInput, asNumber(uncertainInputs(project).size()), 1),
            decisionCheck(project)};
}

StepCheck sampleCheck(const Project& project, StepCheckKind kind, PilotPhase phase) {
    const Ids observed = sampled(project, phase);
    Tally samples;
    for (const PilotKpi& kpi : project.pilot.kpis) samples.add(observed.contains(kpi.kpi.text), kpi.kpi.text);
    return samples.check(kind);
}

// Scale -------------------------------------------------------------------------------------------------------------

std::vector<StepCheck> scaleChecks(const Project& project) {
    const auto stages = std::ranges::count_if(
        project.scaleStages, [](const ScaleStage& stage) { return stage.budget && !stage.safeguards.empty(); });
    std::optional<Date> decided;
    for (const PilotDecision& made : project.pilot.decisions)
        if (!decided || made.date > *decided) decided = made.date;
    const auto budgets = std::ranges::count_if(project.finops.budget.versions, [&](const BudgetVersion& version) {
        return decided && version.frozenOn >= *decided;
    });
    return {check(scaleStage, asNumber(stages), 1), check(budgetAfterPilot, asNumber(budgets), 1)};
}

/// A figure of one of the pilot's KPIs that the plan has as measured.
bool isMeasured(const Project& project, const std::string& kpi) {
    const auto entry = project.provenance.find(effectPath(project, kpi));
    return entry != project.provenance.end() && entry->second.source == Source::measured;
}

/// A scenario that says something. A new project ships a worst and a best case, which move nothing while no input has a
/// range.
bool saysSomething(const Scenario& scenario, bool uncertain) {
    return !scenario.overrides.empty() || !scenario.ladders.empty() || !scenario.billings.empty() ||
           scenario.benefitFactor != 1 || scenario.costFactor != 1 ||
           (scenario.mode != ScenarioMode::base && uncertain);
}

std::vector<StepCheck> indicatorChecks(const Project& project) {
    const auto measured = std::ranges::count_if(project.pilot.kpis,
                                                [&](const PilotKpi& kpi) { return isMeasured(project, kpi.kpi.text); });
    Tally reviews;
    for (const ScheduledStep& step : roadSchedule(project))
        if (step.id == "review_6" || step.id == "review_12") reviews.add(said(step.owner), step.id);
    const bool uncertain = !uncertainInputs(project).empty();
    const auto scenarios =
        std::ranges::count_if(project.scenarios, [&](const Scenario& one) { return saysSomething(one, uncertain); });
    return {check(measuredFigure, asNumber(measured), 1), check(scenario, asNumber(scenarios), 1),
            reviews.check(reviewOwners)};
}

}  // namespace

bool hasBaseline(const Project& project, const Kpi& kpi) {
    const WorkUnit* unit = kpi.workUnit ? findEntity<WorkUnit>(project, kpi.workUnit->text) : nullptr;
    return startsFromFigures(kpi, unit) || sampled(project, PilotPhase::baseline).contains(kpi.id.text);
}

std::vector<StepCheck> stepChecks(const Project& project, std::string_view step) {
    using Checks = std::function<std::vector<StepCheck>(const Project&)>;
    static const std::map<std::string_view, Checks> table{
        {"goals", goalChecks},
        {"costs", costChecks},
        {"governance", governanceChecks},
        {"finops", finopsChecks},
        {"pilot_design", designChecks},
        {"pilot_analysis", analysisChecks},
        {"scale", scaleChecks},
        {"indicators", indicatorChecks},
        {"define", goalChecks},
        {"baseline",
         [](const Project& p) { return std::vector{sampleCheck(p, baselineSamples, PilotPhase::baseline)}; }},
        {"proof", [](const Project& p) { return std::vector{sampleCheck(p, pilotSamples, PilotPhase::pilot)}; }},
        {"decision", [](const Project& p) { return std::vector{decisionCheck(p)}; }},
    };
    const auto found = table.find(step);
    return found == table.end() ? std::vector<StepCheck>{} : found->second(project);
}

}  // namespace jupan
