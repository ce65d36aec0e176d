// Aggregates of charges, and budget against them.
#include "core/finops/actuals.h"

#include <random>

#include "core/finops/variance.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

std::string text(const std::vector<NamedSum>& sums) {
    std::string line;
    for (const NamedSum& sum : sums)
        line += (line.empty() ? "" : " ") + (sum.name.empty() ? "-" : sum.name) + "=" + sum.sum.money.toText();
    return line;
}

Actuals fewCharges() {
    Actuals actuals;
    charge(actuals, {"2026-01-31", "bot", "10.5", "mini", "web", "k1"});
    charge(actuals, {"2026-02-01", "bot", "20", "mini", "web", "k1"});
    charge(actuals, {"2026-02-01", "bot", "0.000001", "large", "web", "k2"});
    charge(actuals, {"2026-02-28", "seats", "300", "", "", ""});
    charge(actuals, {"2026-03-01", "", "7", "mini", "test", "k1"});
    charge(actuals, {"2026-02-15", "gone", "5", "mini", "web", "k1"});
    charge(actuals, {"2026-02-20", "bot", "-4", "mini", "web", "k1"});
    return actuals;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_actuals)

BOOST_AUTO_TEST_CASE(months_end_at_midnight_and_credits_count) {
    const LineMonths sums = sumsByLineAndMonth(fewCharges(), lastDate);
    BOOST_TEST(sums.at("bot").at({2026, 1}).money == money("10.5"));
    BOOST_TEST(sums.at("bot").at({2026, 2}).money == money("16.000001"));
    BOOST_TEST(sums.at("").at({2026, 3}).money == money("7"));
    BOOST_TEST(sums.at("seats").size() == 1U);
    // as of a day, later charges have not been
    const LineMonths early = sumsByLineAndMonth(fewCharges(), day("2026-02-19"));
    BOOST_TEST(early.at("bot").at({2026, 2}).money == money("20.000001"));
    BOOST_TEST(!early.contains("seats"));
}

BOOST_AUTO_TEST_CASE(charges_are_grouped_by_what_they_carry) {
    const Actuals actuals = fewCharges();
    const DayRange february = daysOf({2026, 2});
    BOOST_TEST(text(sumsBy(actuals, ActualDimension::line, february)) == "seats=300 bot=16.000001 gone=5");
    BOOST_TEST(text(sumsBy(actuals, ActualDimension::model, february)) == "-=300 mini=21 large=0.000001");
    BOOST_TEST(text(sumsBy(actuals, ActualDimension::model, february, "bot")) == "mini=16 large=0.000001");
    BOOST_TEST(text(sumsBy(actuals, ActualDimension::key, {}, "bot")) == "k1=26.5 k2=0.000001");
    BOOST_TEST(text(sumsBy(actuals, ActualDimension::project, {})) == "-=300 web=31.500001 test=7");
    BOOST_TEST(sumsBy(actuals, ActualDimension::model, {}, "no such line").empty());
}

BOOST_AUTO_TEST_CASE(reports_of_use_and_of_cost_stand_side_by_side) {
    Actuals actuals;
    // the same use: what it was, by the usage report, and what it cost, by the cost report
    BOOST_REQUIRE(actuals.add({.date = day("2026-02-01"),
                               .model = "mini",
                               .requests = 3,
                               .inputTokens = 1000,
                               .cachedTokens = 400,
                               .outputTokens = 50}));
    BOOST_REQUIRE(actuals.add({.date = day("2026-02-01"), .model = "mini", .currency = "USD", .amount = money("0.5")}));
    BOOST_REQUIRE(actuals.add({.date = day("2026-02-01"),
                               .kind = ChargeKind::tax,
                               .currency = "KRW",
                               .amount = money("70"),
                               .converted = money("70")}));
    const ActualSum sum = sumsByLineAndMonth(actuals, lastDate).at("").at({2026, 2});
    BOOST_TEST(sum.requests == 3);
    BOOST_TEST(sum.tokens() == 1050);
    BOOST_TEST(sum.cachedTokens == 400);
    BOOST_TEST(sum.money == money("70"));  // dollars without a rate are no won
    BOOST_TEST(sum.tax == money("70"));
    BOOST_TEST(sum.waiting == 1U);
}

BOOST_AUTO_TEST_CASE(what_would_not_fit_a_sum_is_not_added) {
    Actuals actuals;
    BOOST_TEST(actuals.add({.date = day("2026-02-01"), .amount = money("6e18"), .converted = money("-6e18")}));
    BOOST_TEST(!actuals.add({.date = day("2026-02-01"), .amount = money("6e18")}));
    BOOST_TEST(!actuals.add({.date = day("2026-02-01"), .amount = money("1"), .converted = money("6e18")}));
    BOOST_TEST(!actuals.add({.date = day("2026-02-01"), .inputTokens = (std::int64_t{1} << 53) + 1}));
    BOOST_TEST(!actuals.add({.date = day("2026-02-01"), .requests = -1}));
    BOOST_TEST(actuals.add({.date = day("2026-02-01"), .amount = money("4e18"), .converted = money("4e18")}));
    BOOST_TEST(actuals.rows().size() == 2U);
}

BOOST_AUTO_TEST_CASE(days_without_charges_are_zero) {
    const Actuals actuals = fewCharges();
    const auto lines = dailySpendByLine(actuals, day("2026-02-02"));
    BOOST_TEST((lines.at("bot") == spendFrom("2026-01-31", {10.5, 20.000001, 0})));
    BOOST_TEST(!lines.contains("seats"));
    const DailySpend all = dailySpend(actuals, day("2026-03-02"));
    BOOST_TEST(all.days.size() == 31U);
    BOOST_TEST(all.days[15] == 5);
    BOOST_TEST(all.days.back() == 0);
    BOOST_TEST(dailySpend(Actuals{}, day("2026-03-02")).days.empty());
}

BOOST_AUTO_TEST_CASE(variance_is_actual_less_budget) {
    Budget budget;
    budget.lines = {{.id = {"bot"}, .kind = BudgetLineKind::own, .name = "bot"},
                    {.id = {"seats"}, .kind = BudgetLineKind::own, .name = "seats"}};
    putAmount(budget.lines[0], {2026, 1}, money("10"));
    putAmount(budget.lines[0], {2026, 2}, money("30"));
    const std::vector<YearMonth> months = monthsFrom({2026, 1}, 3);
    const VarianceTable table = varianceTable(budget, sumsByLineAndMonth(fewCharges(), lastDate), months);
    const LineVariance& bot = table.lines[0];
    BOOST_TEST(bot.months[0].variance == money("0.5"));
    BOOST_TEST(bot.months[1].variance == money("-13.999999"));
    BOOST_TEST(bot.cumulative[1].variance == money("-13.499999"));
    checkNear(*bot.months[0].utilisation, 1.05);
    checkNear(*bot.cumulative[1].utilisation, 26.500001 / 40);
    BOOST_TEST(!bot.months[2].utilisation);
    BOOST_TEST((bot.months[2].state == Utilisation::nothingPlanned));
    BOOST_TEST((table.lines[1].months[1].state == Utilisation::spentWithoutBudget));
    BOOST_TEST(!table.lines[1].months[1].utilisation);
    // what has no line of the budget is not lost
    BOOST_TEST(table.unassigned.months[1].actual == money("5"));
    BOOST_TEST(table.unassigned.months[2].actual == money("7"));
    BOOST_TEST(table.total.months[1].budget == money("30"));
    BOOST_TEST(table.total.months[1].actual == money("321.000001"));
    BOOST_TEST(table.total.cumulative[2].actual == money("338.500001"));
}

// Random charges: whatever the grouping, the sums are those of the charges to the last digit.
BOOST_AUTO_TEST_CASE(every_grouping_sums_to_the_same) {
    std::mt19937 random(3);
    const char* names[] = {"", "a", "b", "c", "행"};
    for (int t = 0; t < 30; ++t) {
        Actuals actuals;
        Decimal all;
        Budget budget;
        for (const char* id : {"a", "b"}) budget.lines.push_back({.id = {id}, .name = id});
        for (int i = 0; i < 200; ++i) {
            const Decimal amount = Decimal::fromMinorUnits(static_cast<std::int64_t>(random()) - 1'000'000'000, 6);
            const std::string date = toText(addDays(day("2025-11-20"), static_cast<int>(random() % 100)));
            charge(actuals, {date, names[random() % 5], amount.toText(), names[random() % 5], names[random() % 5],
                             names[random() % 5]});
            all = added(all, amount);
        }
        for (std::size_t d = 0; d < EnumNames<ActualDimension>::names.size(); ++d) {
            Decimal sum;
            for (const NamedSum& named : sumsBy(actuals, static_cast<ActualDimension>(d), {}))
                sum = added(sum, named.sum.money);
            BOOST_TEST(sum == all);
        }
        const std::vector<YearMonth> months = monthsFrom({2025, 11}, 4);
        const VarianceTable table = varianceTable(budget, sumsByLineAndMonth(actuals, lastDate), months);
        BOOST_TEST(table.total.cumulative.back().actual == all);
        Decimal sum = table.unassigned.cumulative.back().actual;
        for (const LineVariance& line : table.lines) sum = added(sum, line.cumulative.back().actual);
        BOOST_TEST(sum == all);
    }
}

BOOST_AUTO_TEST_SUITE_END()
