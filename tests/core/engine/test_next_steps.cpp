// What to do next: a code and a place for each gap of a project (framework.md §Five axes, §Nine steps).
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "core/engine/analyze.h"
#include "core/engine/next_steps.h"
#include "core/engine/swings.h"

using namespace jupan;

namespace {

Kpi amountKpi(const char* id, const char* unit, Uncertain monthly) {
    Kpi kpi;
    kpi.id = {id};
    kpi.name = id;
    kpi.workUnit = Reference<EntityKind::workUnit>{unit};
    kpi.kind = KpiKind::amount;
    kpi.monthlyAmount = monthly;
    return kpi;
}

WorkUnit unitCalled(const char* id) {
    WorkUnit unit;
    unit.id = {id};
    unit.name = id;
    return unit;
}

Cost costOf(const char* id, Uncertain amount) {
    Cost cost;
    cost.id = {id};
    cost.name = id;
    cost.amount = amount;
    return cost;
}

/// Nothing left to do: two KPIs with measured ranges, a cost with a range, a rate and a scenario.
Project complete() {
    Project project;
    project.settings.name = "Complete";
    project.settings.discountRate = 0.08;
    project.workUnits = {unitCalled("desk")};
    project.kpis = {amountKpi("speed", "desk", {100, {80, 120}}), amountKpi("errors", "desk", {50, {10, 60}})};
    project.costs = {costOf("tool", {40, {35, 50}})};
    Scenario worst;
    worst.id = {"worst"};
    worst.name = "Worst";
    worst.mode = ScenarioMode::worst;
    project.scenarios = {worst};
    for (const char* path : {"kpi.speed.monthly_amount", "kpi.errors.monthly_amount", "cost.tool.amount"})
        project.provenance[path] = {.source = Source::measured, .note = "", .date = ""};
    return project;
}

std::vector<NextStep> stepsOf(const Project& project) {
    return nextSteps(project, analyze(project).value());
}

struct Row {
    const char* name;
    void (*change)(Project&);
    NextStepCode code;
    const char* path;
};

const Row rows[] = {
    {"no work unit",
     [](Project& p) {
         p.workUnits.clear();
         for (Kpi& kpi : p.kpis) kpi.workUnit.reset();
     },
     NextStepCode::addWorkUnit, ""},
    {"work unit without KPI", [](Project& p) { p.workUnits.push_back(unitCalled("field")); }, NextStepCode::addKpi,
     "work_unit.field"},
    {"one KPI only", [](Project& p) { p.kpis.pop_back(); }, NextStepCode::addSecondKpi, "work_unit.desk"},
    {"no costs", [](Project& p) { p.costs.clear(); }, NextStepCode::addCost, ""},
    {"cost without range", [](Project& p) { p.costs[0].amount = Uncertain(40); }, NextStepCode::addRange, "cost.tool"},
    {"seats without range",
     [](Project& p) {
         Seat seat;
         seat.id = {"chat"};
         seat.name = "Chat";
         p.seats = {seat};
     },
     NextStepCode::addRange, "seat.chat"},
    {"no discount rate", [](Project& p) { p.settings.discountRate = 0; }, NextStepCode::setDiscountRate,
     "project.discount_rate"},
    {"no scenario", [](Project& p) { p.scenarios.clear(); }, NextStepCode::addScenario, ""},
    {"beyond the horizon", [](Project& p) { p.costs[0].startMonth = 40; }, NextStepCode::checkHorizon,
     "cost.tool.start_month"},
    // errors swings by 50 a month, speed by 40: the larger one is named although both are guesses
    {"guesses", [](Project& p) { p.provenance.clear(); }, NextStepCode::measureGuess, "kpi.errors.monthly_amount"},
    {"the larger one is measured", [](Project& p) { p.provenance.erase("kpi.speed.monthly_amount"); },
     NextStepCode::measureGuess, "kpi.speed.monthly_amount"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(next_steps)

BOOST_AUTO_TEST_CASE(complete_project_has_no_steps) {
    BOOST_TEST(stepsOf(complete()).empty());
}

BOOST_AUTO_TEST_CASE(each_gap_gives_its_step) {
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            Project project = complete();
            row.change(project);
            const auto steps = stepsOf(project);
            BOOST_REQUIRE(steps.size() == 1U);
            BOOST_TEST(nameOf(steps[0].code) == nameOf(row.code));
            BOOST_TEST(steps[0].path == row.path);
        }
    }
}

BOOST_AUTO_TEST_CASE(hours_claimed_twice_name_the_work_unit) {
    Project project = complete();
    project.workUnits[0].volumePerMonth = 100;
    for (Kpi& kpi : project.kpis) {
        kpi.kind = KpiKind::timeSaving;
        kpi.monthlyAmount.reset();
        kpi.reduction = Uncertain(0.7);
    }
    project.provenance.erase("kpi.speed.monthly_amount");
    project.provenance.erase("kpi.errors.monthly_amount");
    const auto steps = stepsOf(project);
    BOOST_REQUIRE(steps.size() == 1U);
    BOOST_TEST(nameOf(steps[0].code) == "resolve_hours");
    BOOST_TEST(steps[0].path == "work_unit.desk");
}

BOOST_AUTO_TEST_CASE(steps_are_sorted_and_limited_per_code) {
    Project project = complete();
    for (const char* id : {"a", "b", "c", "d"}) project.workUnits.push_back(unitCalled(id));
    for (const char* id : {"x", "y", "z"}) project.costs.push_back(costOf(id, 5));
    project.settings.discountRate = 0;
    const auto steps = stepsOf(project);
    BOOST_TEST(std::is_sorted(steps.begin(), steps.end(),
                              [](const NextStep& a, const NextStep& b) { return a.code < b.code; }));
    BOOST_REQUIRE(steps.size() == 5U);
    BOOST_TEST(steps[0].path == "work_unit.a");
    BOOST_TEST(steps[1].path == "work_unit.b");
    BOOST_TEST(steps[2].path == "cost.x");
}

BOOST_AUTO_TEST_CASE(measuring_step_carries_the_swing) {
    Project project = complete();
    project.settings.discountRate = 0;
    project.provenance.erase("kpi.errors.monthly_amount");
    const auto steps = stepsOf(project);
    BOOST_REQUIRE(!steps.empty());
    BOOST_TEST(steps[0].amount == 50.0 * 36, boost::test_tools::tolerance(1e-12));  // (60-10) a month, 36 months
}

BOOST_AUTO_TEST_CASE(largest_swings_are_ordered_and_limited) {
    Project project = complete();
    project.kpis.push_back(amountKpi("none", "desk", {0, {0, 1}}));
    project.kpis.back().attribution = 0;  // moves nothing and is left out
    const auto swings = npvSwings(project);
    const auto largest = largestSwings(project, swings, 10);
    BOOST_REQUIRE(largest.size() == 3U);
    BOOST_TEST(largest[0].path == "kpi.errors.monthly_amount");
    BOOST_TEST(largest[1].path == "kpi.speed.monthly_amount");
    BOOST_TEST(largest[2].path == "cost.tool.amount");
    BOOST_TEST((largest[0].source == Source::measured));
    BOOST_TEST(largest[2].npvAtLow > largest[2].npvAtHigh);
    BOOST_TEST(largestSwings(project, swings, 1).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
