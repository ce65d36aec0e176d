// Warnings and refusals of an analysis: months beyond the horizon, growth without effect, sums too large for a number.
#include "tests/core/engine/projects.h"

using namespace jupan;
using test::analysed;
using test::bare;

namespace {

Problems refused(const Project& project) {
    BOOST_TEST(validate(project).empty());
    const auto results = analyze(project);
    return results.ok() ? Problems{} : results.problems();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(warnings)

BOOST_AUTO_TEST_CASE(every_month_beyond_the_horizon_is_named_once) {
    Project project = bare(24);
    project.models = {{.id = {"m"}, .price = {.input = 1, .output = 1}}};
    project.kpis = {test::amountKpi("k", 1)};
    project.kpis[0].adoption = {.startMonth = 25, .endMonth = 30};
    project.workloads = {{.id = {"w"},
                          .requestsPerMonth = 1,
                          .inputTokens = 1,
                          .outputTokens = 1,
                          .stages = {{1, {{{"m"}, 1}}}, {24, {{{"m"}, 1}}}, {40, {{{"m"}, 1}}}}}};
    project.workloads[0].adoption.endMonth = 36;
    project.seats = {{.id = {"s"},
                      .seats = 1,
                      .pricePerMonth = 1,
                      .billing = Billing::annual,
                      .startMonth = 24,
                      .endMonth = 24,
                      .rampMonths = 60}};
    project.costs = {test::oneTime("one", 5, 120), test::recurring("run", 5)};
    project.costs[1].startMonth = 26;
    const auto beyond = [](const char* path, int month) {
        return Warning{WarningCode::beyondHorizon, path, {}, month};
    };
    const std::vector<Warning> expected{
        beyond("kpi.k.adoption.start_month", 25),    beyond("kpi.k.adoption.end_month", 30),
        beyond("workload.w.adoption.end_month", 36), beyond("cost.one.month", 120),
        beyond("cost.run.start_month", 26),          beyond("workload.w.stages[2].from_month", 40)};
    const Results results = analysed(project);
    BOOST_TEST((results.warnings == expected));
    BOOST_TEST(results.metrics.totalBenefit == 0);
}

BOOST_AUTO_TEST_CASE(growth_of_requests_per_item_has_no_effect) {
    Project project = bare();
    project.models = {{.id = {"m"}, .price = {.input = 1, .output = 1}}};
    project.workUnits = {test::unitNamed("u", 10)};
    project.workloads = {{.id = {"w"},
                          .workUnit = {{"u"}},
                          .requestsPerItem = 1,
                          .growth = 0.5,
                          .inputTokens = 1,
                          .outputTokens = 1,
                          .stages = {{1, {{{"m"}, 1}}}}}};
    const std::vector<Warning> expected{{WarningCode::noEffect, "workload.w.growth", {}, 0}};
    const Results grown = analysed(project);
    BOOST_TEST((grown.warnings == expected));
    project.workloads[0].growth = 0;
    const Results flat = analysed(project);
    BOOST_TEST(flat.warnings.empty());
    BOOST_TEST(flat.metrics.totalCost == grown.metrics.totalCost);
}

BOOST_AUTO_TEST_CASE(a_scenario_has_the_warnings_of_its_own_horizon) {
    Project project = bare(24);
    project.costs = {test::oneTime("one", 5, 20)};
    project.scenarios = {{.id = {"short"}, .overrides = {{"project.horizon_months", 12}}}};
    BOOST_TEST(analysed(project).warnings.empty());
    BOOST_TEST(analysed(project, "short").warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_line_too_large_for_a_number_is_named) {
    Project project = bare();
    project.workUnits = {test::unitNamed("u", 1e200, 60, 1e200)};
    project.kpis = {test::amountKpi("fine", 1), test::timeKpi("huge", "u", 0.5)};
    project.costs = {{.id = {"crew"}, .kind = CostKind::labor, .fte = 1e200, .monthlyCost = 1e200}};
    project.seats = {{.id = {"s"}, .seats = 1e200, .pricePerMonth = 1e200}};
    BOOST_TEST((refused(project) == Problems{{ProblemCode::overflow, "kpi.huge"},
                                             {ProblemCode::overflow, "seat.s"},
                                             {ProblemCode::overflow, "cost.crew"}}));
}

BOOST_AUTO_TEST_CASE(a_sum_too_large_for_a_number_is_refused) {
    Project project = bare();
    project.kpis = {test::amountKpi("a", 1e308), test::amountKpi("b", 1e308)};
    BOOST_TEST((refused(project) == Problems{{ProblemCode::overflow, "project"}}));
    project.kpis.pop_back();  // 12 months of 1e308
    BOOST_TEST(!refused(project).empty());
}

BOOST_AUTO_TEST_CASE(results_just_within_a_number_are_given) {
    Project project = bare();
    project.kpis = {test::amountKpi("a", 1e300)};
    project.costs = {test::oneTime("c", 1e301)};
    const Results results = analysed(project);
    test::checkClose(results.metrics.net, 2e300);
    test::checkClose(results.metrics.roi, 0.2);
    test::checkClose(results.metrics.paybackMonth, 10);
}

BOOST_AUTO_TEST_SUITE_END()
