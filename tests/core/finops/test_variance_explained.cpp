#include "core/finops/variance_explained.h"

#include <random>

#include "core/finops/budget_from_plan.h"
#include "core/finops/model_names.h"
#include "core/money/wide_integer.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finops/support.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using namespace jupan::test;

namespace {

constexpr YearMonth march{2026, 3};

/// In KRW at 1,000 a dollar: 1,000 requests of 1,000 tokens in and 100 out, answered by "mini" at 1 and 10 dollars per
/// million, taxed at 10 %. A request costs 0.002 dollars, 2 won; a month 2,000 won, 2,200 with tax.
ScenarioProject smallPlan() {
    ScenarioProject plan{.project = bare(12)};
    Project& project = plan.project;
    project.settings.start = {2026, 1};
    project.models = {{.id = {"mini"}, .name = "Mini", .catalogue = "gpt-x-mini", .price = {.input = 1, .output = 10}},
                      {.id = {"large"}, .name = "Large", .price = {.input = 10, .output = 100}}};
    project.workloads = {{.id = {"bot"},
                          .name = "bot",
                          .requestsPerMonth = Uncertain(1000),
                          .inputTokens = 1000,
                          .outputTokens = 100,
                          .taxRate = 0.1,
                          .stages = {{.fromMonth = 1, .mix = {{{"mini"}, 1}}}}}};
    project.seats = {{.id = {"team"}, .name = "team", .seats = 10, .pricePerMonth = 30, .currency = Currency{"USD"}}};
    return plan;
}

Budget budgetOf(const ScenarioProject& plan) {
    return good(budgetFromPlan(plan.project, analysed(plan.project), 0));
}

/// What one model used and cost in March.
struct Used {
    std::string_view model;
    std::int64_t requests;
    std::int64_t input;
    std::int64_t cached;
    std::int64_t output;
    std::string_view dollars;  ///< empty: no charge
    std::string_view won;
};

Actuals used(const std::vector<Used>& uses, std::string_view tax = "0", std::string_view line = "bot",
             std::string_view currency = "USD") {
    Actuals actuals;
    for (const Used& use : uses) {
        ActualEntry entry{.date = day("2026-03-05"),
                          .line = line,
                          .model = use.model,
                          .requests = use.requests,
                          .inputTokens = use.input,
                          .cachedTokens = use.cached,
                          .outputTokens = use.output};
        if (!use.dollars.empty()) {
            entry.currency = currency;
            entry.amount = money(use.dollars);
            entry.converted = money(use.won);
        }
        BOOST_REQUIRE(actuals.add(entry));
    }
    BOOST_REQUIRE(actuals.add({.date = day("2026-03-31"),
                               .line = line,
                               .kind = ChargeKind::tax,
                               .currency = "KRW",
                               .amount = money(tax),
                               .converted = money(tax)}));
    return actuals;
}

VarianceExplained explained(const ScenarioProject& plan, const Actuals& actuals, std::string_view line = "bot",
                            const char* edited = nullptr) {
    const Budget budget = budgetOf(plan);
    const BudgetLine* found = findLine(budget, line);
    const Decimal planned = edited ? money(edited) : found ? amountOf(*found, march) : Decimal();
    return good(explainVariance(planned, plannedUse(plan, budget, line, march),
                                actualUse(actuals, plan.project, line, march, lastDate)));
}

/// The six amounts; (…) stands in the one before, - does not exist.
std::string text(const VarianceExplained& found) {
    std::string line;
    Decimal sum;
    for (const EffectPart& part : found.parts) {
        sum = added(sum, part.amount);
        const std::string amount = part.amount.toText();
        line += (line.empty() ? "" : " ") + (part.state == EffectState::known    ? amount
                                             : part.state == EffectState::within ? "(" + amount + ")"
                                                                                 : "-");
        if (part.state != EffectState::known) BOOST_TEST(part.amount == Decimal());
    }
    BOOST_TEST(sum == found.variance);
    return line;
}

/// Mini and large as worked out below.
const std::vector<Used> bothModels{{"gpt-x-mini-2026-01-31", 700, 1'000'000, 0, 80'000, "1.7", "1870"},
                                   {"Large", 500, 500'000, 0, 40'000, "9.5", "10450"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_variance_explained)

// By hand, in won at 1,000 a dollar with tax factor 1.1; actual rate 1,100, tax 1,000:
//   V0 budget                                                        2,200
//   V1 1,200 requests at 2 won, ·1.1                                 2,640   volume   +440
//   V2 1,500,000 in at 1 $, 120,000 out at 10 $ = 2.7 $, ·1.1        2,970   tokens   +330
//   V3 mini 1.0 + 0.8 $, large 5 + 4 $ = 10.8 $, ·1.1               11,880   mix    +8,910
//   V4 charged 1.7 + 9.5 = 11.2 $, ·1.1                             12,320   price    +440
//   V5 converted 1,870 + 10,450 = 12,320, ·1.1                      13,552   rate   +1,232
//   V6 12,320 + 1,000 of tax                                        13,320   tax      -232
BOOST_AUTO_TEST_CASE(six_effects_by_hand) {
    const VarianceExplained found = explained(smallPlan(), used(bothModels, "1000"));
    BOOST_TEST(text(found) == "440 330 8910 440 1232 -232");
    BOOST_TEST(found.variance == money("11120"));
    BOOST_TEST(found.planned);
    BOOST_TEST(found.modelsWithoutPrice.empty());
}

BOOST_AUTO_TEST_CASE(one_change_is_one_effect) {
    struct Row {
        const char* what;
        Used use;
        const char* tax;
        const char* effects;
    };
    const Row rows[] = {
        {"as planned", {"mini", 1000, 1'000'000, 0, 100'000, "2", "2000"}, "200", "0 0 0 0 0 0"},
        {"half the requests", {"mini", 500, 500'000, 0, 50'000, "1", "1000"}, "100", "-1100 0 0 0 0 0"},
        {"longer answers", {"mini", 1000, 1'000'000, 0, 150'000, "2.5", "2500"}, "250", "0 550 0 0 0 0"},
        {"another model", {"large", 1000, 1'000'000, 0, 100'000, "20", "20000"}, "2000", "0 0 19800 0 0 0"},
        {"a discount", {"mini", 1000, 1'000'000, 0, 100'000, "1.5", "1500"}, "150", "0 0 0 -550 0 0"},
        {"a weaker won", {"mini", 1000, 1'000'000, 0, 100'000, "2", "2600"}, "260", "0 0 0 0 660 0"},
        {"tax got back", {"mini", 1000, 1'000'000, 0, 100'000, "2", "2000"}, "0", "0 0 0 0 0 -200"},
        // a cached token costs as much as a fresh one where the plan states no other price
        {"cached", {"mini", 1000, 1'000'000, 600'000, 100'000, "2", "2000"}, "200", "0 0 0 0 0 0"}};
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            BOOST_TEST(text(explained(smallPlan(), used({row.use}, row.tax))) == row.effects);
        }
}

BOOST_AUTO_TEST_CASE(an_edited_budget_stands_for_other_volume) {
    const Actuals asPlanned = used({{"mini", 1000, 1'000'000, 0, 100'000, "2", "2000"}}, "200");
    BOOST_TEST(text(explained(smallPlan(), asPlanned, "bot", "3000.5")) == "-800.5 0 0 0 0 0");
    BOOST_TEST(text(explained(smallPlan(), asPlanned, "bot", "0")) == "2200 0 0 0 0 0");
}

// A model that the plan's price list lacks has no planned price: all of its difference is mix, none is price.
// V3: 1.8 $ of mini and 9.5 $ as charged = 11.3 $, ·1.1 = 12,430; V4 12,320
BOOST_AUTO_TEST_CASE(a_model_that_the_plan_does_not_know_is_mix) {
    ScenarioProject plan = smallPlan();
    plan.project.models.pop_back();
    const VarianceExplained found = explained(plan, used(bothModels, "1000"));
    BOOST_TEST(text(found) == "440 330 9460 -110 1232 -232");
    BOOST_TEST((found.modelsWithoutPrice == std::vector<std::string>{"Large"}));
}

BOOST_AUTO_TEST_CASE(what_is_not_known_stands_in_the_effect_before) {
    struct Row {
        const char* what;
        std::vector<Used> uses;
        const char* effects;
    };
    // everything as in six_effects_by_hand, less what is left out
    const Row rows[] = {
        {"no requests",
         {{"mini", 0, 1'000'000, 0, 80'000, "1.7", "1870"}, {"large", 0, 500'000, 0, 40'000, "9.5", "10450"}},
         "770 (0) 8910 440 1232 -1232"},
        {"requests of one model only",
         {{"mini", 700, 1'000'000, 0, 80'000, "1.7", "1870"}, {"large", 0, 500'000, 0, 40'000, "9.5", "10450"}},
         "770 (0) 8910 440 1232 -1232"},
        {"requests without model",
         {{"mini", 0, 1'000'000, 0, 80'000, "1.7", "1870"},
          {"large", 0, 500'000, 0, 40'000, "9.5", "10450"},
          {"", 1200, 0, 0, 0, "", ""}},
         "440 330 8910 440 1232 -1232"},
        {"no tokens", {{"", 1200, 0, 0, 0, "11.2", "12320"}}, "440 9680 (0) (0) 1232 -1232"},
        {"money alone", {{"", 0, 0, 0, 0, "11.2", "12320"}}, "10120 (0) (0) (0) 1232 -1232"},
        {"money without model, tokens with",
         {{"mini", 700, 1'000'000, 0, 80'000, "", ""},
          {"large", 500, 500'000, 0, 40'000, "", ""},
          {"", 0, 0, 0, 0, "11.2", "12320"}},
         "440 330 8910 440 1232 -1232"},
        {"nothing used", {}, "-2200 (0) (0) (0) - 0"}};
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.what) {
            BOOST_TEST(text(explained(smallPlan(), used(row.uses))) == row.effects);
        }
}

BOOST_AUTO_TEST_CASE(part_of_the_money_without_tokens_is_named_and_stands_in_volume) {
    // as planned, and 0.5 dollars of web searches: 500 won, 550 with the planned tax, which was not charged for it
    const VarianceExplained found = explained(
        smallPlan(),
        used({{"mini", 1000, 1'000'000, 0, 100'000, "2", "2000"}, {"web search", 0, 0, 0, 0, "0.5", "500"}}, "200"));
    BOOST_TEST(text(found) == "550 0 0 0 0 -50");
    BOOST_TEST(found.moneyWithoutTokens == money("550"));
}

BOOST_AUTO_TEST_CASE(use_that_is_not_charged_yet_is_left_out_and_named) {
    const VarianceExplained found = explained(smallPlan(), used({{"mini", 1000, 1'000'000, 0, 100'000, "2", "2000"},
                                                                 {"large", 900, 9'000'000, 0, 900'000, "", ""}},
                                                                "200"));
    BOOST_TEST(text(found) == "0 0 0 0 0 0");
    BOOST_TEST((found.tokensWithoutMoney == std::vector<std::string>{"large"}));
}

BOOST_AUTO_TEST_CASE(charges_in_won_for_a_plan_in_dollars_hide_the_rate_in_the_price) {
    const Actuals inWon = used({{"mini", 1000, 1'000'000, 0, 100'000, "2600", "2600"}}, "260", "bot", "KRW");
    BOOST_TEST(text(explained(smallPlan(), inWon)) == "0 0 0 660 (0) 0");
    // a currency that the plan has no rate for is as good as planned at what was paid
    const Actuals inEuro = used({{"mini", 1000, 1'000'000, 0, 100'000, "2", "2600"}}, "260", "bot", "EUR");
    BOOST_TEST(text(explained(smallPlan(), inEuro)) == "0 0 0 660 (0) 0");
}

// Ten seats at 30 dollars planned: 300,000 won. Twelve seats, 31 dollars each, at 1,100 won: 372 $, 409,200 won.
BOOST_AUTO_TEST_CASE(seats_have_volume_and_price) {
    const auto bill = [](std::int64_t seats) { return used({{"", seats, 0, 0, 0, "372", "409200"}}, "0", "team"); };
    BOOST_TEST(text(explained(smallPlan(), bill(12), "team")) == "60000 - - 12000 37200 0");
    BOOST_TEST(text(explained(smallPlan(), bill(0), "team")) == "72000 - - (0) 37200 0");
}

BOOST_AUTO_TEST_CASE(a_line_without_a_plan_has_volume_rate_and_tax) {
    const Actuals gifts = used({{"mini", 10, 500, 0, 500, "3", "3300"}}, "330", "gifts");
    const VarianceExplained found = explained(smallPlan(), gifts, "gifts", "1000");
    BOOST_TEST(text(found) == "2000 (0) (0) (0) 300 330");
    BOOST_TEST(!found.planned);
    // a month outside the plan
    const ScenarioProject plan = smallPlan();
    BOOST_TEST(!plannedUse(plan, budgetOf(plan), "bot", {2027, 1}).planned);
    BOOST_TEST(!plannedUse(plan, budgetOf(plan), "bot", {2025, 11}).planned);
    BOOST_TEST(plannedUse(plan, budgetOf(plan), "bot", {2025, 12}).planned);  // month 0, in which nothing is used
    BOOST_TEST(plannedUse(plan, budgetOf(plan), "bot", {2025, 12}).units == 0);
}

// Planned use sums to the plan's cost, whatever shares, batches, growth, several workloads and models there are.
BOOST_AUTO_TEST_CASE(planned_tokens_at_planned_prices_are_the_planned_cost) {
    int compared = 0;
    for (unsigned seed = 0; seed < 150U; ++seed) {
        ScenarioProject plan{.project = RandomProject(seed).make()};
        const auto results = analyze(plan.project);
        if (!results) continue;
        const auto budget = budgetFromPlan(plan.project, results.value(), 0);
        if (!budget) continue;
        for (const BudgetLine& line : budget.value().lines) {
            if (line.kind == BudgetLineKind::contingency) continue;
            for (const int month : {0, 1, 7, plan.project.settings.horizonMonths}) {
                const PlannedUse use =
                    plannedUse(plan, budget.value(), line.id.text, addMonths(plan.project.settings.start, month - 1));
                double money = 0;
                for (const PlannedModelUse& model : use.models)
                    for (std::size_t k = 0; k < 3; ++k)
                        money += model.tokens[k] * model.price.each[k] * model.price.exchangeRate;
                money = money * use.taxFactor + use.otherAmount;
                double planned = 0;
                for (std::size_t i = 0; i < results.value().costs.size(); ++i)
                    if (lineOfPlanCost(budget.value(), plan.project, i) == &line)
                        planned += results.value().costs[i].months[static_cast<std::size_t>(month)];
                BOOST_TEST(std::abs(money - planned) <= 1e-9 * std::max(1e-6, planned),
                           "seed " << seed << " " << line.id.text << " " << month << ": " << money << " " << planned);
                ++compared;
            }
        }
    }
    BOOST_TEST(compared > 200);
}

// Random plans, budgets and charges, with anything missing: the parts sum to the variance to the last millionth.
BOOST_AUTO_TEST_CASE(the_six_parts_always_sum_to_the_variance) {
    std::mt19937 random(17);
    const auto below = [&](std::int64_t end) { return static_cast<std::int64_t>(random()) % end; };
    int explainedLines = 0;
    for (unsigned seed = 0; seed < 120U; ++seed) {
        ScenarioProject plan{.project = RandomProject(seed).make()};
        const auto results = analyze(plan.project);
        if (!results) continue;
        const auto budget = budgetFromPlan(plan.project, results.value(), 0);
        if (!budget) continue;
        std::vector<std::string> models{"", "unknown model", "gpt-zzz"};
        for (const Model& model : plan.project.models) models.push_back(model.id.text);
        std::vector<std::string> currencies{plan.project.settings.currency.code, "XYZ"};
        for (const auto& [code, rate] : plan.project.settings.fx) currencies.push_back(code);
        for (const BudgetLine& line : budget.value().lines) {
            const YearMonth month = addMonths(plan.project.settings.start, static_cast<int>(below(14)) - 1);
            Actuals actuals;
            for (std::int64_t i = below(9); i > 0; --i) {
                ActualEntry entry{.date = addDays(firstDay(month), static_cast<int>(below(28))),
                                  .line = line.id.text,
                                  .model = models[static_cast<std::size_t>(below(std::ssize(models)))],
                                  .kind = below(6) == 0 ? ChargeKind::tax : ChargeKind::use};
                if (below(3) > 0) {
                    entry.inputTokens = below(5'000'000);
                    entry.cachedTokens = below(entry.inputTokens + 1);
                    entry.outputTokens = below(500'000);
                }
                if (below(3) > 0) entry.requests = below(2000);
                if (below(3) > 0) {
                    entry.currency = currencies[static_cast<std::size_t>(below(std::ssize(currencies)))];
                    entry.amount = decimalOfWide(WideInteger(random()) * 1'000'003 * 2'000'003).value();
                    if (below(9) == 0) entry.amount = entry.amount.negated();
                    if (below(5) > 0)
                        entry.converted =
                            entry.amount
                                .timesRounded(Decimal::fromMinorUnits(below(2'000'000), 3), 6, Rounding::halfEven)
                                .value();
                }
                BOOST_REQUIRE(actuals.add(entry));
            }
            const Decimal planned = amountOf(line, month);
            const auto found = explainVariance(planned, plannedUse(plan, budget.value(), line.id.text, month),
                                               actualUse(actuals, plan.project, line.id.text, month, lastDate));
            BOOST_REQUIRE(found.ok());
            const LineMonths sums = sumsByLineAndMonth(actuals, lastDate);
            const auto sum = sums.find(line.id.text);
            const Decimal actual = sum == sums.end() ? Decimal() : sum->second.at(month).money;
            BOOST_TEST(found.value().variance == less(actual, planned));
            text(found.value());  // checks the sum
            ++explainedLines;
        }
    }
    BOOST_TEST(explainedLines > 100);
}

BOOST_AUTO_TEST_CASE(vendors_names_are_matched_to_the_plan) {
    Project project;
    project.models = {{.id = {"mini"}, .name = "GPT X mini", .catalogue = "gpt-x-mini"},
                      {.id = {"sonnet"}, .name = "", .catalogue = "claude-sonnet-5"},
                      {.id = {"large"}, .name = "gpt-x-mini-2026-03-17"}};
    struct Row {
        const char* name;
        const char* id;
    };
    for (const Row& row :
         {Row{"mini", "mini"}, Row{"GPT-X-Mini", "mini"}, Row{"gpt x MINI", "mini"}, Row{"openai/gpt-x-mini", "mini"},
          Row{"gpt-x-mini-2026-04-01", "mini"}, Row{"gpt-x-mini-2026-03-17", "large"},
          Row{"us/anthropic/claude-sonnet-5-20260301", "sonnet"}, Row{"claude-sonnet-5@20260301", "sonnet"},
          Row{"", ""}, Row{"gpt-x", ""}, Row{"gpt-x-mini-high", ""}, Row{"gpt-x-mini-2026", ""}}) {
        const Model* model = modelCalled(project, row.name);
        BOOST_TEST((model ? model->id.text : "") == row.id, row.name);
    }
    BOOST_TEST(modelCalled(project, std::string(100'000, '-')) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
