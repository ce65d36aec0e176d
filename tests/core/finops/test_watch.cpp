// What is watched on a day: months worked by hand, and a fiscal year of monthly imports.
#include "core/finops/watch.h"

#include "core/finops/ledger_actuals.h"
#include "core/finops/reforecast.h"
#include "core/project/reallocation.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/memory_charges.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const ChargeGroup botGroup{.vendor = "openai", .model = "mini", .currency = "KRW"};

BudgetLine ownLine(const std::string& id, std::map<YearMonth, Decimal> amounts) {
    return {.id = {id}, .kind = BudgetLineKind::own, .name = id, .amounts = std::move(amounts)};
}

/// `won` every day from `first` to `last`.
void addDaily(MemoryCharges& ledger, const ChargeGroup& group, Date first, Date last, int won) {
    for (Date date = first; date <= last; date = addDays(date, 1))
        ledger.add(date, group, {.amount = Decimal::fromMinorUnits(won, 0)});
}

std::string text(const std::vector<AlertSubject>& fired) {
    std::string all;
    for (const AlertSubject& s : fired)
        all += s.line + ' ' + toText(s.first) + '+' + std::to_string(s.months) + ' ' +
               std::string(nameOf(s.threshold.basis)) + s.threshold.share.toText() + "; ";
    return all;
}

/// February 2028 has 29 days; the fiscal year began in April 2027.
Project leapYear() {
    Project project = bare(24);
    project.settings.fiscalYearStart = 4;
    project.finops.rules = {{.model = "mini", .line = "bot"}};
    const Budget budget{{ownLine("bot", {{{2028, 2}, money("28000")}, {{2028, 3}, money("31000")}})}};
    project.finops.budget = good(frozen({.draft = budget}, day("2028-01-10"), ""));
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_watch)

BOOST_AUTO_TEST_CASE(a_leap_february_by_hand) {
    const Project project = leapYear();
    MemoryCharges ledger;
    addDaily(ledger, botGroup, day("2028-02-01"), day("2028-02-15"), 1000);
    ledger.add("2028-02-14", {.vendor = "azure", .currency = "KRW"}, {.amount = money("500")});
    const Actuals actuals = good(actualsOf(ledger, project)).actuals;
    const Date asOf = day("2028-02-14");
    const SpendingWatch watch = watchSpending(project, actuals, asOf);
    BOOST_TEST(toText(watch.year.front()) == "2027-04");
    BOOST_TEST(watch.budgetVersion == 1);
    BOOST_REQUIRE(watch.lines.size() == 1U);
    const LineWatch& bot = watch.lines[0];
    BOOST_TEST(bot.month.actual == money("14000"));
    BOOST_TEST(*bot.month.utilisation == 0.5);
    checkNear(bot.forecast.value, 29'000);
    checkNear(bot.year.value, 29'000 + 31'000);  // too few months for a trend: March stands as planned
    BOOST_TEST(bot.yearBudget == money("59000"));
    BOOST_TEST(watch.unassigned.month.actual == money("500"));
    checkNear(watch.unassigned.forecast.value, 500 * 29.0 / 14);
    BOOST_TEST(watch.total.month.actual == money("14500"));
    checkNear(watch.monthLanding.value, 29'000 + 500 * 29.0 / 14);
    checkNear(watch.total.forecast.value, watch.monthLanding.value);
    checkNear(watch.yearLanding.value, watch.monthLanding.value + 31'000);
    BOOST_TEST(watch.table.total.months[10].actual == money("14500"));
    BOOST_TEST(watch.spend.days.size() == 14U);

    // half of it spent is not more than half; the whole, with what no line holds, is
    const AlertUpdate first = alertsAfter(project, watch, asOf);
    BOOST_TEST(text(first.fired) ==
               "bot 2028-02+1 forecast1; bot 2027-04+12 forecast1;  2028-02+1 actual0.5; "
               " 2028-02+1 forecast1;  2027-04+12 forecast1; ");
    Project later = project;
    later.finops.alerts = first.alerts;
    BOOST_TEST(alertsAfter(later, watch, asOf).fired.empty());
    const Date next = day("2028-02-15");
    BOOST_TEST(text(alertsAfter(later, watchSpending(later, actuals, next), next).fired) ==
               "bot 2028-02+1 actual0.5; ");

    const auto days = burnDownOf(watch, actuals, "bot");
    BOOST_REQUIRE(days.size() == 29U);
    checkNear(*days[13].left, 14'000);
    checkNear(*days[28].ahead, -1'000);
    checkNear(*burnDownOf(watch, actuals, "")[13].left, 13'500);
    BOOST_TEST(burnDownOf(watch, actuals, "gone").empty());
}

BOOST_AUTO_TEST_CASE(without_budget_or_charges) {
    MemoryCharges ledger;
    addDaily(ledger, botGroup, day("2028-02-01"), day("2028-02-14"), 1000);
    Project project = leapYear();
    const SpendingWatch empty = watchSpending(project, Actuals{}, day("2028-02-14"));
    checkNear(empty.monthLanding.value, 28'000);
    checkNear(empty.yearLanding.value, 59'000);
    BOOST_TEST(empty.anomalies.empty());
    BOOST_TEST(alertsAfter(project, empty, day("2028-02-14")).fired.empty());
    project.finops.budget = {};
    const Actuals actuals = good(actualsOf(ledger, project)).actuals;
    const SpendingWatch none = watchSpending(project, actuals, day("2028-02-29"));
    BOOST_TEST(none.lines.empty());
    BOOST_TEST(none.budgetVersion == -1);
    BOOST_TEST(none.readings.empty());
    BOOST_TEST(none.total.month.actual == money("14000"));
    BOOST_TEST(none.table.unassigned.months[10].actual == money("14000"));
    BOOST_TEST(burnDownOf(none, actuals, "").size() == 29U);
}

BOOST_AUTO_TEST_CASE(a_line_that_lands_at_its_budget_does_not_pass_it) {
    Project project = bare(24);
    // 18 digits: as a double it is more
    BudgetLine seats{.id = {"team"}, .kind = BudgetLineKind::seat, .subject = "team"};
    for (const YearMonth month : monthsFrom({2026, 1}, 12)) seats.amounts[month] = money("999999999999.999999");
    project.finops.budget.draft = {{seats}};
    const SpendingWatch watch = watchSpending(project, Actuals{}, day("2026-05-03"));
    BOOST_TEST(watch.budgetVersion == 0);
    BOOST_TEST(alertsAfter(project, watch, day("2026-05-03")).fired.empty());
}

BOOST_AUTO_TEST_CASE(alerts_of_a_line_that_is_gone_end) {
    Project project = leapYear();
    project.finops.alerts = {{.subject = {"old", {2028, 1}, 1, defaultThresholds()[2]}, .budget = money("5")},
                             {.subject = {"old", {2027, 3}, 1, defaultThresholds()[2]}, .budget = money("5")}};
    const auto update = alertsAfter(project, watchSpending(project, Actuals{}, day("2028-02-14")), day("2028-02-14"));
    BOOST_REQUIRE(update.alerts.size() == 1U);  // what lies in another year stays
    BOOST_TEST(toText(update.alerts[0].subject.first) == "2027-03");
}

BOOST_AUTO_TEST_CASE(a_fiscal_year_of_monthly_imports) {
    Project project = bare(24);
    project.settings.start = {2026, 4};
    project.settings.fiscalYearStart = 4;
    project.finops.rules = {{.model = "mini", .line = "bot"}};
    std::map<YearMonth, Decimal> bot;
    std::map<YearMonth, Decimal> spare;
    for (const YearMonth month : monthsFrom({2026, 4}, 12)) {
        bot[month] = money("31000");
        spare[month] = money("5000");
    }
    project.finops.budget =
        good(frozen({.draft = {{ownLine("bot", bot), ownLine("spare", spare)}}}, day("2026-03-20"), "2026"));
    MemoryCharges ledger;
    Decimal charged;
    std::string overspends;
    for (const YearMonth month : monthsFrom({2026, 4}, 12)) {
        // July by a day's fifth, September by a tenth, and November, which gets money in time
        const int won = month == YearMonth{2026, 7}    ? 1200
                        : month == YearMonth{2026, 9}  ? 1100
                        : month == YearMonth{2026, 11} ? 1100
                                                       : 1000;
        addDaily(ledger, botGroup, firstDay(month), lastDay(month), won);
        charged = added(charged, Decimal::fromMinorUnits(std::int64_t{won} * daysIn(month), 0));
        const Date close = lastDay(month);
        if (month == YearMonth{2026, 11})
            project.finops.budget =
                good(reallocated(project.finops.budget, {.month = month,
                                                         .moves = {{"spare", money("-3000")}, {"bot", money("3000")}},
                                                         .reason = "campaign",
                                                         .approver = "the owner",
                                                         .date = day("2026-11-20")}));
        for (int twice = 0; twice < 2; ++twice) {
            const SpendingWatch watch = watchSpending(project, good(actualsOf(ledger, project)).actuals, close);
            const AlertUpdate update = alertsAfter(project, watch, close);
            for (const AlertSubject& subject : update.fired)
                if (subject.line == "bot" && subject.months == 1 && subject.threshold == defaultThresholds()[2])
                    overspends += toText(subject.first) + "; ";
            project.finops.alerts = update.alerts;
            BOOST_TEST(watch.total.yearToDate.actual == charged);
            if (month == YearMonth{2026, 7}) {
                // 30,000 + 31,000 + 30,000 + 37,200 of 124,000
                BOOST_TEST(watch.lines[0].yearToDate.actual == money("128200"));
                BOOST_TEST(watch.lines[0].month.variance == money("6200"));
                BOOST_TEST(watch.lines[0].yearToDate.budget == money("124000"));
            }
            if (month == YearMonth{2026, 11}) {
                BOOST_TEST(watch.lines[0].month.budget == money("34000"));
                BOOST_TEST(watch.lines[0].month.variance == money("-1000"));
                BOOST_TEST(watch.lines[1].month.budget == money("2000"));
            }
        }
    }
    BOOST_TEST(overspends == "2026-07; 2026-09; ");
    // a bill of April that comes in March is told of once
    ledger.add("2026-04-30", botGroup, {.amount = money("1500")});
    const Actuals actuals = good(actualsOf(ledger, project)).actuals;
    const Date end = day("2027-03-31");
    BOOST_TEST(text(alertsAfter(project, watchSpending(project, actuals, end), end).fired) ==
               "bot 2026-04+1 actual1; ");
    const Results plan = analysed(project);
    const Reforecast found = reforecast(project, plan, budgetInForce(project.finops.budget, end)->budget,
                                        sumsByLineAndMonth(actuals, end), {}, end);
    BOOST_TEST(found.lastActualMonth == 12);
    BOOST_TEST(found.assumedCost == 0);
    checkNear(found.metrics.net, plan.metrics.net - asDouble(charged) - 1500);
}

BOOST_AUTO_TEST_SUITE_END()
