// A year of a small firm: plan, budget, twelve months of charges, two overspends, a reallocation, a re-forecast.
#include "core/finops/alerts.h"
#include "core/finops/anomalies.h"
#include "core/finops/budget_from_plan.h"
#include "core/finops/move_suggestions.h"
#include "core/finops/reforecast.h"
#include "core/finops/variance.h"
#include "core/finops/variance_explained.h"
#include "core/project/reallocation.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Workload workload(const std::string& id, const std::string& unit, double requests) {
    return {.id = {id},
            .name = id,
            .workUnit = {{unit}},
            .requestsPerMonth = Uncertain(requests),
            .inputTokens = 1000,
            .outputTokens = 100,
            .stages = {{.fromMonth = 1, .mix = {{{"mini"}, 1}}}}};
}

/// A request costs 2 won: the bot 300,000 a month, the review 120,000; ten seats 420,000.
Project firm() {
    Project project = bare(24);
    project.settings.start = {2026, 1};
    project.models = {
        {.id = {"mini"}, .name = "mini", .currency = {"KRW"}, .price = {.input = 1000, .output = 10000}},
        {.id = {"large"}, .name = "large", .currency = {"KRW"}, .price = {.input = 5000, .output = 50000}}};
    project.workUnits = {unitNamed("support", 2500), unitNamed("legal", 100)};
    project.workloads = {workload("bot", "support", 150'000), workload("review", "legal", 60'000)};
    project.seats = {{.id = {"team"}, .name = "team", .seats = 10, .pricePerMonth = 42'000}};
    Kpi care = amountKpi("care", 1'500'000);
    care.name = "care";
    care.workUnit = {{"support"}};
    project.kpis = {care};
    return project;
}

/// A day of a workload: `requests` of it, with a share answered by the large model.
void use(Actuals& actuals, Date date, std::string_view line, std::int64_t requests, std::int64_t byLarge) {
    const auto add = [&](std::string_view model, std::int64_t count, std::int64_t won) {
        if (count == 0) return;
        BOOST_REQUIRE(actuals.add({.date = date,
                                   .line = line,
                                   .model = model,
                                   .requests = count,
                                   .inputTokens = count * 1000,
                                   .outputTokens = count * 100,
                                   .currency = "KRW",
                                   .amount = Decimal::fromMinorUnits(count * won, 0),
                                   .converted = Decimal::fromMinorUnits(count * won, 0)}));
    };
    add("mini", requests - byLarge, 2);
    add("large", byLarge, 10);
}

/// The charges of 2026 until `asOf`: weekdays 6,200 and weekend days 600 requests of the bot, 1,500 a day of the
/// review; from 12 May to the month's end and in September the bot answers 41 % by the large model.
Actuals chargesUntil(Date asOf) {
    Actuals actuals;
    for (Date date = day("2026-01-01"); date <= asOf; date = addDays(date, 1)) {
        // a little unrest, so that no day is like another
        const int unrest = daysBetween(day("2026-01-01"), date) % 5;
        const std::int64_t bot = (dayKindOf(date) == DayKind::weekday ? 6200 : 600) + 10 * unrest;
        const bool dear =
            (monthOf(date) == YearMonth{2026, 5} && date >= day("2026-05-12")) || monthOf(date) == YearMonth{2026, 9};
        use(actuals, date, "bot", bot, dear ? bot * 41 / 100 : 0);
        use(actuals, date, "review", 1500 + unrest, 0);
        if (date == firstDay(monthOf(date))) charge(actuals, {toText(date), "team", "420000"});
    }
    return actuals;
}

/// What the watch sees at the end of a day.
struct Watch {
    Budget budget;
    LineMonths sums;
    std::map<std::string, MonthForecast> forecasts{};
    std::vector<AlertReading> readings{};
};

Watch watched(const BudgetBook& book, const Actuals& actuals, Date asOf) {
    Watch watch{.budget = budgetInForce(book, asOf)->budget, .sums = sumsByLineAndMonth(actuals, asOf)};
    const auto spends = dailySpendByLine(actuals, asOf);
    const YearMonth now = monthOf(asOf);
    for (const BudgetLine& line : watch.budget.lines) {
        const std::string& id = line.id.text;
        const MonthForecast forecast =
            forecastMonth(spends.at(id), asOf, asDouble(amountOf(line, now)), patternOf(line));
        watch.forecasts[id] = forecast;
        watch.readings.push_back({.line = id,
                                  .first = now,
                                  .budget = amountOf(line, now),
                                  .actual = watch.sums.at(id).at(now).money,
                                  .forecast = ledgerAmount(forecast.value).value()});
    }
    return watch;
}

std::string text(const std::vector<AlertSubject>& fired) {
    std::string line;
    for (const AlertSubject& subject : fired)
        line +=
            subject.line + " " + std::string(nameOf(subject.threshold.basis)) + subject.threshold.share.toText() + "; ";
    return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_year)

BOOST_AUTO_TEST_CASE(a_year_of_a_small_firm) {
    const Project project = firm();
    const Results plan = analysed(project);
    BudgetBook book = good(frozen({.draft = good(budgetFromPlan(project, plan, 0))}, day("2025-12-20"), "2026"));
    BOOST_TEST(totalOf(book.versions[0].budget, monthsFrom({2026, 1}, 12)) == money("10080000"));

    // 11 May: on course. 20 May: dear since the 12th, and the month will not hold.
    const Actuals onCourse = chargesUntil(day("2026-05-11"));
    AlertUpdate alerts =
        updateAlerts({}, watched(book, onCourse, day("2026-05-11")).readings, defaultThresholds(), day("2026-05-11"));
    BOOST_TEST(text(alerts.fired) == "team actual0.5; team actual0.8; ");
    const Date now = day("2026-05-20");
    const Actuals actuals = chargesUntil(now);
    Watch watch = watched(book, actuals, now);
    alerts = updateAlerts(alerts.alerts, watch.readings, defaultThresholds(), now);
    BOOST_TEST(text(alerts.fired) == "bot actual0.5; bot actual0.8; bot actual1; bot forecast1; review actual0.5; ");

    // the day it began, and what did it
    const auto spends = dailySpendByLine(actuals, now);
    const std::vector<Anomaly> anomalies = findAnomalies(actuals, spends.at("bot"), daysOf({2026, 5}), "bot");
    BOOST_REQUIRE(!anomalies.empty());
    BOOST_TEST(toText(anomalies.front().day) == "2026-05-12");
    BOOST_TEST(anomalies.front().causes.front().name == "large");

    // why: the model, to the last won
    const ScenarioProject base{.project = project};
    const auto explain = [&](const Actuals& charged, std::string_view line, YearMonth month, Date asOf) {
        const Budget budget = budgetInForce(book, asOf)->budget;
        return good(explainVariance(amountOf(*findLine(budget, line), month), plannedUse(base, budget, line, month),
                                    actualUse(charged, project, line, month, asOf)));
    };
    const VarianceExplained why = explain(actuals, "bot", {2026, 5}, now);
    BOOST_TEST(why.parts[static_cast<std::size_t>(VarianceEffect::price)].amount == Decimal());
    BOOST_TEST(why.parts[static_cast<std::size_t>(VarianceEffect::mix)].amount > money("100000"));

    // the review lands below its budget: its spare goes to the bot, whose won brings more than it costs
    std::vector<LineOutlook> outlooks;
    for (const BudgetLine& line : watch.budget.lines) {
        const MonthForecast& forecast = watch.forecasts.at(line.id.text);
        outlooks.push_back({.line = line.id.text,
                            .budget = amountOf(line, {2026, 5}),
                            .forecast = forecast.value,
                            .high = forecast.range ? std::optional(forecast.range->high) : std::nullopt});
    }
    const MoveSuggestions moves = suggestMoves(outlooks, valuePerCost(project, plan, watch.budget, 5, 12),
                                               minorDigits(project.settings.currency));
    BOOST_REQUIRE(moves.moves.size() == 1U);
    BOOST_TEST(moves.moves[0].from == "review");
    BOOST_TEST(moves.moves[0].to == "bot");
    const Decimal moved = moves.moves[0].amount;
    BOOST_TEST((moved > money("20000") && moved < money("30000")));
    book = good(reallocated(book, {.month = {2026, 5},
                                   .moves = {{"review", moved.negated()}, {"bot", moved}},
                                   .reason = "large model while the small one fails",
                                   .approver = "the owner",
                                   .date = now}));
    // another budget arms the bot's alerts again; they fire once more, for it is still over
    alerts = updateAlerts(alerts.alerts, watched(book, actuals, now).readings, defaultThresholds(), now);
    BOOST_TEST(text(alerts.fired).find("bot forecast1") != std::string::npos);

    // the whole year, month by month
    const Date end = day("2026-12-31");
    const Actuals year = chargesUntil(end);
    for (int month = 6; month <= 12; ++month) {
        const Date close = lastDay({2026, month});
        alerts = updateAlerts(alerts.alerts, watched(book, year, close).readings, defaultThresholds(), close);
        const bool over = text(alerts.fired).find("bot actual1") != std::string::npos;
        BOOST_TEST(over == (month == 9), "month " << month << ": " << text(alerts.fired));
    }
    const std::vector<YearMonth> months = monthsFrom({2026, 1}, 12);
    const Watch closed = watched(book, year, end);
    const VarianceTable table = varianceTable(closed.budget, closed.sums, months);
    Decimal charged;
    for (const ActualRow& row : year.rows()) charged = added(charged, row.converted);
    BOOST_TEST(table.total.cumulative.back().actual == charged);
    BOOST_TEST(table.total.cumulative.back().budget == money("10080000"));
    for (const LineVariance& line : table.lines)
        for (int month = 1; month <= 12; ++month)
            BOOST_TEST(explain(year, line.line, {2026, month}, end).variance ==
                       line.months[static_cast<std::size_t>(month) - 1].variance);

    // the re-forecast is the plan, less what was spent beyond it
    std::vector<MeasuredBenefit> measured;
    for (const YearMonth month : months) measured.push_back({"care", month, money("1400000")});
    const Reforecast found = reforecast(project, plan, closed.budget, closed.sums, measured, end);
    BOOST_TEST(found.lastActualMonth == 12);
    BOOST_TEST(found.assumedCost == 0);
    BOOST_TEST(found.assumedBenefit == 0);
    checkNear(found.metrics.net, plan.metrics.net - asDouble(table.total.cumulative.back().variance) - 12 * 100'000);
    const Realised so = realised(project, plan, closed.sums, measured, {2026, 12});
    BOOST_TEST(so.cost == charged);
    checkNear(*so.roi, 16'800'000 / asDouble(charged) - 1);
    BOOST_TEST(checkBudgetBook(book).empty());
}

BOOST_AUTO_TEST_SUITE_END()
