// Cost per piece of work, and advice on reallocation for the running month.
#include "core/finops/work_unit_economics.h"

#include "core/engine/analyze.h"
#include "core/finops/budget_from_plan.h"
#include "core/finops/reallocation_advice.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// One work unit with a tool of 1,000 won a month that brings 3,000, and a tool of 1,000 of no work unit.
Project plan() {
    Project project = bare(12);
    project.settings.start = {2026, 1};
    project.workUnits = {unitNamed("support", 100)};
    project.costs = {recurring("desk", 1000), recurring("rest", 1000)};
    project.costs[0].name = "desk";
    project.costs[0].category = Category::api;
    project.costs[0].workUnit = {{"support"}};
    project.costs[1].name = "rest";
    project.costs[1].category = Category::training;
    Kpi care = amountKpi("care", 3000);
    care.name = "care";
    care.workUnit = {{"support"}};
    project.kpis = {care};
    return project;
}

struct Spent {
    Project project = plan();
    Budget budget = good(budgetFromPlan(project, good(analyze(project)), 0));
    Actuals actuals;
    std::string line(Category category) const {
        for (const BudgetLine& each : budget.lines)
            if (each.subject == nameOf(category)) return each.id.text;
        return {};
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_work_units)

BOOST_AUTO_TEST_CASE(a_piece_of_work_costs_what_was_spent_in_the_months_that_were_counted) {
    Spent spent;
    const std::string desk = spent.line(Category::api);
    BOOST_REQUIRE(!desk.empty());
    charge(spent.actuals, {"2026-01-10", desk, "900"});
    charge(spent.actuals, {"2026-02-10", desk, "600"});
    charge(spent.actuals, {"2026-02-11", "", "70"});
    spent.project.finops.itemCounts = {{"support", {2026, 1}, 300}, {"support", {2026, 3}, 50}};
    const DayRange days{day("2026-01-01"), day("2026-02-28")};
    const auto units = economicsByWorkUnit(spent.project, spent.budget, spent.actuals, days);
    BOOST_REQUIRE(units.size() == 2U);
    BOOST_TEST(units[0].workUnit == "support");
    BOOST_TEST(units[0].sum.money == money("1500"));
    BOOST_TEST(units[0].items.value() == 300);
    BOOST_TEST(units[0].countedMonths == 1);
    BOOST_TEST(units[0].counted.money == money("900"));  // February was not counted
    checkNear(units[0].each.perItem.value(), 3);
    BOOST_TEST(units[1].workUnit.empty());
    BOOST_TEST(units[1].sum.money == money("70"));
    BOOST_TEST(!units[1].each.perItem);
}

BOOST_AUTO_TEST_CASE(counts_without_spending_and_spending_without_counts_have_no_cost_per_piece) {
    Spent spent;
    const DayRange days{day("2026-01-01"), day("2026-12-31")};
    BOOST_TEST(economicsByWorkUnit(spent.project, spent.budget, spent.actuals, days).empty());
    spent.project.finops.itemCounts = {{"support", {2026, 1}, 0}};
    const auto units = economicsByWorkUnit(spent.project, spent.budget, spent.actuals, days);
    BOOST_REQUIRE(units.size() == 1U);
    BOOST_TEST(units[0].items.value() == 0);
    BOOST_TEST(!units[0].each.perItem);  // nothing to divide by
}

BOOST_AUTO_TEST_CASE(advice_moves_budget_from_the_line_that_brings_nothing_known_to_the_one_that_is_short) {
    Spent spent;
    SpendingWatch watch;
    watch.month = {2026, 2};
    watch.budget = spent.budget;
    const auto lineWatch = [&](Category category, const char* budget, double forecast) {
        LineWatch line{.line = spent.line(category)};
        line.month = varianceOf(money(budget), Decimal());
        line.forecast.value = forecast;
        return line;
    };
    watch.lines = {lineWatch(Category::api, "1000", 1200.4), lineWatch(Category::training, "1000", 300)};
    const Results results = good(analyze(spent.project));
    const ReallocationAdvice advice = reallocationAdvice(spent.project, results, watch);
    BOOST_REQUIRE(advice.suggestions.moves.size() == 1U);
    const SuggestedMove& move = advice.suggestions.moves[0];
    BOOST_TEST(move.from == spent.line(Category::training));
    BOOST_TEST(move.to == spent.line(Category::api));
    BOOST_TEST(move.amount == money("201"));  // whole won, rounded up
    checkNear(move.toValue.value(), 3);
    BOOST_TEST(!move.fromValue);

    watch.month = {2040, 1};  // long after the plan: nothing is known of what a won brings
    BOOST_TEST(reallocationAdvice(spent.project, results, watch).values.empty());
}

BOOST_AUTO_TEST_SUITE_END()
