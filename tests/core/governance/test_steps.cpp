#include <functional>
#include <set>

#include "core/governance/readiness.h"
#include "core/governance/schedule.h"
#include "core/governance/shipped_items.h"
#include "core/governance/steps.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

using test::day;

const Date today = day("2026-06-01");

StepStatus status(const Project& project, const std::string& id) {
    for (const auto& list :
         {nineStepStatuses(project, today), phaseStatuses(project, today), reviewStatuses(project, today)})
        for (const StepStatus& step : list)
            if (step.id == id) return step;
    BOOST_ERROR("no step " << id);
    return {};
}

StepState stateOf(const Project& project, const std::string& id) {
    return status(project, id).state;
}

/// The kinds of the checks that are not met.
std::set<StepCheckKind> open(const Project& project, const std::string& id) {
    std::set<StepCheckKind> kinds;
    for (const StepCheck& check : status(project, id).checks)
        if (!check.met) kinds.insert(check.kind);
    return kinds;
}

using Kinds = std::set<StepCheckKind>;
using enum StepCheckKind;

void doGoals(Project& project) {
    Kpi second = project.kpis[0];
    second.id.text = "hours";
    project.kpis.push_back(second);
    for (Kpi& kpi : project.kpis) {
        kpi.owner = "Support";
        kpi.dataPoint = "Ticket system";
    }
}

void doCosts(Project& project) {
    project.seats = {{.id = {"team"}, .name = "Team", .seats = 5, .pricePerMonth = 40000}};
}

void doGovernance(Project& project) {
    project.dataSources = {{.id = {"mail"}, .name = "Mail", .owner = "IT", .accuracy = 80, .workUnits = {"enquiries"}}};
    for (const ShippedItem& item : shippedItems())
        setChecklistEntry(project,
                          {.id = {std::string(item.id)}, .list = item.list, .owner = "IT", .due = day("2026-07-01")});
}

void doFinops(Project& project) {
    project.finops.budget.versions = {{.number = 1, .frozenOn = day("2026-01-20")}};
    setChecklistEntry(
        project,
        {.id = {std::string(costOwnerItem)}, .list = ChecklistTopic::finops, .status = ItemStatus::inProgress});
}

void doDesign(Project& project) {
    project.pilot.plan = {.start = day("2026-03-02"),
                          .weeks = 8,
                          .channel = "Chat",
                          .stakeholders = {"Support", "Sales"},
                          .success = "40 % faster",
                          .stop = "under 10 %",
                          .extend = "between",
                          .fixedOn = day("2026-02-20")};
    project.pilot.kpis = {{.kpi = {"handling"}, .target = 0.3, .minimum = 0.1}};
}

void doAnalysis(Project& project) {
    test::observe(project, "handling", PilotPhase::baseline, 10);
    test::observe(project, "handling", PilotPhase::pilot, 6);
    project.kpis[0].reduction = Uncertain(0.4, {.low = 0.3, .high = 0.5});
    project.pilot.decisions = {{.date = day("2026-05-01"), .verdict = Verdict::go, .by = "Owner", .reason = "It pays"}};
}

void doScale(Project& project) {
    project.scaleStages = {{.id = {"one"},
                            .name = "One",
                            .start = {2026, 6},
                            .budget = ledgerAmount(1e6).value(),
                            .safeguards = {"security_access"}}};
    project.finops.budget.versions[0].supersededOn = day("2026-05-01");
    project.finops.budget.versions.push_back({.number = 2, .frozenOn = day("2026-05-01")});
}

void doIndicators(Project& project) {
    project.provenance["kpi.handling.reduction"] = {.source = Source::measured};
    project.scenarios = {{.id = {"low"}, .name = "Low", .benefitFactor = 0.8}};
    setStepOwner(project, "review_6", "Owner");
    setStepOwner(project, "review_12", "Owner");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(steps)

BOOST_AUTO_TEST_CASE(an_empty_project_has_begun_nothing) {
    const Project project;
    for (const StepStatus& step : nineStepStatuses(project, today))
        BOOST_TEST((step.state == StepState::notStarted), step.id);
    for (const StepStatus& step : phaseStatuses(project, today))
        BOOST_TEST((step.state == StepState::notStarted), step.id);
    BOOST_TEST(nextStep(stepStatuses(project, today)).value() == "goals");
}

BOOST_AUTO_TEST_CASE(from_nothing_to_done_step_by_step) {
    Project project = test::helpdesk();
    const std::vector<std::pair<std::string, void (*)(Project&)>> road{
        {"goals", doGoals},
        {"costs", doCosts},
        {"governance", doGovernance},
        {"finops", doFinops},
        {"pilot_design", doDesign},
        {"agents", [](Project& p) { tickStep(p, "agents", today); }},
        {"pilot_analysis", doAnalysis},
        {"scale", doScale},
        {"indicators", doIndicators},
        {"review_6", [](Project& p) { tickStep(p, "review_6", today); }},
        {"review_12", [](Project& p) { tickStep(p, "review_12", today); }}};
    for (const auto& [id, complete] : road) {
        BOOST_TEST(nextStep(stepStatuses(project, today)).value() == id);
        BOOST_TEST((stateOf(project, id) != StepState::done), id);
        complete(project);
        test::requireValid(project);
        BOOST_TEST((stateOf(project, id) == StepState::done), id);
        BOOST_TEST(open(project, id).empty(), id);
    }
    BOOST_TEST(!nextStep(stepStatuses(project, today)).has_value());
    BOOST_TEST(!status(project, "goals").byHand);
    BOOST_TEST(status(project, "agents").byHand);
}

BOOST_AUTO_TEST_CASE(goals_say_what_is_missing) {
    Project project = test::helpdesk();
    BOOST_TEST((stateOf(project, "goals") == StepState::inProgress));
    BOOST_TEST((open(project, "goals") == Kinds{twoKpis, kpiBaselines, kpiOwners}));
    doGoals(project);
    project.kpis[0].owner = " ";
    BOOST_TEST((open(project, "goals") == Kinds{kpiOwners}));
    project.workUnits[0].hourlyCost = 0;
    BOOST_TEST((open(project, "goals") == Kinds{kpiBaselines, kpiOwners}));
    BOOST_TEST(status(project, "goals").checks[1].subject == "enquiries");
}

BOOST_AUTO_TEST_CASE(a_baseline_is_what_the_kind_starts_from_or_an_observation) {
    Project project = test::helpdesk();
    const auto has = [&](Kpi kpi) {
        kpi.id.text = "asked";
        return hasBaseline(project, kpi);
    };
    const Reference<EntityKind::workUnit> unit{"enquiries"};
    BOOST_TEST(has({.workUnit = unit, .kind = KpiKind::timeSaving}));
    BOOST_TEST(has({.kind = KpiKind::costSaving, .monthlyCost = 1}));
    BOOST_TEST(!has({.kind = KpiKind::costSaving, .monthlyCost = 0}));
    BOOST_TEST(has({.kind = KpiKind::revenue, .monthlyRevenue = 1}));
    BOOST_TEST(!has({.workUnit = unit, .kind = KpiKind::quality, .errorRate = 0.1}));
    BOOST_TEST(has({.workUnit = unit, .kind = KpiKind::quality, .errorRate = 0.1, .costPerError = 5}));
    BOOST_TEST(has({.kind = KpiKind::risk, .annualProbability = 0.1, .loss = 5}));
    BOOST_TEST(has({.kind = KpiKind::amount, .monthlyAmount = 1}));
    BOOST_TEST(!has({.kind = KpiKind::tracked}));
    test::observe(project, "asked", PilotPhase::baseline, 7);
    BOOST_TEST(has({.kind = KpiKind::tracked}));
    for (PilotObservation& seen : project.pilot.observations) seen.excluded = true;
    BOOST_TEST(!has({.kind = KpiKind::tracked}));
}

BOOST_AUTO_TEST_CASE(every_check_fails_alone) {
    Project all = test::helpdesk();
    for (const auto& complete : {doGoals, doCosts, doGovernance, doFinops, doDesign, doAnalysis, doScale, doIndicators})
        complete(all);
    struct Row {
        const char* step;
        Kinds kinds;
        std::function<void(Project&)> spoil;
    };
    const std::vector<Row> rows{
        {"costs", {usage, prices}, [](Project& p) { p.seats.clear(); }},
        {"costs", {otherCost}, [](Project& p) { p.costs.clear(); }},
        {"costs", {prices}, [](Project& p) { p.seats[0].pricePerMonth = 0; }},
        {"governance", {sourceEach}, [](Project& p) { p.dataSources[0].workUnits.clear(); }},
        {"governance", {sourceOwners}, [](Project& p) { p.dataSources[0].owner.clear(); }},
        {"governance", {sourceScores}, [](Project& p) { p.dataSources[0].accuracy.reset(); }},
        {"governance", {dataItems}, [](Project& p) { setChecklistEntry(p, {.id = {"data_rules"}}); }},
        {"governance",
         {securityItems},
         [](Project& p) {
             setChecklistEntry(p, {.id = {"security_gdpr"}, .list = ChecklistTopic::securityAndPrivacy, .owner = "IT"});
         }},
        {"finops", {frozenBudget}, [](Project& p) { p.finops.budget.versions.clear(); }},
        {"finops", {costOwner}, [](Project& p) { setChecklistEntry(p, {.id = {std::string(costOwnerItem)}}); }},
        {"pilot_design", {pilotDays}, [](Project& p) { p.pilot.plan.start.reset(); }},
        {"pilot_design", {pilotDays}, [](Project& p) { p.pilot.plan.weeks = 3; }},
        {"pilot_design", {pilotChannel}, [](Project& p) { p.pilot.plan.channel = "\t"; }},
        {"pilot_design", {stakeholders}, [](Project& p) { p.pilot.plan.stakeholders[1] = ""; }},
        {"pilot_design", {criteriaInWords}, [](Project& p) { p.pilot.plan.extend.clear(); }},
        {"pilot_design", {pilotKpi}, [](Project& p) { p.pilot.kpis[0].target = p.pilot.kpis[0].minimum = 0; }},
        {"pilot_design", {criteriaFixed}, [](Project& p) { p.pilot.plan.fixedOn.reset(); }},
        {"pilot_analysis", {intervals}, [](Project& p) { p.pilot.observations.resize(10); }},
        {"pilot_analysis", {uncertainInput}, [](Project& p) { p.kpis[0].reduction = Uncertain(0.4); }},
        {"pilot_analysis", {StepCheckKind::decision}, [](Project& p) { p.pilot.decisions.clear(); }},
        {"scale", {scaleStage}, [](Project& p) { p.scaleStages[0].safeguards.clear(); }},
        {"scale", {scaleStage}, [](Project& p) { p.scaleStages[0].budget.reset(); }},
        {"scale", {budgetAfterPilot}, [](Project& p) { p.finops.budget.versions.pop_back(); }},
        {"indicators", {measuredFigure}, [](Project& p) { p.provenance.clear(); }},
        {"indicators", {StepCheckKind::scenario}, [](Project& p) { p.scenarios.clear(); }},
        {"indicators", {reviewOwners}, [](Project& p) { setStepOwner(p, "review_12", ""); }},
        {"baseline", {baselineSamples}, [](Project& p) { p.pilot.observations.clear(); }},
        {"proof", {pilotSamples}, [](Project& p) { p.pilot.observations.resize(10); }},
        {"decision", {StepCheckKind::decision}, [](Project& p) { p.pilot.decisions.clear(); }},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.step << " " << nameOf(*row.kinds.begin())) {
            BOOST_TEST(open(all, row.step).empty());
            Project spoilt = all;
            row.spoil(spoilt);
            BOOST_TEST((open(spoilt, row.step) == row.kinds));
        }
}

BOOST_AUTO_TEST_CASE(the_scenarios_of_a_new_project_are_no_progress) {
    Project project;
    project.scenarios = {{.id = {"worst"}, .name = "Worst", .mode = ScenarioMode::worst},
                         {.id = {"best"}, .name = "Best", .mode = ScenarioMode::best},
                         {.id = {"copy"}, .name = "As the plan"}};
    BOOST_TEST((stateOf(project, "indicators") == StepState::notStarted));
    // With an uncertain input the worst case is another one than the plan's; and so is one that changes something.
    Project uncertain = project;
    uncertain.settings.fx["USD"] = Uncertain(1400, {.low = 1300, .high = 1500});
    BOOST_TEST((stateOf(uncertain, "indicators") == StepState::inProgress));
    project.scenarios[2].costFactor = 1.2;
    BOOST_TEST((stateOf(project, "indicators") == StepState::inProgress));
}

BOOST_AUTO_TEST_CASE(a_tick_counts_from_its_day_on) {
    Project project = test::helpdesk();
    tickStep(project, "agents", addDays(today, 1));
    BOOST_TEST((stateOf(project, "agents") == StepState::notStarted));
    tickStep(project, "agents", today);
    BOOST_TEST((stateOf(project, "agents") == StepState::done));
    tickStep(project, "costs", today);
    BOOST_TEST((stateOf(project, "costs") == StepState::done));
    BOOST_TEST(!open(project, "costs").empty());  // ticked, and still said
}

BOOST_AUTO_TEST_CASE(an_own_item_is_in_progress_on_its_days_and_done_when_ticked) {
    const auto on = [](const char* text) { return parseDate(text).value(); };
    ScheduledStep item{.start = on("2026-03-02"), .end = on("2026-03-06")};
    BOOST_TEST((ownItemState(item, on("2026-03-01")) == StepState::notStarted));
    BOOST_TEST((ownItemState(item, on("2026-03-02")) == StepState::inProgress));
    BOOST_TEST((ownItemState(item, on("2026-03-06")) == StepState::inProgress));
    BOOST_TEST((ownItemState(item, on("2026-03-07")) == StepState::notStarted));
    item.doneOn = on("2026-03-04");
    BOOST_TEST((ownItemState(item, on("2026-03-03")) == StepState::inProgress));
    BOOST_TEST((ownItemState(item, on("2026-03-04")) == StepState::done));
}

BOOST_AUTO_TEST_CASE(the_forms_have_their_own_steps) {
    Project project = test::helpdesk();
    BOOST_TEST(stepStatuses(project, today).size() == 11U);
    project.roadmap.form = RoadmapForm::eightWeeks;
    BOOST_TEST(stepStatuses(project, today).size() == 6U);
    BOOST_TEST(nineStepStatuses(project, today).size() == 9U);
    BOOST_TEST(phaseStatuses(project, today).size() == 4U);
    BOOST_TEST(nextStep(stepStatuses(project, today)).value() == "define");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
