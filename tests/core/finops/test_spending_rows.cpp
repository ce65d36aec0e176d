// Rows of budget against actual, the months of a line, and which line is worth explaining.
#include "core/finops/spending_rows.h"

#include "core/finops/spending_reasons.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Workload workload(const std::string& id, const std::string& unit) {
    return {.id = {id},
            .name = id,
            .workUnit = {{unit}},
            .requestsPerMonth = Uncertain(1000.0),
            .inputTokens = 1000,
            .outputTokens = 100,
            .stages = {{.fromMonth = 1, .mix = {{{"mini"}, 1}}}}};
}

BudgetLine line(const std::string& id, BudgetLineKind kind, const std::string& subject, const char* monthly) {
    BudgetLine made{.id = {id}, .kind = kind, .subject = subject, .name = id};
    for (const YearMonth each : monthsFrom({2026, 1}, 12)) putAmount(made, each, money(monthly));
    return made;
}

/// Two lines of the support department's units, one of no unit.
Project firm() {
    Project project = bare(12);
    project.settings.start = {2026, 1};
    project.models = {{.id = {"mini"}, .name = "mini", .currency = {"KRW"}, .price = {.input = 1000, .output = 10000}}};
    project.workUnits = {unitNamed("mail", 100), unitNamed("phone", 100)};
    for (WorkUnit& unit : project.workUnits) unit.department = "Support";
    project.workloads = {workload("bot", "mail"), workload("voice", "phone")};
    project.finops.budget.draft.lines = {line("bot", BudgetLineKind::workload, "bot", "3000"),
                                         line("voice", BudgetLineKind::workload, "voice", "1000"),
                                         line("own", BudgetLineKind::own, "", "500")};
    return project;
}

/// January to the 10th of March: 100 a day of the bot, 50 of the voice, 7 once of nobody.
Actuals spent() {
    Actuals actuals;
    for (Date each = day("2026-01-01"); each <= day("2026-03-10"); each = addDays(each, 1)) {
        charge(actuals, {toText(each), "bot", "100", "mini"});
        charge(actuals, {toText(each), "voice", "50", "mini"});
    }
    charge(actuals, {"2026-03-02", "", "7", "other"});
    return actuals;
}

const SpendingRow& rowOf(const SpendingRows& rows, std::string_view name) {
    const auto found = std::ranges::find(rows.rows, name, &SpendingRow::name);
    BOOST_REQUIRE_MESSAGE(found != rows.rows.end(), "no row " << name);
    return *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_spending_rows)

BOOST_AUTO_TEST_CASE(rows_of_any_grouping_sum_to_the_total) {
    const Project project = firm();
    const SpendingWatch watch = watchSpending(project, spent(), day("2026-03-10"));
    for (const auto period : {SpendingPeriod::month, SpendingPeriod::year})
        for (const auto grouping : {SpendingGrouping::line, SpendingGrouping::department, SpendingGrouping::workUnit}) {
            const SpendingRows rows = spendingRows(watch, project, period, grouping);
            Decimal budget, actual, whole;
            double landing = 0;
            auto add = [&](const SpendingRow& row) {
                budget = added(budget, row.figures.budget);
                actual = added(actual, row.figures.actual);
                whole = added(whole, row.whole);
                landing += row.landing.value;
            };
            for (const SpendingRow& row : rows.rows) add(row);
            BOOST_REQUIRE(rows.unassigned);
            add(*rows.unassigned);
            BOOST_TEST(budget == rows.total.figures.budget);
            BOOST_TEST(actual == rows.total.figures.actual);
            BOOST_TEST(whole == rows.total.whole);
            checkNear(landing, rows.total.landing.value);
        }
}

BOOST_AUTO_TEST_CASE(groups_hold_their_lines_and_the_rest_comes_last) {
    const Project project = firm();
    const SpendingWatch watch = watchSpending(project, spent(), day("2026-03-10"));
    const SpendingRows departments = spendingRows(watch, project, SpendingPeriod::month, SpendingGrouping::department);
    BOOST_REQUIRE(departments.rows.size() == 2U);
    BOOST_TEST(departments.rows[0].name == "Support");
    BOOST_TEST(departments.rows[0].figures.budget == money("4000"));
    BOOST_TEST(departments.rows[0].figures.actual == money("1500"));
    BOOST_TEST(departments.rows[1].name == "");
    BOOST_TEST(departments.rows[1].figures.budget == money("500"));
    const SpendingRows units = spendingRows(watch, project, SpendingPeriod::year, SpendingGrouping::workUnit);
    BOOST_TEST(rowOf(units, "mail").figures.budget == money("9000"));
    BOOST_TEST(rowOf(units, "mail").whole == money("36000"));
}

BOOST_AUTO_TEST_CASE(a_row_says_how_it_stands) {
    const Project project = firm();
    struct Row {
        const char* day;
        const char* line;
        BudgetStanding standing;
    };
    // 100 and 50 a day: 31 days cost 3,100 of 3,000 and 1,550 of 1,000; the 20th is the last day of 1,000
    const Row rows[] = {
        {"2026-01-20", "bot", BudgetStanding::landsOver}, {"2026-01-20", "voice", BudgetStanding::landsOver},
        {"2026-01-21", "voice", BudgetStanding::over},    {"2026-02-28", "bot", BudgetStanding::within},
        {"2026-03-10", "own", BudgetStanding::within},    {"2026-01-31", "bot", BudgetStanding::over}};
    for (const Row& row : rows) {
        const SpendingWatch watch = watchSpending(project, spent(), day(row.day));
        const SpendingRows found = spendingRows(watch, project, SpendingPeriod::month, SpendingGrouping::line);
        BOOST_TEST_CONTEXT(row.day << " " << row.line)
        BOOST_TEST(static_cast<int>(rowOf(found, row.line).standing) == static_cast<int>(row.standing));
    }
    const SpendingWatch march = watchSpending(project, spent(), day("2026-03-10"));
    const SpendingRows found = spendingRows(march, project, SpendingPeriod::month, SpendingGrouping::line);
    BOOST_TEST((found.unassigned->standing == BudgetStanding::withoutBudget));
    // over to date, and yet the year is not: the voice spent 3,450 of 3,000 until March
    const SpendingRows year = spendingRows(march, project, SpendingPeriod::year, SpendingGrouping::line);
    for (const SpendingRow& row : year.rows) BOOST_TEST(row.landsOver == (row.landing.value > asDouble(row.whole)));
    BOOST_TEST((rowOf(year, "voice").standing == BudgetStanding::over));
}

BOOST_AUTO_TEST_CASE(months_of_a_line_are_spent_running_or_to_come) {
    const Project project = firm();
    const SpendingWatch watch = watchSpending(project, spent(), day("2026-03-10"));
    const std::vector<MonthOutlook> months = monthOutlooks(watch, "bot");
    BOOST_REQUIRE(months.size() == 12U);
    BOOST_TEST(months[0].spent->actual == money("3100"));
    BOOST_TEST(!months[0].landing.has_value());
    BOOST_TEST(months[0].over);
    checkNear(*months[0].share, 3100.0 / 3000.0);
    checkNear(*months[2].landing, 3100);
    BOOST_TEST(months[2].spent->actual == money("1000"));
    BOOST_TEST(!months[3].spent.has_value());
    BOOST_TEST(months[3].landing.has_value());
    BOOST_TEST(monthOutlooks(watch, "nobody").empty());
    double all = 0;
    for (const MonthOutlook& each : monthOutlooks(watch, ""))
        all += each.landing.value_or(each.spent ? asDouble(each.spent->actual) : 0);
    checkNear(all, watch.yearLanding.value);
}

BOOST_AUTO_TEST_CASE(models_are_listed_with_their_share) {
    const SpendingWatch watch = watchSpending(firm(), spent(), day("2026-03-10"));
    const ModelRows rows = modelRows(watch, spent(), SpendingPeriod::month);
    BOOST_REQUIRE(rows.rows.size() == 2U);
    BOOST_TEST(rows.rows[0].economics.model == "mini");
    BOOST_TEST(rows.total.money == money("1507"));
    checkNear(*rows.rows[0].share + *rows.rows[1].share, 1);
    BOOST_TEST(modelRows(watchSpending(firm(), {}, day("2026-03-10")), {}, SpendingPeriod::year).rows.empty());
}

BOOST_AUTO_TEST_CASE(what_is_worth_explaining) {
    const Project project = firm();
    struct Row {
        const char* day;
        const char* month;
        const char* line;
    };
    const Row rows[] = {{"2026-01-10", "2026-01", "bot"},     // the first month: no other
                        {"2026-02-10", "2026-01", "voice"},   // nothing over yet: the month before, 550 over
                        {"2026-02-28", "2026-02", "voice"}};  // whole
    for (const Row& row : rows) {
        const SpendingWatch watch = watchSpending(project, spent(), day(row.day));
        BOOST_TEST(monthToExplain(watch) == month(row.month));
        BOOST_TEST(lineToExplain(watch, month(row.month)) == row.line);
    }
    BOOST_TEST(lineToExplain(watchSpending(bare(12), {}, day("2026-03-10")), month("2026-03")).empty());
}

BOOST_AUTO_TEST_CASE(reasons_sum_to_the_variance) {
    const Project project = firm();
    const Actuals actuals = spent();
    const SpendingWatch watch = watchSpending(project, actuals, day("2026-03-10"));
    for (const YearMonth each : monthsWithReasons(watch))
        for (const char* id : {"bot", "voice", "own"}) {
            const LineReasons reasons = good(reasonsOf(project, actuals, watch, id, each));
            Decimal sum;
            for (const EffectPart& part : reasons.explained.parts) sum = added(sum, part.amount);
            BOOST_TEST(sum == less(reasons.actual, reasons.budget));
            BOOST_TEST(reasons.monthIsWhole == (each != month("2026-03")));
        }
    checkRefused(reasonsOf(project, actuals, watch, "nobody", month("2026-03")), ProblemCode::unknownReference,
                 "budget");
    checkRefused(reasonsOf(project, actuals, watch, "bot", month("2026-04")), ProblemCode::unknownReference,
                 "budget.bot.2026-04");
}

BOOST_AUTO_TEST_SUITE_END()
