// Unit costs, groups of lines, and where budget could move.
#include "core/finops/unit_economics.h"

#include <random>

#include "core/finops/budget_from_plan.h"
#include "core/finops/move_suggestions.h"
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
            .outputTokens = 0,
            .stages = {{.fromMonth = 1, .mix = {{{"m"}, 1}}}}};
}

/// Two departments: support (a workload of 1,000 won and a tool of 500 won a month) and legal (a workload of 2,000
/// won). A seat plan of 300 won serves both.
Project twoUnits() {
    Project project = bare(12);
    project.settings.start = {2026, 1};
    project.models = {{.id = {"m"}, .name = "m", .currency = {"KRW"}, .price = {.input = 1e6, .output = 0}}};
    project.workUnits = {unitNamed("support", 100), unitNamed("legal", 100)};
    project.workUnits[0].department = "Customer care";
    project.workloads = {workload("bot", "support", 1), workload("review", "legal", 2)};
    project.workloads[0].inputTokens = 1000;
    project.workloads[1].inputTokens = 1000;
    project.seats = {{.id = {"team"}, .name = "team", .seats = 1, .pricePerMonth = 300}};
    project.costs = {recurring("tool", 500)};
    project.costs[0].name = "tool";
    project.costs[0].workUnit = {{"support"}};
    Kpi care = amountKpi("care", 3000);
    care.name = "care";
    care.workUnit = {{"support"}};
    Kpi law = amountKpi("law", 1000);
    law.name = "law";
    law.workUnit = {{"legal"}};
    law.confidence = 0.5;
    project.kpis = {care, law};
    return project;
}

LineOutlook outlook(const char* line, const char* budget, double forecast, std::optional<double> high = std::nullopt) {
    return {.line = line, .budget = money(budget), .forecast = forecast, .high = high};
}

std::string text(const MoveSuggestions& found) {
    std::string line;
    for (const SuggestedMove& move : found.moves) line += move.from + ">" + move.to + "=" + move.amount.toText() + " ";
    for (const Shortfall& left : found.shortfalls)
        line += left.line + (left.reason == ShortfallReason::noneSpare ? " short " : " not worth ") +
                left.amount.toText() + " ";
    return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_units)

BOOST_AUTO_TEST_CASE(costs_are_divided_by_what_they_bought) {
    ActualSum sum;
    sum.money = money("5000");
    sum.requests = 200;
    sum.inputTokens = 1'500'000;
    sum.outputTokens = 500'000;
    const UnitEconomics each = unitEconomics(sum, 40);
    checkNear(*each.perRequest, 25);
    checkNear(*each.perThousandTokens, 2.5);
    checkNear(*each.perItem, 125);
    BOOST_TEST(!unitEconomics(sum).perItem);
    BOOST_TEST(!unitEconomics(sum, 0).perItem);
    BOOST_TEST(!unitEconomics({}).perRequest);
    BOOST_TEST(!unitEconomics({}).perThousandTokens);
}

BOOST_AUTO_TEST_CASE(models_have_their_own_unit_costs) {
    Actuals actuals;
    for (const auto& [model, requests, won] : {std::tuple{"mini", 10, "100"}, std::tuple{"large", 2, "400"}})
        BOOST_REQUIRE(actuals.add({.date = day("2026-03-01"),
                                   .line = "bot",
                                   .model = model,
                                   .requests = requests,
                                   .currency = "KRW",
                                   .amount = money(won),
                                   .converted = money(won)}));
    const std::vector<ModelEconomics> models = economicsByModel(actuals, daysOf({2026, 3}));
    BOOST_TEST(models[0].model == "large");
    checkNear(*models[0].each.perRequest, 200);
    checkNear(*models[1].each.perRequest, 10);
    BOOST_TEST(economicsByModel(actuals, daysOf({2026, 4})).empty());
}

BOOST_AUTO_TEST_CASE(lines_belong_to_work_units_and_departments) {
    const Project project = twoUnits();
    const Budget budget = good(budgetFromPlan(project, analysed(project), 0));
    const auto units = workUnitsOfLines(budget, project);
    BOOST_TEST(units.at("bot") == "support");
    BOOST_TEST(units.at("review") == "legal");
    BOOST_TEST(units.at("tools_finops") == "support");
    BOOST_TEST(!units.contains("team"));
    const auto departments = departmentsOfLines(budget, project);
    BOOST_TEST(departments.at("bot") == "Customer care");
    BOOST_TEST(!departments.contains("review"));

    Actuals actuals;
    charge(actuals, {"2026-01-10", "bot", "1200"});
    charge(actuals, {"2026-01-10", "review", "1000"});
    charge(actuals, {"2026-01-10", "", "5"});
    const std::vector<YearMonth> months = monthsFrom({2026, 1}, 2);
    const VarianceTable table = varianceTable(budget, sumsByLineAndMonth(actuals, lastDate), months);
    const std::vector<LineVariance> groups = groupedVariance(table, units);
    BOOST_REQUIRE(groups.size() == 3U);
    BOOST_TEST(groups[0].line == "");
    BOOST_TEST(groups[0].months[0].actual == money("5"));  // the seats' 300 are budget without actual
    BOOST_TEST(groups[0].months[0].budget == money("300"));
    BOOST_TEST(groups[1].line == "legal");
    BOOST_TEST(groups[1].months[0].variance == money("-1000"));
    BOOST_TEST(groups[2].line == "support");
    BOOST_TEST(groups[2].months[0].variance == money("-300"));
    BOOST_TEST(groups[2].cumulative[1].variance == money("-1800"));
    Decimal sum;
    for (const LineVariance& group : groups) sum = added(sum, group.cumulative[1].variance);
    BOOST_TEST(sum == table.total.cumulative[1].variance);
}

// Support brings 3,000 a month for 1,000 + 500; legal 1,000·0.5 for 2,000.
BOOST_AUTO_TEST_CASE(a_won_brings_what_its_work_unit_brings) {
    const Project project = twoUnits();
    const Results results = analysed(project);
    const Budget budget = good(budgetFromPlan(project, results, 0));
    const auto values = valuePerCost(project, results, budget, 1, 12);
    BOOST_TEST(values.size() == 3U);
    checkNear(values.at("bot"), 2);
    checkNear(values.at("tools_finops"), 2);
    checkNear(values.at("review"), 0.25);
    BOOST_TEST(valuePerCost(project, results, budget, 0, 0).empty());  // nothing costs anything before launch
}

BOOST_AUTO_TEST_CASE(spare_budget_goes_where_a_won_brings_most) {
    const std::map<std::string, double, std::less<>> values{{"best", 5.0}, {"good", 2.0}, {"poor", 0.4}, {"idle", 1.5}};
    struct Row {
        const char* what;
        std::vector<LineOutlook> lines;
        const char* moves;
    };
    const Row rows[] = {
        {"one to one", {outlook("idle", "100", 60.5), outlook("good", "50", 70.2)}, "idle>good=21 "},
        {"most value first",
         {outlook("idle", "100", 70), outlook("good", "50", 70), outlook("best", "10", 35)},
         "idle>best=25 idle>good=5 good short 15 "},
        {"least value gives first",
         {outlook("idle", "100", 70), outlook("poor", "50", 30), outlook("best", "10", 50)},
         "poor>best=20 idle>best=20 "},
        {"nobody knows what own lines bring: they give first and get last",
         {outlook("own", "100", 90), outlook("idle", "100", 95), outlook("own2", "10", 22), outlook("good", "10", 14)},
         "own>good=4 own>own2=6 idle>own2=5 own2 short 1 "},
        {"a line that brings less than it costs gets nothing",
         {outlook("idle", "100", 50), outlook("poor", "10", 30)},
         "poor not worth 20 "},
        {"only what is surely spare is given",
         {outlook("idle", "100", 60, 85), outlook("good", "50", 80)},
         "idle>good=15 good short 15 "},
        {"a range up to the budget leaves nothing",
         {outlook("idle", "100", 60, 120), outlook("good", "50", 80)},
         "good short 30 "},
        {"credits give no more than the budget",
         {outlook("idle", "100", -60), outlook("good", "50", 200)},
         "idle>good=100 good short 50 "},
        {"nothing short", {outlook("idle", "100", 60)}, ""},
        {"nothing at all", {}, ""}};
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            BOOST_TEST(text(suggestMoves(row.lines, values, 0)) == row.moves);
        }
    BOOST_TEST(text(suggestMoves(std::vector{outlook("idle", "100", 60.555), outlook("good", "50", 70.201)}, values,
                                 2)) == "idle>good=20.21 ");  // 20.201 rounded up
}

// Every suggestion can be entered as a reallocation.
BOOST_AUTO_TEST_CASE(suggestions_are_possible_reallocations) {
    std::mt19937 random(23);
    for (int t = 0; t < 200; ++t) {
        Budget budget;
        std::vector<LineOutlook> lines;
        std::map<std::string, double, std::less<>> values;
        for (int i = 0; i < 8; ++i) {
            BudgetLine line{.id = {"l" + std::to_string(i)}, .kind = BudgetLineKind::own, .name = "x"};
            putAmount(line, {2026, 5}, Decimal::fromMinorUnits(static_cast<std::int64_t>(random() % 100'000'000), 6));
            lines.push_back({.line = line.id.text,
                             .budget = amountOf(line, {2026, 5}),
                             .forecast = static_cast<double>(random() % 1000) / 10});
            if (random() % 2) values[line.id.text] = static_cast<double>(random() % 40) / 10;
            budget.lines.push_back(std::move(line));
        }
        const MoveSuggestions found = suggestMoves(lines, values, static_cast<int>(random() % 7));
        if (found.moves.empty()) continue;
        std::map<std::string, Decimal> sums;
        for (const SuggestedMove& move : found.moves) {
            sums[move.from] = less(sums[move.from], move.amount);
            sums[move.to] = added(sums[move.to], move.amount);
        }
        ReallocationRequest request{
            .month = {2026, 5}, .reason = "suggested", .approver = "the owner", .date = day("2026-05-10")};
        for (const auto& [line, amount] : sums) request.moves.push_back({line, amount});
        const BudgetBook book = good(frozen({.draft = budget}, day("2026-01-01"), ""));
        BOOST_TEST(reallocated(book, request).ok());
    }
}

BOOST_AUTO_TEST_SUITE_END()
