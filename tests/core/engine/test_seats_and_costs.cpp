// Seats, cost items, contingency and categories (model.md §4), computed by hand.
#include "tests/core/engine/projects.h"

using namespace jupan;
using test::bare;
using test::checkClose;
using test::checkMonths;

namespace {

std::vector<double> monthsOf(const Seat& seat, int horizon) {
    Project project = bare(horizon);
    project.seats = {seat};
    return test::analysed(project).costs[0].months;
}

std::vector<double> monthsOf(const Cost& cost, int horizon) {
    Project project = bare(horizon);
    project.costs = {cost};
    return test::analysed(project).costs[0].months;
}

struct Row {
    const char* name;
    Seat seat;
    std::vector<std::pair<std::size_t, double>> charged;  ///< month, amount; all other months 0
};

}  // namespace

BOOST_AUTO_TEST_SUITE(seats_and_costs)

// 10 seats at 20 a month; horizon 30
BOOST_AUTO_TEST_CASE(annual_seats_are_charged_ahead_for_the_months_that_are_left) {
    const Id id{"s"};
    const Row rows[] = {
        {"whole",
         {.id = id, .seats = 10, .pricePerMonth = 20, .billing = Billing::annual},
         {{1, 2400}, {13, 2400}, {25, 1200}}},
        {"late",
         {.id = id, .seats = 10, .pricePerMonth = 20, .billing = Billing::annual, .startMonth = 8},
         {{8, 2400}, {20, 2200}}},
        {"ending early",
         {.id = id, .seats = 10, .pricePerMonth = 20, .billing = Billing::annual, .startMonth = 2, .endMonth = 15},
         {{2, 2400}, {14, 400}}},
        {"ending beyond the horizon",
         {.id = id, .seats = 10, .pricePerMonth = 20, .billing = Billing::annual, .startMonth = 20, .endMonth = 100},
         {{20, 2200}}},
        {"one month",
         {.id = id, .seats = 10, .pricePerMonth = 20, .billing = Billing::annual, .startMonth = 30},
         {{30, 200}}},
        {"beyond the horizon",
         {.id = id, .seats = 10, .pricePerMonth = 20, .billing = Billing::annual, .startMonth = 31},
         {}},
        // ramp over 4 months: a quarter in month 1, all in month 13; price 1.1 a year
        {"ramped and dearer",
         {.id = id, .seats = 10, .pricePerMonth = 20, .billing = Billing::annual, .rampMonths = 4, .escalation = 0.1},
         {{1, 600}, {13, 2640}, {25, 1452}}},
        {"in dollars",
         {.id = id,
          .seats = 10,
          .pricePerMonth = 20,
          .currency = Currency{"USD"},
          .billing = Billing::annual,
          .startMonth = 25},
         {{25, 1200000}}},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.name) {
            std::vector<double> expected(31, 0.0);
            for (const auto& [month, amount] : row.charged) expected[month] = amount;
            checkMonths(monthsOf(row.seat, 30), 0, expected);
        }
}

BOOST_AUTO_TEST_CASE(monthly_seats) {
    const Seat seat{.id = {"s"}, .seats = 10, .pricePerMonth = 20, .startMonth = 2, .endMonth = 6, .rampMonths = 4};
    // 2.5, 5, 7.5, 10, 10 seats: not rounded
    checkMonths(monthsOf(seat, 12), 0, {0, 0, 50, 100, 150, 200, 200, 0, 0});
    const Seat growing{.id = {"s"}, .seats = 10, .pricePerMonth = 20, .escalation = 0.21};
    checkMonths(monthsOf(growing, 24), 7, {220});
    checkMonths(monthsOf(growing, 24), 13, {242});
}

BOOST_AUTO_TEST_CASE(cost_items_of_every_kind) {
    const Id id{"c"};
    checkMonths(monthsOf(Cost{.id = id, .kind = CostKind::oneTime, .amount = 500}, 12), 0, {500, 0, 0});
    checkMonths(monthsOf(Cost{.id = id, .kind = CostKind::oneTime, .amount = 500, .month = 2}, 12), 0, {0, 0, 500, 0});
    checkMonths(monthsOf(Cost{.id = id, .kind = CostKind::oneTime, .amount = 500, .month = 13}, 12), 0,
                std::vector<double>(13, 0.0));
    checkMonths(monthsOf(Cost{.id = id, .kind = CostKind::oneTime, .currency = Currency{"USD"}, .amount = 500}, 12), 0,
                {500000});
    checkMonths(monthsOf(Cost{.id = id, .kind = CostKind::recurring, .amount = 7}, 12), 0, {0, 7, 7, 7});
    checkMonths(monthsOf(Cost{.id = id, .kind = CostKind::recurring, .amount = 7, .startMonth = 2, .endMonth = 3}, 12),
                0, {0, 0, 7, 7, 0});
    // escalation counts from month 1, not from the start: 1.21^0.5 in month 7
    checkMonths(
        monthsOf(Cost{.id = id, .kind = CostKind::recurring, .amount = 100, .startMonth = 7, .escalation = 0.21}, 12),
        6, {0, 110});
    checkMonths(monthsOf(Cost{.id = id, .kind = CostKind::labor, .fte = 0.2, .monthlyCost = 4500}, 12), 0,
                {0, 900, 900});
}

BOOST_AUTO_TEST_CASE(contingency_is_a_line_of_its_own_on_every_cost) {
    Project project = bare(12);
    project.settings.contingency = 0.1;
    project.costs = {test::oneTime("a", 1000), test::recurring("b", 50)};
    project.seats = {{.id = {"s"}, .category = Category::training, .seats = 1, .pricePerMonth = 10}};
    const Results results = test::analysed(project);
    // 1000 + 600 + 120 = 1720, contingency 172
    checkClose(results.metrics.totalCost, 1892);
    checkClose(results.contingency, 172);
    checkMonths(results.months.cost, 0, {1100, 66});
    BOOST_REQUIRE(results.categories.size() == 3U);
    BOOST_TEST((results.categories[0] == std::pair(Category::toolsFinops, 600.0)));
    BOOST_TEST((results.categories[1] == std::pair(Category::setup, 1000.0)));
    BOOST_TEST((results.categories[2] == std::pair(Category::training, 120.0)));
    BOOST_TEST(results.costs[0].id == "s");
    BOOST_TEST(results.costs[1].id == "a");
    BOOST_TEST(results.costs[2].id == "b");
}

BOOST_AUTO_TEST_SUITE_END()
