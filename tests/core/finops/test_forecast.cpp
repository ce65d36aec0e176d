// Forecasts: Holt's trend against the reference case, months and years worked by hand.
#include "core/finops/forecast.h"

#include <numeric>

#include "core/finops/burn_down.h"
#include "core/finops/holt.h"
#include "tests/core/finance/cases.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// `weeks` weeks from a Monday on: `weekday` on five days, `weekend` on two.
std::vector<double> weeks(int count, double weekday, double weekend) {
    std::vector<double> days;
    for (int i = 0; i < 7 * count; ++i) days.push_back(i % 7 < 5 ? weekday : weekend);
    return days;
}

std::vector<double> flat(double amount, int days) {
    return std::vector<double>(static_cast<std::size_t>(days), amount);
}

constexpr double ninetieth = 1.2815515655446004;

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_forecast)

BOOST_AUTO_TEST_CASE(holt_agrees_with_the_reference_case) {
    int tried = 0;
    for (const nlohmann::json& row : readCases("forecasting.json")) {
        if (row.at("fn") != "holt_linear") continue;
        ++tried;
        const nlohmann::json& inputs = row.at("inputs");
        const auto values = inputs.at("y").get<std::vector<double>>();
        const auto fit = holtTrend(values, {inputs.at("alpha"), inputs.at("beta")});
        BOOST_REQUIRE(fit);
        const double tolerance = row.at("expect").at("tol_abs");
        BOOST_TEST(std::abs(fit->level - row.at("expect").at("level").get<double>()) < tolerance);
        BOOST_TEST(std::abs(fit->trend - row.at("expect").at("trend").get<double>()) < tolerance);
        int ahead = 0;
        for (const double expected : row.at("expect").at("forecast"))
            BOOST_TEST(std::abs(valueAhead(*fit, ++ahead) - expected) < tolerance);
        // the reference constants are the ones we use
        BOOST_TEST(HoltConstants{}.level == inputs.at("alpha").get<double>());
        BOOST_TEST(HoltConstants{}.trend == inputs.at("beta").get<double>());
    }
    BOOST_TEST(tried == 1);
}

BOOST_AUTO_TEST_CASE(holt_continues_a_straight_line_and_needs_two_values) {
    BOOST_TEST(!holtTrend(std::vector<double>{}));
    BOOST_TEST(!holtTrend(std::vector<double>{5}));
    const auto line = holtTrend(std::vector<double>{10, 13, 16, 19, 22});
    checkNear(valueAhead(*line, 4), 34);
    BOOST_TEST(*deviationOfSum(*line, 1, 3) == 0);
    BOOST_TEST(!deviationOfSum(*holtTrend(std::vector<double>{1, 2, 4, 3}), 1, 1));
}

// By hand: errors 1, 1, 1 (mean square 1). One ahead: 1. Two ahead: 1² + (1.0·0.5·(1+0.3))² … the sum of both: the
// error of period 1 weighs 1 + 0.65, that of period 2 weighs 1.
BOOST_AUTO_TEST_CASE(the_deviation_of_a_sum_counts_what_carries_over) {
    HoltTrend fit{.level = 0, .trend = 0, .errors = {1, -1, 1}, .constants = {}};
    checkNear(*deviationOfSum(fit, 1, 1), 1);
    checkNear(*deviationOfSum(fit, 2, 2), std::sqrt(1 + 0.65 * 0.65));
    checkNear(*deviationOfSum(fit, 1, 2), std::sqrt(1 + 1.65 * 1.65));
    // three: 1 + 0.65 + 0.8, 1 + 0.65, 1
    checkNear(*deviationOfSum(fit, 1, 3), std::sqrt(2.45 * 2.45 + 1.65 * 1.65 + 1));
}

BOOST_AUTO_TEST_CASE(weights_follow_the_last_eight_weeks) {
    // Monday 5 January 2026; 100 a weekday, 30 a weekend day: mean of the weekdays' means (500 + 60)/7 = 80
    const DayWeights learned = dayWeights(spendFrom("2026-01-05", weeks(9, 100, 30)));
    BOOST_TEST(learned.learned);
    checkNear(learned.weights[0], 1.25);
    checkNear(learned.weights[6], 0.375);
    checkNear(learned.dayDeviation, 0);
    checkNear(std::accumulate(learned.weights.begin(), learned.weights.end(), 0.0), 7);
    // older weeks do not count
    std::vector<double> days = weeks(3, 1000, 5000);
    for (const double day : weeks(8, 100, 30)) days.push_back(day);
    checkNear(dayWeights(spendFrom("2026-01-05", days)).weights[0], 1.25);
    // 13 days are too few, 14 are enough
    BOOST_TEST(!dayWeights(spendFrom("2026-01-05", flat(10, 13))).learned);
    BOOST_TEST(dayWeights(spendFrom("2026-01-05", flat(10, 14))).learned);
    // only credits, or nothing at all: flat
    BOOST_TEST(!dayWeights(spendFrom("2026-01-05", flat(-10, 20))).learned);
    BOOST_TEST(!dayWeights(spendFrom("2026-01-05", flat(0, 20))).learned);
    BOOST_TEST(!dayWeights(DailySpend{}).learned);
}

// February 2026 begins on a Sunday: 20 weekdays, 8 weekend days. Weights 1.25 and 0.375 after eight such weeks.
// Up to Sunday the 15th: weekdays 2-6, 9-13 (10), weekend days 1, 7, 8, 14, 15 (5): 12.5 + 1.875 = 14.375 of 25 + 3
// = 28.
BOOST_AUTO_TEST_CASE(a_month_lands_at_spend_by_elapsed_weight) {
    std::vector<double> days = weeks(6, 100, 30);  // from Monday 5 January to Sunday 15 February
    DailySpend spend = spendFrom("2026-01-05", days);
    const MonthForecast forecast = forecastMonth(spend, day("2026-02-15"), 0, SpendingPattern::byDay);
    BOOST_TEST((forecast.basis == ForecastBasis::weights));
    checkNear(forecast.spent, 10 * 100 + 5 * 30);
    checkNear(forecast.elapsedWeight, 14.375);
    checkNear(forecast.totalWeight, 28);
    checkNear(forecast.value, 1150 / 14.375 * 28);  // 2240 = 20·100 + 8·30
    checkNear(forecast.range->low, 2240);
    checkNear(forecast.range->high, 2240);
}

// A leap February, flat for want of days: ten days at 100 of 29.
BOOST_AUTO_TEST_CASE(with_few_days_a_month_is_flat_and_has_no_range) {
    const MonthForecast forecast =
        forecastMonth(spendFrom("2024-02-01", flat(100, 10)), day("2024-02-10"), 0, SpendingPattern::byDay);
    checkNear(forecast.value, 2900);
    BOOST_TEST(!forecast.range);
    // started on the 6th: the five days before it count as elapsed, as the model says
    const MonthForecast late =
        forecastMonth(spendFrom("2024-02-06", flat(100, 5)), day("2024-02-10"), 0, SpendingPattern::byDay);
    checkNear(late.value, 500.0 / 10 * 29);
}

// By hand: 28 days from Monday 2 March 2026, alternately 90 and 110 by week: every weekday's mean is 100, each day off
// by
// 10. Deviation of a day: sqrt(28·100/(28-7)) = 11.547. As of Sunday 29 March: 28 of March's 31 days since the 2nd, the
// 1st without charge; two days left of 31, 29 gone.
BOOST_AUTO_TEST_CASE(the_range_of_a_month_comes_from_its_days) {
    std::vector<double> days;
    for (int week = 0; week < 4; ++week)
        for (int i = 0; i < 7; ++i) days.push_back(week % 2 == 0 ? 90 : 110);
    const MonthForecast forecast =
        forecastMonth(spendFrom("2026-03-02", days), day("2026-03-29"), 0, SpendingPattern::byDay);
    const double dayDeviation = std::sqrt(2800.0 / 21);
    checkNear(forecast.value, 2800.0 / 29 * 31);
    checkNear(*forecast.deviation, dayDeviation * std::sqrt(2 + 2.0 / 29 * 2.0 / 29 * 29));
    checkNear(forecast.range->high, forecast.value + ninetieth * *forecast.deviation);
    checkNear(forecast.range->low, forecast.value - ninetieth * *forecast.deviation);
}

BOOST_AUTO_TEST_CASE(a_range_never_falls_below_what_is_spent) {
    std::vector<double> days = weeks(4, 0, 0);
    days[0] = 9000;  // one dear Monday, 2 March
    const MonthForecast forecast =
        forecastMonth(spendFrom("2026-03-02", days), day("2026-03-29"), 0, SpendingPattern::byDay);
    BOOST_TEST(forecast.range->low == forecast.spent);
}

BOOST_AUTO_TEST_CASE(months_that_cannot_be_reckoned_by_weight) {
    struct Row {
        const char* what;
        DailySpend spend;
        const char* asOf;
        SpendingPattern pattern;
        ForecastBasis basis;
        double value;
    };
    using enum SpendingPattern;
    // Saturday 1 August 2026: eight weeks without weekend spending, so no weight has gone; 21 weekdays follow
    std::vector<double> workdays = weeks(8, 100, 0);  // from Monday 8 June to Sunday 2 August
    const Row rows[] = {
        {"no charge ever", {}, "2026-03-10", byDay, ForecastBasis::plan, 500},
        {"billed, not yet", spendFrom("2026-03-01", flat(0, 10)), "2026-03-10", billed, ForecastBasis::billed, 500},
        {"billed more", spendFrom("2026-03-01", {620, 0, 0}), "2026-03-03", billed, ForecastBasis::billed, 620},
        {"last day", spendFrom("2026-03-01", flat(10, 31)), "2026-03-31", byDay, ForecastBasis::complete, 310},
        {"last day, billed", spendFrom("2026-03-01", flat(10, 31)), "2026-03-31", billed, ForecastBasis::complete, 310},
        {"weekend first", spendFrom("2026-06-08", workdays), "2026-08-02", byDay, ForecastBasis::weights, 2100},
        {"credits", spendFrom("2026-03-01", flat(-10, 10)), "2026-03-10", byDay, ForecastBasis::weights, -310}};
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            const MonthForecast forecast = forecastMonth(row.spend, day(row.asOf), 500, row.pattern);
            BOOST_TEST((forecast.basis == row.basis));
            checkNear(forecast.value, row.value);
        }
}

BOOST_AUTO_TEST_CASE(seats_and_services_are_billed_and_use_runs_by_day) {
    struct Row {
        BudgetLineKind kind;
        const char* subject;
        SpendingPattern pattern;
    };
    for (const Row& row : {Row{BudgetLineKind::workload, "bot", SpendingPattern::byDay},
                           Row{BudgetLineKind::own, "", SpendingPattern::byDay},
                           Row{BudgetLineKind::category, "api", SpendingPattern::byDay},
                           Row{BudgetLineKind::category, "labor_operations", SpendingPattern::billed},
                           Row{BudgetLineKind::seat, "team", SpendingPattern::billed},
                           Row{BudgetLineKind::contingency, "", SpendingPattern::billed}})
        BOOST_TEST((patternOf({.kind = row.kind, .subject = row.subject}) == row.pattern));
}

/// Whole months with these sums, each on its first day, from January 2026, then `running` on the first of the next.
DailySpend monthly(const std::vector<double>& sums, double running, Date asOf) {
    DailySpend spend{.first = firstDay({2026, 1}), .days = {}};
    spend.days.assign(static_cast<std::size_t>(daysBetween(spend.first, asOf)) + 1, 0.0);
    YearMonth month{2026, 1};
    for (const double sum : sums) {
        spend.days[static_cast<std::size_t>(daysBetween(spend.first, firstDay(month)))] = sum;
        month = addMonths(month, 1);
    }
    if (firstDay(month) <= asOf)
        spend.days[static_cast<std::size_t>(daysBetween(spend.first, firstDay(month)))] = running;
    return spend;
}

// Fiscal year from January; 10, 13, 16 in the first three months, as of 31 March: nine months follow the line 19, 22
// … 43.
BOOST_AUTO_TEST_CASE(a_year_is_actual_then_this_month_then_the_trend) {
    const std::vector<double> budget = flat(7, 12);
    const YearForecast year =
        forecastYear(monthly({10, 13, 16}, 0, day("2026-03-31")), day("2026-03-31"), budget, 1, SpendingPattern::byDay);
    BOOST_TEST((year.basis == ForecastBasis::trend));
    BOOST_TEST((year.running.basis == ForecastBasis::complete));
    checkNear(year.toDate, 23);
    checkNear(year.running.value, 16);
    BOOST_TEST(year.later.size() == 9U);
    checkNear(year.later.front(), 19);
    checkNear(year.value, 39 + (19 + 43) * 9 / 2.0);
    BOOST_TEST(!year.range);  // three months show one error only
}

BOOST_AUTO_TEST_CASE(with_fewer_than_three_whole_months_the_rest_is_the_plan) {
    const std::vector<double> budget{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const YearForecast year =
        forecastYear(monthly({10, 13}, 62, day("2026-03-30")), day("2026-03-30"), budget, 1, SpendingPattern::byDay);
    BOOST_TEST((year.basis == ForecastBasis::plan));
    checkNear(year.toDate, 23);
    BOOST_TEST(year.later.front() == 4);
    checkNear(year.value, 23 + year.running.value + (4 + 12) * 9 / 2.0);
}

// In the middle of May the trend of January to April starts two months ahead, in June: 10 13 16 19, May apart, then 25
// …
BOOST_AUTO_TEST_CASE(the_running_month_is_not_taken_for_a_whole_one) {
    const YearForecast year = forecastYear(monthly({10, 13, 16, 19}, 5, day("2026-05-10")), day("2026-05-10"),
                                           flat(7, 12), 1, SpendingPattern::byDay);
    checkNear(year.later.front(), 25);
    checkNear(year.toDate, 58);
}

// Fiscal year from April 2026, as of August 2026; charges since January: the trend knows all seven whole months, but
// only April to July are the year's.
BOOST_AUTO_TEST_CASE(a_fiscal_year_from_april_holds_its_own_months) {
    const std::vector<double> sums{10, 13, 16, 19, 22, 25, 28};
    const YearForecast year =
        forecastYear(monthly(sums, 31, day("2026-08-31")), day("2026-08-31"), flat(7, 12), 4, SpendingPattern::byDay);
    BOOST_TEST((year.firstMonth == YearMonth{2026, 4}));
    checkNear(year.toDate, 19 + 22 + 25 + 28);
    checkNear(year.running.value, 31);
    BOOST_TEST(year.later.size() == 7U);
    checkNear(year.later.front(), 34);
    BOOST_TEST(year.range.has_value());
    checkNear(year.range->low, year.value);  // a straight line has no error
    // in March, the last month, nothing is left but the month itself
    const YearForecast last =
        forecastYear(monthly(sums, 31, day("2027-03-10")), day("2027-03-10"), flat(7, 12), 4, SpendingPattern::byDay);
    BOOST_TEST((last.basis == ForecastBasis::complete));
    BOOST_TEST((last.firstMonth == YearMonth{2026, 4}));
}

BOOST_AUTO_TEST_CASE(a_falling_trend_ends_at_nothing) {
    const YearForecast year = forecastYear(monthly({30, 20, 10}, 0, day("2026-03-31")), day("2026-03-31"), flat(7, 12),
                                           1, SpendingPattern::byDay);
    for (const double month : year.later) BOOST_TEST(month == 0);
}

BOOST_AUTO_TEST_CASE(billed_lines_follow_the_budget) {
    const YearForecast year = forecastYear(monthly({4000, 0, 0, 0}, 0, day("2026-05-10")), day("2026-05-10"),
                                           flat(7, 12), 1, SpendingPattern::billed);
    BOOST_TEST((year.basis == ForecastBasis::billed));
    checkNear(year.value, 4000 + 7 + 7 * 7);
}

BOOST_AUTO_TEST_CASE(lines_land_together) {
    const MonthForecast a{.spent = 5, .value = 10, .deviation = 3};
    const MonthForecast b{.spent = 1, .value = 20, .deviation = 4};
    const MonthForecast seats{.spent = 0, .value = 7, .basis = ForecastBasis::billed};
    const MonthForecast young{.spent = 0, .value = 7, .basis = ForecastBasis::weights};
    const Landing landing = landingOf(std::vector{a, b, seats});
    checkNear(landing.value, 37);
    checkNear(landing.range->high, 37 + ninetieth * 5);
    BOOST_TEST(!landingOf(std::vector{a, young}).range);
    BOOST_TEST(!landingOf(std::span<const MonthForecast>()).range);
}

// The budget of 280 in February 2026 with weights 1.25 and 0.375 (see above): 12.5 a weekday, 3.75 a weekend day.
BOOST_AUTO_TEST_CASE(a_budget_burns_down_by_the_weights_of_its_days) {
    const DailySpend spend = spendFrom("2026-01-05", weeks(6, 100, 30));
    const Date asOf = day("2026-02-15");
    const MonthForecast forecast = forecastMonth(spend, asOf, 280, SpendingPattern::byDay);
    const std::vector<BurnDownDay> days = burnDown(spend, asOf, 280, forecast);
    BOOST_REQUIRE(days.size() == 28U);
    checkNear(days[0].expected, 280 - 3.75);
    checkNear(days[1].expected, 280 - 3.75 - 12.5);
    checkNear(days[27].expected, 0);
    checkNear(*days[0].left, 250);
    checkNear(*days[14].left, 280 - 1150);
    BOOST_TEST(!days[15].left);
    BOOST_TEST(!days[13].ahead);
    checkNear(*days[14].ahead, 280 - 1150);
    checkNear(*days[15].ahead, 280 - 1250);
    checkNear(*days[27].ahead, 280 - 2240);
    const MonthForecast none = forecastMonth({}, asOf, 280, SpendingPattern::byDay);
    BOOST_TEST(*burnDown({}, asOf, 280, none)[14].left == 280);
}

BOOST_AUTO_TEST_SUITE_END()
