// "Cost explained": terms worked by hand, and the explanation of every cell of random projects (model.md §4).
#include "core/engine/cost_explanation.h"

#include "core/engine/chosen_scenario.h"
#include "core/engine/cost_years.h"
#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using test::checkClose;

namespace {

ScenarioProject planOf(const Project& project, std::string_view scenario = {}) {
    auto plan = chosenScenario(project, scenario);
    BOOST_REQUIRE(plan.ok());
    return std::move(plan).value();
}

bool near(double actual, double expected) {
    return std::abs(actual - expected) <= 1e-12 * std::abs(expected);
}

/// 200 items a month, 3 requests each, of 2,000 tokens in and 500 out, half on "m" (0.004 USD) and half on "won" (10
/// KRW); 1,000 KRW a USD; contingency 10 %.
Project workedProject() {
    Project project = test::bare(24);
    project.settings.contingency = 0.1;
    project.models = {{.id = {"m"}, .price = {.input = 1, .output = 4}},
                      {.id = {"won"}, .currency = {"KRW"}, .price = {.input = 3000, .output = 8000}}};
    project.workUnits = {test::unitNamed("u", 200)};
    project.workUnits[0].volumeGrowth = 0.44;
    project.workloads = {{.id = {"w"},
                          .workUnit = {{"u"}},
                          .requestsPerItem = 3,
                          .inputTokens = 2000,
                          .outputTokens = 500,
                          .retryRate = 0.05,
                          .priceChange = -0.19,
                          .taxRate = 0.1,
                          .adoption = {.startMonth = 3, .rampMonths = 2, .ceiling = 0.5, .endMonth = 20},
                          .stages = {{1, {{{"m"}, 1}}}, {5, {{{"m"}, 0.5}, {{"won"}, 0.5}}}}}};
    project.seats = {{.id = {"s"},
                      .seats = 10,
                      .pricePerMonth = 20,
                      .currency = {{"USD"}},
                      .billing = Billing::annual,
                      .startMonth = 2,
                      .endMonth = 15,
                      .escalation = 0.21}};
    project.costs = {
        test::oneTime("once", 500, 4),
        {.id = {"staff"}, .kind = CostKind::labor, .fte = 0.5, .monthlyCost = 3000, .startMonth = 2, .endMonth = 9},
        test::recurring("free", 0)};
    project.scenarios = {{.id = {"dear"}, .overrides = {{"project.contingency", 0.2}}, .costFactor = 1.5},
                         {.id = {"nothing"}, .costFactor = 0}};
    return project;
}

/// Every month of every line of one scenario against the analysis.
void checkAllCells(const Project& project, const std::string& scenario) {
    const auto results = analyze(project, scenario);
    if (!results.ok()) return;  // too large for a number; the engine's own tests look at that
    const ScenarioProject plan = planOf(project, scenario);
    const int horizon = plan.project.settings.horizonMonths;
    double contingency = 0;
    std::size_t line = 0;
    const auto checkLine = [&](const std::string& id, auto explain, auto explainYear) {
        const std::vector<double>& months = results.value().costs[line++].months;
        for (int m = 0; m <= horizon; ++m) BOOST_TEST_CONTEXT(scenario << " " << id << " month " << m) {
                const auto why = explain(plan, id, m);
                BOOST_REQUIRE(why.has_value());
                BOOST_TEST(why->reported.cost == months[static_cast<std::size_t>(m)]);
                BOOST_TEST((why->zero == ZeroCost::no) == (why->reported.cost != 0));
                contingency += why->reported.contingency;
            }
        const std::vector<double> years = yearlyTotals(months);
        for (std::size_t y = 0; y < years.size(); ++y) {
            const auto year = explainYear(plan, id, static_cast<int>(y));
            BOOST_REQUIRE(year.has_value());
            BOOST_TEST(year->cost == years[y]);
        }
    };
    for (const Workload& load : plan.project.workloads) {
        for (int m = 1; m <= horizon; ++m) {
            const auto why = explainWorkload(plan, load.id.text, m);
            double models = 0;
            for (const ModelTerm& term : why->models) models += term.cost;
            BOOST_TEST(near(models, why->reported.cost));
            const WorkloadMonth& terms = why->terms;
            BOOST_TEST(near(terms.demand * terms.volume * terms.adoption * (1 + why->retryRate) * terms.unitCost *
                                terms.priceChangeFactor * (1 + why->taxRate) * why->reported.costFactor,
                            why->reported.cost));
        }
        checkLine(load.id.text, explainWorkload, explainWorkloadYear);
    }
    for (const Seat& seat : plan.project.seats) checkLine(seat.id.text, explainSeat, explainSeatYear);
    for (const Cost& cost : plan.project.costs) checkLine(cost.id.text, explainCostItem, explainCostItemYear);
    BOOST_TEST(near(contingency, results.value().contingency));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cost_explanations)

BOOST_AUTO_TEST_CASE(terms_of_a_workload) {
    const Project project = workedProject();
    const auto why = explainWorkload(planOf(project), "w", 7);
    BOOST_REQUIRE(why.has_value());
    BOOST_TEST(why->perItem);
    BOOST_TEST(why->workUnit == "u");
    BOOST_TEST(why->stageFromMonth == 5);
    BOOST_REQUIRE(why->models.size() == 2U);
    BOOST_TEST(why->models[1].model == "won");
    BOOST_TEST(why->models[1].currency.code == "KRW");
    checkClose(why->models[0].mix.request.total, 0.004);
    checkClose(why->models[0].mix.exchangeRate, 1000);
    checkClose(why->models[0].mix.unitCost, 2);  // 0.5 · 0.004 · 1,000
    checkClose(why->models[1].mix.unitCost, 5);  // 0.5 · 10
    const WorkloadMonth& terms = why->terms;
    checkClose(terms.demand, 3);
    checkClose(terms.volume, 240);  // 200 · 1.44^0.5
    checkClose(terms.adoption, 0.5);
    checkClose(terms.requests, 360);
    checkClose(terms.retryFactor, 1.05);
    checkClose(terms.unitCost, 7);
    checkClose(terms.priceChangeFactor, 0.9);  // 0.81^0.5
    checkClose(terms.taxFactor, 1.1);
    const double cost = 360 * 1.05 * 7 * 0.9 * 1.1;
    checkClose(why->reported.cost, cost);
    checkClose(why->reported.contingency, cost * 0.1);
    checkClose(why->models[0].cost, cost * 2 / 7);

    const auto dear = explainWorkload(planOf(project, "dear"), "w", 7);
    checkClose(dear->terms.cost, cost);
    checkClose(dear->reported.costFactor, 1.5);
    checkClose(dear->reported.cost, cost * 1.5);
    checkClose(dear->reported.contingency, cost * 1.5 * 0.2);
    checkClose(dear->models[1].cost, cost * 1.5 * 5 / 7);
}

BOOST_AUTO_TEST_CASE(terms_of_seats_and_cost_items) {
    const ScenarioProject plan = planOf(workedProject());
    // month 14: the second payment, 2 of 12 months left, price 20 · 1.21^(13/12)
    const auto seat = explainSeat(plan, "s", 14);
    BOOST_REQUIRE(seat.has_value());
    BOOST_TEST(seat->terms.monthsCharged == 2);
    BOOST_TEST(seat->currency.code == "USD");
    checkClose(seat->reported.cost, 10 * 20 * std::pow(1.21, 13 / 12.0) * 1000 * 2);
    BOOST_TEST(explainSeat(plan, "s", 2)->terms.monthsCharged == 12);
    const auto staff = explainCostItem(plan, "staff", 9);
    BOOST_REQUIRE(staff.has_value());
    checkClose(staff->terms.quantity, 0.5);
    checkClose(staff->reported.cost, 1500);
    checkClose(staff->reported.contingency, 150);
    checkClose(explainCostItem(plan, "once", 4)->reported.cost, 500);
    const auto year = explainCostItemYear(plan, "staff", 1);
    BOOST_REQUIRE(year.has_value());
    BOOST_TEST(year->months.size() == 12U);
    checkClose(year->cost, 8 * 1500);
    checkClose(year->contingency, 8 * 150);
    BOOST_TEST(explainCostItemYear(plan, "staff", 0)->months.size() == 1U);
}

BOOST_AUTO_TEST_CASE(why_a_month_costs_nothing) {
    Project project = workedProject();
    project.workUnits.push_back(test::unitNamed("none", 0));
    Workload idle = project.workloads[0];
    idle.id = {"idle"};
    idle.workUnit = {{"none"}};
    Workload unused = project.workloads[0];
    unused.id = {"unused"};
    unused.adoption.ceiling = 0;
    Workload empty = project.workloads[0];
    empty.id = {"empty"};
    empty.inputTokens = empty.outputTokens = 0;
    project.workloads.insert(project.workloads.end(), {idle, unused, empty});
    struct Row {
        const char* line;
        int month;
        ZeroCost zero;
        const char* scenario = "";
    };
    using enum ZeroCost;
    const Row rows[] = {
        {"w", 0, beforeLaunch},
        {"w", 2, beforeStart},
        {"w", 3, no},
        {"w", 20, no},
        {"w", 21, afterEnd},
        {"idle", 7, noQuantity},
        {"unused", 7, notAdopted},
        {"empty", 7, noPrice},
        {"w", 7, noFactor, "nothing"},
        {"s", 0, beforeLaunch},
        {"s", 1, beforeStart},
        {"s", 2, no},
        {"s", 3, betweenPayments},
        {"s", 14, no},
        {"s", 16, afterEnd},
        {"once", 0, otherMonth},
        {"once", 4, no},
        {"staff", 0, beforeLaunch},
        {"staff", 10, afterEnd},
        {"free", 5, noPrice},
        {"staff", 2, noFactor, "nothing"},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.line << " month " << row.month) {
            const ScenarioProject plan = planOf(project, row.scenario);
            std::optional<ZeroCost> zero;
            if (const auto load = explainWorkload(plan, row.line, row.month)) zero = load->zero;
            if (const auto seat = explainSeat(plan, row.line, row.month)) zero = seat->zero;
            if (const auto item = explainCostItem(plan, row.line, row.month)) zero = item->zero;
            BOOST_REQUIRE(zero.has_value());
            BOOST_TEST(nameOf(*zero) == nameOf(row.zero));
        }
}

BOOST_AUTO_TEST_CASE(what_is_not_there_has_no_explanation) {
    const ScenarioProject plan = planOf(workedProject());
    BOOST_TEST(!explainWorkload(plan, "s", 1).has_value());
    BOOST_TEST(!explainSeat(plan, "w", 1).has_value());
    BOOST_TEST(!explainCostItem(plan, "", 1).has_value());
    BOOST_TEST(!explainWorkload(plan, "w", -1).has_value());
    BOOST_TEST(!explainWorkload(plan, "w", 25).has_value());
    BOOST_TEST(!explainWorkloadYear(plan, "w", 3).has_value());
    BOOST_TEST(!explainSeatYear(plan, "s", -1).has_value());
    BOOST_TEST(!explainCostItemYear(plan, "other", 1).has_value());
    const auto unknown = chosenScenario(workedProject(), "other");
    BOOST_REQUIRE(!unknown.ok());
    BOOST_TEST((unknown.problems()[0].code == ProblemCode::unknownScenario));
}

BOOST_AUTO_TEST_CASE(every_cell_of_random_projects) {
    for (unsigned seed = 0; seed < test::tries(150); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            const Project project = test::randomProject(seed);
            checkAllCells(project, "");
            for (const Scenario& scenario : project.scenarios) checkAllCells(project, scenario.id.text);
        }
}

BOOST_AUTO_TEST_SUITE_END()
