#include "core/finops/budget_from_plan.h"

#include <random>

#include "core/engine/lines.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using namespace jupan::test;

namespace {

Cost recurring(const std::string& id, Category category, double amount) {
    return {.id = {id}, .name = id, .kind = CostKind::recurring, .category = category, .amount = Uncertain(amount)};
}

Project smallPlan(int fiscalYearStart) {
    Project project = bare(12);
    project.settings.start = {2026, 3};
    project.settings.fiscalYearStart = fiscalYearStart;
    project.seats = {
        {.id = {"team"}, .name = "ChatGPT", .seats = 10, .pricePerMonth = 30, .currency = Currency{"USD"}}};
    project.costs = {{.id = {"build"},
                      .name = "build",
                      .kind = CostKind::oneTime,
                      .category = Category::setup,
                      .amount = Uncertain(800000)},
                     recurring("audit", Category::securityGovernance, 100000),
                     recurring("logs", Category::securityGovernance, 50000)};
    return project;
}

std::string amounts(const BudgetLine& line, YearMonth first, int count) {
    std::string text;
    for (const YearMonth month : monthsFrom(first, count))
        text += (text.empty() ? "" : " ") + amountOf(line, month).toText();
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_budget_from_plan)

BOOST_AUTO_TEST_CASE(lines_are_workloads_seats_categories_and_the_contingency) {
    Project project = smallPlan(1);
    project.settings.contingency = 0.1;
    const Budget budget = good(budgetFromPlan(project, analysed(project), 0));
    BOOST_REQUIRE(budget.lines.size() == 4U);
    struct Row {
        const char* id;
        BudgetLineKind kind;
        const char* subject;
        const char* amounts;  // February (month 0), March, April 2026
    };
    const Row rows[] = {{"team", BudgetLineKind::seat, "team", "0 300000 300000"},
                        {"setup", BudgetLineKind::category, "setup", "800000 0 0"},
                        {"security_governance", BudgetLineKind::category, "security_governance", "0 150000 150000"},
                        {"contingency", BudgetLineKind::contingency, "", "80000 45000 45000"}};
    for (std::size_t i = 0; i < 4; ++i) BOOST_TEST_CONTEXT(rows[i].id) {
            const BudgetLine& line = budget.lines[i];
            BOOST_TEST(line.id.text == rows[i].id);
            BOOST_TEST((line.kind == rows[i].kind));
            BOOST_TEST(line.subject == rows[i].subject);
            BOOST_TEST(amounts(line, {2026, 2}, 3) == rows[i].amounts);
        }
    BOOST_TEST(checkBudget(budget, "budget").empty());
    BOOST_TEST(lineOfPlanCost(budget, project, 0)->id.text == "team");
    BOOST_TEST(lineOfPlanCost(budget, project, 3)->id.text == "security_governance");
}

// By hand: 1,000,000 a year grows evenly by months of 1/3: 83,333.33… a month. The fiscal year from April holds twelve
// whole months from April on, so 1,000,000; the months before, March alone, 83,333.
BOOST_AUTO_TEST_CASE(each_line_sums_to_its_rounded_fiscal_year) {
    Project project = bare(13);
    project.settings.start = {2026, 3};
    project.settings.fiscalYearStart = 4;
    project.costs = {recurring("a", Category::other, 1e6 / 12)};
    const Budget budget = good(budgetFromPlan(project, analysed(project), 0));
    const BudgetLine& line = budget.lines.front();
    BOOST_TEST(amountOf(line, {2026, 3}) == money("83333"));
    BOOST_TEST(totalOf(line, monthsFrom({2026, 4}, 12)) == money("1000000"));
    // equal months: the steps left over, 1,000,000 - 12·83,333 = 4, go to the first
    BOOST_TEST(amounts(line, {2026, 4}, 12) ==
               "83334 83334 83334 83334 83333 83333 83333 83333 83333 83333 83333 83333");
    const Budget cents = good(budgetFromPlan(project, analysed(project), 2));
    BOOST_TEST(amountOf(cents.lines.front(), {2026, 3}) == money("83333.33"));
    BOOST_TEST(totalOf(cents.lines.front(), monthsFrom({2026, 4}, 12)) == money("1000000"));
}

BOOST_AUTO_TEST_CASE(a_category_and_a_workload_of_one_name_have_lines_of_their_own) {
    Project project = bare(12);
    project.seats = {{.id = {"other"}, .name = "seats", .seats = 1, .pricePerMonth = 10}};
    project.costs = {recurring("a", Category::other, 5)};
    const Budget budget = good(budgetFromPlan(project, analysed(project), 0));
    BOOST_TEST(budget.lines[0].id.text == "other");
    BOOST_TEST(budget.lines[1].id.text == "other-2");
    BOOST_TEST(lineOfPlanCost(budget, project, 1)->id.text == "other-2");
}

BOOST_AUTO_TEST_CASE(more_than_a_cell_holds_is_refused_with_its_line) {
    Project project = bare(12);
    project.costs = {recurring("a", Category::other, 2e12)};
    checkRefused(budgetFromPlan(project, analysed(project), 0), ProblemCode::overflow, "cost.a");
}

BOOST_AUTO_TEST_CASE(a_new_plan_replaces_one_fiscal_year_and_keeps_own_lines) {
    Project project = smallPlan(1);
    Budget budget = good(budgetFromPlan(project, analysed(project), 0));
    BudgetLine own{.id = {"gifts"}, .kind = BudgetLineKind::own, .name = "gifts"};
    putAmount(own, {2026, 5}, money("7"));
    budget.lines.push_back(own);
    putAmount(*findLine(budget, "team"), {2026, 4}, money("1"));
    putAmount(*findLine(budget, "team"), {2027, 1}, money("2"));
    findLine(budget, "team")->notes[{2026, 4}] = "cut";

    project.costs.erase(project.costs.begin());  // the set-up is gone
    project.costs.push_back(recurring("train", Category::training, 9000));
    const Budget fresh = good(budgetFromPlan(project, analysed(project), 0));
    const Budget merged = withFiscalYear(budget, fresh, {2026, 1});
    BOOST_TEST(amountOf(*findLine(merged, "team"), {2026, 4}) == money("300000"));
    BOOST_TEST(amountOf(*findLine(merged, "team"), {2027, 1}) == money("2"));
    BOOST_TEST(findLine(merged, "team")->notes.at({2026, 4}) == "cut");
    BOOST_TEST(amountOf(*findLine(merged, "setup"), {2026, 2}) == Decimal());
    BOOST_TEST(amountOf(*findLine(merged, "gifts"), {2026, 5}) == money("7"));
    BOOST_TEST(amountOf(*findLine(merged, "training"), {2026, 5}) == money("9000"));
    BOOST_TEST(amountOf(*findLine(merged, "training"), {2027, 1}) == Decimal());
}

// On random plans: each line's fiscal year is the plan's, rounded, and every amount is a whole number of steps.
BOOST_AUTO_TEST_CASE(random_plans_lose_nothing) {
    std::mt19937 random(11);
    int compared = 0;
    for (unsigned t = 0; t < 60U; ++t) {
        const Project project = RandomProject(t).make();
        if (!validate(project).empty()) continue;
        const auto results = analyze(project);
        if (!results) continue;
        const int digits = static_cast<int>(random() % 3);
        const auto budget = budgetFromPlan(project, results.value(), digits);
        if (!budget) continue;
        BOOST_TEST(checkBudget(budget.value(), "b").empty());
        const YearMonth zero = addMonths(project.settings.start, -1);
        for (const BudgetLine& line : budget.value().lines) {
            std::map<YearMonth, double> years;
            for (std::size_t i = 0; i < results.value().costs.size(); ++i) {
                const bool contingency = line.kind == BudgetLineKind::contingency;
                if (!contingency && lineOfPlanCost(budget.value(), project, i) != &line) continue;
                const double factor = contingency ? project.settings.contingency : 1;
                for (std::size_t m = 0; m < results.value().months.cost.size(); ++m)
                    years[fiscalYearOf(addMonths(zero, static_cast<int>(m)), project.settings.fiscalYearStart)] +=
                        results.value().costs[i].months[m] * factor;
            }
            for (const auto& [first, planned] : years) {
                const Decimal sum = totalOf(line, monthsFrom(first, 12));
                const double step = std::pow(10, -digits);
                BOOST_TEST(std::abs(asDouble(sum) - planned) <= 0.5 * step + 1e-9 * planned);
                BOOST_TEST(sum == sum.rounded(digits, Rounding::towardZero).value());
                ++compared;
            }
        }
    }
    BOOST_TEST(compared > 50);
}

BOOST_AUTO_TEST_SUITE_END()
