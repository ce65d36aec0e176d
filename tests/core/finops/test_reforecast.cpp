#include "core/finops/reforecast.h"

#include "core/finops/budget_from_plan.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// Twelve months from January 2026: 1,200 before launch, 100 a month, benefit 300 a month. Pays back in month 6.
Project steadyPlan() {
    Project project = bare(12);
    project.settings.start = {2026, 1};
    project.costs = {oneTime("build", 1200), recurring("tool", 100)};
    project.costs[0].name = project.costs[1].name = "x";
    project.kpis = {amountKpi("k", 300)};
    project.kpis[0].name = "k";
    return project;
}

struct Planned {
    Project project;
    Results results;
    Budget budget;
};

Planned planned(Project project) {
    Results results = analysed(project);
    Budget budget = good(budgetFromPlan(project, results, 0));
    return {std::move(project), std::move(results), std::move(budget)};
}

Reforecast reforecasted(const Planned& plan, const Actuals& actuals, const std::vector<MeasuredBenefit>& measured,
                        const char* asOf, const std::map<std::string, double, std::less<>>& running = {}) {
    return reforecast(plan.project, plan.results, plan.budget, sumsByLineAndMonth(actuals, day(asOf)), measured,
                      day(asOf), running);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_reforecast)

// By hand: build 1,500 instead of 1,200; the tool 150 in January and February, then as planned; benefits 200 and 250,
// then as planned. As of 28 February: cum -1,500, -1,450, -1,350, then +200 a month: -1,350 + 7·200 = 50 in month 9.
BOOST_AUTO_TEST_CASE(actuals_to_date_and_the_plan_for_the_rest) {
    const Planned plan = planned(steadyPlan());
    BOOST_TEST(*plan.results.metrics.paybackMonth == 6);
    Actuals actuals;
    charge(actuals, {"2025-12-10", "setup", "1500"});
    charge(actuals, {"2026-01-05", "tools_finops", "150"});
    charge(actuals, {"2026-02-05", "tools_finops", "150"});
    const std::vector<MeasuredBenefit> measured{{"k", {2026, 1}, money("200")}, {"k", {2026, 2}, money("250")}};
    const Reforecast found = reforecasted(plan, actuals, measured, "2026-02-28");
    BOOST_TEST(found.lastActualMonth == 2);
    BOOST_TEST(found.assumedCost == 0);
    BOOST_TEST(found.assumedBenefit == 0);
    checkMonths(found.months.cost, 0, {1500, 150, 150, 100});
    checkMonths(found.months.benefit, 0, {0, 200, 250, 300});
    checkClose(found.metrics.npv, 450 + 300 * 10 - 1500 - 300 - 100 * 10);
    checkClose(found.metrics.paybackMonth, 8 + 150.0 / 200);  // after month 8: -1,350 + 6·200 = -150
    checkClose(found.months.cumulative.back(), found.metrics.net);
}

BOOST_AUTO_TEST_CASE(what_nobody_has_charged_or_measured_stays_the_plan_and_is_counted) {
    const Planned plan = planned(steadyPlan());
    Actuals actuals;
    charge(actuals, {"2026-03-05", "tools_finops", "40"});
    // as of 30 April: the build was never charged, the tool from March on; nothing in April means nothing
    const Reforecast found = reforecasted(plan, actuals, {{"k", {2026, 4}, money("10")}}, "2026-04-30");
    checkMonths(found.months.cost, 0, {1200, 100, 100, 40, 0, 100});
    checkMonths(found.months.benefit, 0, {0, 300, 300, 300, 10, 300});
    checkClose(found.assumedCost, 1400);
    checkClose(found.assumedBenefit, 900);
}

BOOST_AUTO_TEST_CASE(this_month_is_its_forecast_or_the_plan_and_never_less_than_charged) {
    const Planned plan = planned(steadyPlan());
    Actuals actuals;
    charge(actuals, {"2026-01-05", "tools_finops", "150"});
    charge(actuals, {"2026-02-05", "tools_finops", "60"});
    const auto february = [&](const char* asOf, const std::map<std::string, double, std::less<>>& running) {
        return reforecasted(plan, actuals, {}, asOf, running).months.cost[2];
    };
    checkClose(february("2026-02-10", {}), 100);
    checkClose(february("2026-02-10", {{"tools_finops", 170}}), 170);
    checkClose(february("2026-02-10", {{"tools_finops", 20}}), 60);
    checkClose(february("2026-02-28", {{"tools_finops", 170}}), 60);
    BOOST_TEST(reforecasted(plan, actuals, {}, "2026-02-10").lastActualMonth == 1);
    BOOST_TEST(reforecasted(plan, Actuals{}, {}, "2025-10-10").lastActualMonth == -1);
    BOOST_TEST(reforecasted(plan, actuals, {}, "2030-01-01").lastActualMonth == 12);
}

BOOST_AUTO_TEST_CASE(charges_outside_the_plan_count_where_they_can) {
    const Planned plan = planned(steadyPlan());
    Actuals actuals;
    charge(actuals, {"2025-06-01", "", "70"});          // before everything, of no line: in month 0
    charge(actuals, {"2026-01-20", "surprise", "30"});  // a line that the budget does not have
    charge(actuals, {"2027-05-01", "tools_finops", "9999"});
    const Reforecast found = reforecasted(plan, actuals, {{"gone", {2026, 2}, money("5")}}, "2026-01-31");
    checkMonths(found.months.cost, 0, {1270, 130, 100});
    checkMonths(found.months.benefit, 0, {0, 300, 305});
}

BOOST_AUTO_TEST_CASE(without_actuals_the_reforecast_is_the_plan) {
    int compared = 0;
    for (unsigned seed = 0; seed < 60U; ++seed) {
        const Project project = RandomProject(seed).make();
        const auto results = analyze(project);
        if (!results) continue;
        const Budget budget = budgetFromPlan(project, results.value(), 0).ok()
                                  ? budgetFromPlan(project, results.value(), 0).value()
                                  : Budget{};
        const Date asOf = addDays(firstDay(project.settings.start), static_cast<int>(seed * 13 % 500));
        const Reforecast found = reforecast(project, results.value(), budget, {}, {}, asOf);
        const Metrics& plan = results.value().metrics;
        const double size = 1e-9 * (plan.totalBenefit + plan.totalCost) + 1e-300;
        BOOST_TEST(std::abs(found.metrics.npv - plan.npv) <= size);
        BOOST_TEST(std::abs(found.metrics.totalCost - plan.totalCost) <= size);
        ++compared;
    }
    BOOST_TEST(compared > 30);
}

// Spent 1,650 and brought 450 by February; planned 1,400 and 600.
BOOST_AUTO_TEST_CASE(realised_roi_is_what_was_measured_over_what_was_spent) {
    const Planned plan = planned(steadyPlan());
    Actuals actuals;
    charge(actuals, {"2025-12-10", "setup", "1500"});
    charge(actuals, {"2026-01-05", "tools_finops", "150"});
    charge(actuals, {"2026-03-05", "tools_finops", "150"});
    const std::vector<MeasuredBenefit> measured{
        {"k", {2026, 1}, money("200")}, {"k", {2026, 2}, money("250")}, {"k", {2026, 3}, money("999")}};
    const Realised found =
        realised(plan.project, plan.results, sumsByLineAndMonth(actuals, day("2026-02-28")), measured, {2026, 2});
    BOOST_TEST(found.benefit == money("450"));
    BOOST_TEST(found.cost == money("1650"));
    BOOST_TEST(found.net == money("-1200"));
    checkClose(found.benefitCostRatio, 450.0 / 1650);
    checkClose(found.roi, -1200.0 / 1650);
    BOOST_REQUIRE(found.months.size() == 3U);
    checkClose(found.months[2].plannedBenefit, 600);
    checkClose(found.months[2].plannedCost, 1400);
    checkClose(found.months[2].plannedBenefitCostRatio, 600.0 / 1400);
    BOOST_TEST(found.months[0].benefit == Decimal());
    // nothing spent: nothing to divide by
    const Realised none = realised(plan.project, plan.results, {}, measured, {2026, 2});
    BOOST_TEST(!none.roi);
    BOOST_TEST(!none.benefitCostRatio);
    // a charge long before the plan opens the series
    charge(actuals, {"2025-09-30", "setup", "1"});
    BOOST_TEST((realised(plan.project, plan.results, sumsByLineAndMonth(actuals, lastDate), {}, {2026, 2})
                    .months.front()
                    .month == YearMonth{2025, 9}));
}

BOOST_AUTO_TEST_SUITE_END()
