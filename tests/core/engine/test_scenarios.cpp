// Scenarios (model.md §6): modes, overrides, factors, computed by hand.
#include "tests/core/engine/projects.h"

using namespace jupan;
using test::amountKpi;
using test::analysed;
using test::bare;
using test::checkClose;

namespace {

/// Benefit 100 (80..150) a month, cost 500 (400..900) once, and a rate that only a cost of 1 USD uses.
Project sample() {
    Project project = bare(12);
    project.settings.contingency = 0.1;
    project.settings.fx["USD"] = {100, Spread{90, 120}};
    project.kpis = {amountKpi("a", {100, Spread{80, 150}})};
    project.costs = {test::oneTime("c", {500, Spread{400, 900}}), test::oneTime("d", 1)};
    project.costs[1].currency = Currency{"USD"};
    return project;
}

Results under(Scenario scenario) {
    Project project = sample();
    scenario.id = {"s"};
    project.scenarios = {scenario};
    return analysed(project, "s");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scenarios)

BOOST_AUTO_TEST_CASE(base_worst_and_best) {
    // base: 1200 - 1.1·(500 + 100); worst: 960 - 1.1·(900 + 120); best: 1800 - 1.1·(400 + 90)
    checkClose(analysed(sample()).metrics.net, 540);
    checkClose(analysed(sample(), "base").metrics.net, 540);
    checkClose(under({.mode = ScenarioMode::worst}).metrics.net, -162);
    checkClose(under({.mode = ScenarioMode::best}).metrics.net, 1261);
}

BOOST_AUTO_TEST_CASE(overrides_come_on_top_of_the_mode) {
    // worst, but the cost at 500: 960 - 1.1·(500 + 120)
    checkClose(under({.mode = ScenarioMode::worst, .overrides = {{"cost.c.amount", 500}}}).metrics.net, 278);
    // an override may lie beyond the bounds
    checkClose(under({.overrides = {{"kpi.a.monthly_amount", 1000}}}).metrics.net, 12000 - 660);
    // any numeric field: horizon 24, contingency 0
    const Results longer = under({.overrides = {{"project.horizon_months", 24}, {"project.contingency", 0}}});
    checkClose(longer.metrics.net, 2400 - 600);
    BOOST_TEST(longer.years.size() == 3U);
}

BOOST_AUTO_TEST_CASE(ends_are_chosen_in_the_base_project_not_in_the_overridden_one) {
    // In the base more items pay: 10 an item saved, 1 an item spent on tokens. Without the KPI they only cost, and
    // still sit at the high end: 12 · 200 · 1.
    Project project = bare(12);
    project.models = {{.id = {"m"}, .currency = {"KRW"}, .price = {.input = 1, .output = 0}}};
    project.workUnits = {test::unitNamed("u", 100, 60, 10)};
    project.workUnits[0].volumePerMonth = {100, Spread{50, 200}};
    project.kpis = {test::timeKpi("a", "u", 1)};
    project.workloads = {
        {.id = {"w"}, .workUnit = {{"u"}}, .requestsPerItem = 1, .inputTokens = 1e6, .outputTokens = 0}};
    project.workloads[0].stages = {{1, {{{"m"}, 1}}}};
    project.scenarios = {{.id = {"s"}, .mode = ScenarioMode::best, .overrides = {{"kpi.a.attribution", 0}}}};
    const Results results = analysed(project, "s");
    BOOST_TEST(results.metrics.totalBenefit == 0);
    checkClose(results.metrics.totalCost, 2400);
}

BOOST_AUTO_TEST_CASE(factors_reach_everything_before_contingency) {
    const Results results = under({.benefitFactor = 0.5, .costFactor = 2});
    checkClose(results.metrics.totalBenefit, 600);
    checkClose(results.metrics.totalCost, 1320);
    checkClose(results.contingency, 120);
    checkClose(results.kpis[0].total, 600);
    checkClose(results.costs[0].total, 1000);
    checkClose(results.axes[0].second, 600);
    checkClose(results.categories[0].second, 1200);
    checkClose(results.lanes[0], 600);
    checkClose(results.cashMetrics.net, -720);
}

BOOST_AUTO_TEST_CASE(an_absent_finance_rate_follows_the_overridden_discount_rate) {
    Project project = sample();
    project.scenarios = {
        {.id = {"a"}, .overrides = {{"project.discount_rate", 0.2}}},
        {.id = {"b"},
         .overrides = {{"project.discount_rate", 0.2}, {"project.finance_rate", 0.2}, {"project.reinvest_rate", 0.2}}}};
    BOOST_TEST((analysed(project, "a").metrics.mirr == analysed(project, "b").metrics.mirr));
    BOOST_TEST((analysed(project, "a").metrics.mirr != analysed(project).metrics.mirr));
}

BOOST_AUTO_TEST_CASE(guess_share_is_that_of_the_base_project) {
    const auto base = analysed(sample()).guessShare;
    const Results moved = under({.mode = ScenarioMode::worst, .overrides = {{"cost.c.amount", 0}}, .benefitFactor = 0});
    BOOST_TEST((moved.guessShare == base));
}

BOOST_AUTO_TEST_CASE(an_unknown_scenario_is_refused_with_the_known_ones) {
    Project project = sample();
    project.scenarios = {{.id = {"one"}}, {.id = {"two"}}};
    const auto results = analyze(project, "three");
    BOOST_REQUIRE(!results.ok());
    const Problem expected{ProblemCode::unknownScenario, "scenario.three", "three", "base, one, two"};
    BOOST_TEST((results.problems() == Problems{expected}));
}

BOOST_AUTO_TEST_CASE(a_ladder_replaces_that_of_its_workload_alone) {
    // Two workloads of 100 requests of 1,000,000 tokens: at 1 a million 100 a month, at 3 300.
    Project project = bare(12);
    project.models = {{.id = {"cheap"}, .currency = {"KRW"}, .price = {.input = 1}},
                      {.id = {"dear"}, .currency = {"KRW"}, .price = {.input = 3}}};
    for (const char* id : {"a", "b"}) {
        project.workloads.push_back({.id = {id}, .requestsPerMonth = 100, .inputTokens = 1e6});
        project.workloads.back().stages = {{1, {{{"dear"}, 1}}}};
    }
    // The cheap one for half of the requests in the first half of the year: 6 · 200 + 6 · 300.
    project.scenarios = {{.id = {"s"}}};
    project.scenarios[0].ladders = {{{"a"}, {{1, {{{"cheap"}, 0.5}, {{"dear"}, 0.5}}}, {7, {{{"dear"}, 1}}}}}};
    checkClose(analysed(project, "s").metrics.totalCost, 3000 + 3600);
    checkClose(analysed(project).metrics.totalCost, 7200);
}

BOOST_AUTO_TEST_CASE(a_billing_replaces_that_of_its_seats_alone) {
    Project project = bare(24);
    project.seats = {{.id = {"a"}, .seats = 10, .pricePerMonth = 5}, {.id = {"b"}, .seats = 1, .pricePerMonth = 1}};
    project.scenarios = {{.id = {"s"}, .billings = {{{"a"}, Billing::annual}}}};
    const Results results = analysed(project, "s");
    test::checkMonths(results.months.cost, 1, {12 * 50 + 1, 1, 1});
    checkClose(results.months.cost[13], 12 * 50 + 1);
    checkClose(results.metrics.totalCost, 24 * 51);
}

BOOST_AUTO_TEST_SUITE_END()
