// A year of a small firm from end to end, through the project file: plan, budget, twelve monthly files of the vendor,
// seats by hand, two overspends, a reallocation, a re-forecast.
#include <boost/test/unit_test.hpp>
#include <set>

#include "core/engine/analyze.h"
#include "core/finops/budget_from_plan.h"
#include "core/finops/ledger_actuals.h"
#include "core/finops/outcome.h"
#include "core/finops/reallocation_advice.h"
#include "core/finops/watch.h"
#include "core/project/reallocation.h"
#include "core/storage/project_file.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"
#include "tests/storage/support.h"

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

/// A request costs $0.0015, which is 2.1 won by plan: the bot 315,000 won a month, the review 126,000; ten seats
/// 420,000.
Project firm() {
    Project project = bare(24);
    project.settings.start = {2026, 1};
    project.settings.fx = {{"USD", Uncertain(1400)}};
    project.models = {{.id = {"mini"}, .name = "mini", .price = {.input = 1, .output = 5}},
                      {.id = {"large"}, .name = "large", .price = {.input = 5, .output = 25}}};
    project.workUnits = {unitNamed("support", 2500), unitNamed("legal", 100)};
    project.workloads = {workload("bot", "support", 150'000), workload("review", "legal", 60'000)};
    project.seats = {{.id = {"team"}, .name = "team", .seats = 10, .pricePerMonth = 42'000}};
    Kpi care = amountKpi("care", 1'500'000);
    care.name = "care";
    care.workUnit = {{"support"}};
    project.kpis = {care};
    return project;
}

/// The vendor's daily report from `first` to `last`: weekdays 6,200 and weekend days 600 requests of the bot with a
/// little unrest, 1,500 a day of the review; from 12 May to the month's end and in September the large model, five
/// times the price, answers 41 % of the bot's.
std::string report(Date first, Date last) {
    std::string text = "date,api_key,model,prompt_tokens,completion_tokens,spend,api_requests\n";
    const auto add = [&](Date date, const char* key, const char* model, std::int64_t requests, std::int64_t price) {
        if (requests == 0) return;
        const Decimal spend = Decimal::fromMinorUnits(requests * price, 4);
        text += toText(date) + "," + key + "," + model + "," + std::to_string(requests * 1000) + "," +
                std::to_string(requests * 100) + "," + spend.toText() + "," + std::to_string(requests) + "\n";
    };
    for (Date date = first; date <= last; date = addDays(date, 1)) {
        const int unrest = daysBetween(day("2026-01-01"), date) % 5;
        const std::int64_t bot = (dayKindOf(date) == DayKind::weekday ? 6200 : 600) + 10 * unrest;
        const bool dear =
            (monthOf(date) == YearMonth{2026, 5} && date >= day("2026-05-12")) || monthOf(date) == YearMonth{2026, 9};
        const std::int64_t byLarge = dear ? bot * 41 / 100 : 0;
        add(date, "key-bot", "mini", bot - byLarge, 15);
        add(date, "key-bot", "large", byLarge, 75);
        add(date, "key-review", "mini", 1500 + unrest, 15);
    }
    return text;
}

ImportOutcome importReport(ProjectFile& file, Date first, Date last) {
    const std::string text = report(first, last);
    MemoryStream stream(text);
    return file.charges().import(stream, {.format = UsageFormat::litellmDaily},
                                 {.name = toText(first) + ".csv", .today = last});
}

/// The state on a day; the alerts go into the file. What fired: "bot actual 1 2026-05".
struct Day {
    LedgerActuals actuals;
    SpendingWatch watch{};
    std::set<std::string> fired{};
};

Day watched(ProjectFile& file, Date today) {
    Project project = file.project();
    Day seen{.actuals = good(actualsOf(file.charges(), project))};
    seen.watch = watchSpending(project, seen.actuals.actuals, today);
    AlertUpdate update = alertsAfter(project, seen.watch, today);
    for (const AlertSubject& subject : update.fired)
        if (subject.months == 1)
            seen.fired.insert(subject.line + " " + std::string(nameOf(subject.threshold.basis)) + " " +
                              subject.threshold.share.toText() + " " + toText(subject.first));
    project.finops.alerts = std::move(update.alerts);
    BOOST_REQUIRE(file.save(std::move(project)).empty());
    return seen;
}

void change(ProjectFile& file, const std::function<void(FinOps&)>& edit) {
    Project project = file.project();
    edit(project.finops);
    BOOST_REQUIRE(file.save(std::move(project)).empty());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(year_of_a_firm)

BOOST_AUTO_TEST_CASE(from_plan_to_re_forecast_through_the_file) {
    const TemporaryFolder folder;
    Project start = firm();
    const Results plan = good(analyze(start));
    start.finops.budget =
        good(frozen({.draft = good(budgetFromPlan(start, plan, 0))}, day("2025-12-20"), "the year 2026"));
    start.finops.rules = {
        {.key = "key-bot", .line = "bot"}, {.key = "key-review", .line = "review"}, {.text = "seats", .line = "team"}};
    // 1,400 won until June, 1,410 from July on; days between have the last known.
    start.finops.rates = {{{"USD"}, day("2025-12-31"), money("1400"), "bank"},
                          {{"USD"}, day("2026-07-01"), money("1410"), "bank"}};
    ProjectFile file = good(ProjectFile::create(folder / "firm.jupan", start, IfExists::refuse));

    std::set<int> overspent;
    for (int month = 1; month <= 12; ++month) {
        const YearMonth now{2026, month};
        if (month == 5) {
            // By the 14th less than the budget is spent, but the month will not hold: said while there is time.
            BOOST_TEST(importReport(file, firstDay(now), day("2026-05-14")).added > 0U);
            const Day early = watched(file, day("2026-05-14"));
            BOOST_TEST(early.fired.contains("bot forecast 1 2026-05"));
            BOOST_TEST(!early.fired.contains("bot actual 1 2026-05"));
            const auto advice = reallocationAdvice(file.project(), plan, early.watch);
            BOOST_REQUIRE(!advice.suggestions.moves.empty());
            const SuggestedMove move = advice.suggestions.moves.front();
            BOOST_TEST(move.from == "review");
            BOOST_TEST(move.to == "bot");
            change(file, [&](FinOps& finops) {
                finops.budget = good(
                    reallocated(finops.budget, {.month = now,
                                                .moves = {{move.from, move.amount.negated()}, {move.to, move.amount}},
                                                .reason = "the small model fails",
                                                .approver = "the owner",
                                                .date = day("2026-05-14")}));
            });
        }
        const ImportOutcome whole = importReport(file, firstDay(now), lastDay(now));
        BOOST_REQUIRE((whole.read.status == ReadResult::Status::complete));
        BOOST_TEST(whole.read.rejectedRows == 0U);
        if (month == 5) BOOST_TEST(whole.alreadyPresent > 0U);  // the first fourteen days
        const ImportOutcome again = importReport(file, firstDay(now), lastDay(now));
        BOOST_TEST(again.number == 0);
        BOOST_TEST(again.added + again.replaced == 0U);
        good(file.charges().enter({.date = firstDay(now),
                                   .group = {.vendor = "openai", .lineItem = "seats", .currency = "KRW"},
                                   .figures = {.amount = money("420000")}},
                                  {.name = "seats", .today = lastDay(now)}));
        if (watched(file, lastDay(now)).fired.contains("bot actual 1 " + toText(now))) overspent.insert(month);
    }
    const std::set<int> expected{5, 9};
    BOOST_TEST(overspent == expected, boost::test_tools::per_element());

    // To the last digit: the file's amounts, the rates of their days, and nothing twice.
    const Day end = watched(file, day("2026-12-31"));
    Decimal dollars, first, second;
    for (Date date = day("2026-01-01"); date <= day("2026-12-31"); date = addDays(date, 1)) {
        const std::string text = report(date, date);
        MemoryStream stream(text);
        const Decimal spent = readDailyUsage(stream, {.format = UsageFormat::litellmDaily}, 1).result.amounts.at("USD");
        (date < day("2026-07-01") ? first : second) = added(date < day("2026-07-01") ? first : second, spent);
        dollars = added(dollars, spent);
    }
    const Decimal won = added(first.times(money("1400")).value(), second.times(money("1410")).value());
    const Decimal all = added(won, money("5040000"));
    BOOST_TEST(end.watch.total.yearToDate.actual == all);
    BOOST_TEST(end.watch.unassigned.yearToDate.actual == Decimal());
    BOOST_TEST(end.watch.waiting == 0U);
    const RateUse& rate = end.actuals.rates.at("USD");
    BOOST_TEST(rate.charges[static_cast<std::size_t>(RateOrigin::earlier)] > 700U);
    BOOST_TEST(rate.charges[static_cast<std::size_t>(RateOrigin::planned)] == 0U);

    // What was measured brings the re-forecast; the rest stands as planned.
    change(file, [](FinOps& finops) {
        for (int month = 1; month <= 12; ++month) finops.benefits.push_back({"care", {2026, month}, money("1400000")});
    });
    const Outcome outcome = outcomeOf(file.project(), plan, end.watch, end.actuals.actuals);
    BOOST_TEST(outcome.realised.cost == all);
    BOOST_TEST(outcome.realised.benefit == money("16800000"));
    checkNear(outcome.realised.roi.value(), 16'800'000 / asDouble(all) - 1);
    const double planned = 12 * (315'000.0 + 126'000 + 420'000);
    checkNear(outcome.reforecast.metrics.net, plan.metrics.net - 12 * 100'000 - (asDouble(all) - planned));

    // All of it stands in the file: opened again, and as text, it is the same.
    const Project kept = file.project();
    const Ledger ledger = good(file.charges().whole());
    BOOST_TEST(ledger.imports.size() == 25U);  // twelve months, the first half of May, twelve bills of seats
    file = good(ProjectFile::inMemory(kept, ledger));
    ProjectFile opened = good(ProjectFile::open(folder / "firm.jupan", Access::read));
    BOOST_TEST((opened.project() == kept));
    BOOST_TEST((good(opened.charges().whole()) == ledger));
    BOOST_TEST((good(file.charges().whole()) == ledger));
}

BOOST_AUTO_TEST_SUITE_END()
