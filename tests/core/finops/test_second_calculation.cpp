// Random cases against tests/reference/finops.py, which was written from the model and core/README.md.
#include "core/finops/anomalies.h"
#include "core/finops/budget_from_plan.h"
#include "core/finops/forecast.h"
#include "core/finops/variance_explained.h"
#include "tests/core/engine/projects.h"
#include "tests/core/finance/cases.h"
#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

/// Runs `check` on each case of a kind.
template <class Check>
void forEach(const std::string& kind, Check check) {
    int tried = 0;
    for (const nlohmann::json& row : readCases("finops_reference.json")) {
        if (row.at("fn") != kind) continue;
        ++tried;
        BOOST_TEST_CONTEXT(row.at("id")) {
            check(row);
        }
    }
    BOOST_TEST(tried >= 16);
}

DailySpend spendOf(const nlohmann::json& row) {
    return spendFrom(row.at("first").get<std::string>(), row.at("days").get<std::vector<double>>());
}

void checkOptional(const std::optional<double>& actual, const nlohmann::json& expected) {
    BOOST_TEST(actual.has_value() == !expected.is_null());
    if (actual && !expected.is_null()) checkNear(*actual, expected.get<double>());
}

/// The case's workload as a plan in won.
ScenarioProject planOf(const nlohmann::json& load) {
    ScenarioProject plan{.project = bare(24)};
    Project& project = plan.project;
    project.settings.start = {2026, 1};
    project.settings.fx = {{"USD", load.at("rate").get<double>()}};
    Stage stage{.fromMonth = 1};
    for (const nlohmann::json& model : load.at("models")) {
        const std::string id = model.at("id");
        project.models.push_back({.id = {id},
                                  .name = id,
                                  .price = {.input = model.at("input"),
                                            .cachedInput = model.at("cached_input").get<double>(),
                                            .output = model.at("output"),
                                            .batchInput = model.at("batch_input").get<double>(),
                                            .batchOutput = model.at("batch_output").get<double>()}});
        stage.mix.push_back({{id}, model.at("share")});
    }
    project.workloads = {{.id = {"bot"},
                          .name = "bot",
                          .requestsPerMonth = Uncertain(load.at("requests").get<double>()),
                          .inputTokens = load.at("input").get<double>(),
                          .outputTokens = load.at("output").get<double>(),
                          .cachedShare = load.at("cached").get<double>(),
                          .batchShare = load.at("batch").get<double>(),
                          .retryRate = load.at("retry").get<double>(),
                          .priceChange = load.at("price_change").get<double>(),
                          .taxRate = load.at("tax"),
                          .stages = {stage}}};
    BOOST_TEST(validate(project).empty());
    return plan;
}

Actuals actualsOf(const nlohmann::json& row, Date date) {
    Actuals actuals;
    for (const nlohmann::json& used : row.at("actual")) {
        const auto tokens = used.at("tokens").get<std::vector<std::int64_t>>();
        BOOST_REQUIRE(actuals.add({.date = date,
                                   .line = "bot",
                                   .model = used.at("model").get_ref<const std::string&>(),
                                   .requests = used.at("requests"),
                                   .inputTokens = tokens[0] + tokens[1],
                                   .cachedTokens = tokens[1],
                                   .outputTokens = tokens[2],
                                   .currency = "USD",
                                   .amount = money(used.at("amount").get<std::string>()),
                                   .converted = money(used.at("converted").get<std::string>())}));
    }
    const Decimal tax = money(row.at("tax").get<std::string>());
    BOOST_REQUIRE(actuals.add(
        {.date = date, .line = "bot", .kind = ChargeKind::tax, .currency = "KRW", .amount = tax, .converted = tax}));
    return actuals;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(finops_second_calculation)

BOOST_AUTO_TEST_CASE(forecasts_agree) {
    forEach("forecast", [](const nlohmann::json& row) {
        const DailySpend spend = spendOf(row);
        const Date asOf = addDays(spend.first, static_cast<int>(spend.days.size()) - 1);
        const auto budget = row.at("budget").get<std::vector<double>>();
        const YearForecast year =
            forecastYear(spend, asOf, budget, row.at("fiscal_year_start"), SpendingPattern::byDay);
        const nlohmann::json& expect = row.at("expect");
        checkNear(year.running.spent, expect.at("spent"));
        checkNear(year.running.value, expect.at("month"));
        checkOptional(year.running.deviation, expect.at("deviation"));
        checkNear(year.value, expect.at("year"));
        checkOptional(year.range ? std::optional(year.range->low) : std::nullopt, expect.at("low"));
        checkOptional(year.range ? std::optional(year.range->high) : std::nullopt, expect.at("high"));
    });
}

BOOST_AUTO_TEST_CASE(anomalies_agree) {
    forEach("anomaly", [](const nlohmann::json& row) {
        const std::vector<Anomaly> found = findAnomalies(Actuals{}, spendOf(row), {});
        BOOST_REQUIRE(found.size() == row.at("expect").size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            BOOST_TEST(toText(found[i].day) == row.at("expect")[i].at("day").get<std::string>());
            checkOptional(found[i].score, row.at("expect")[i].at("score"));
        }
    });
}

BOOST_AUTO_TEST_CASE(budgets_agree_to_the_last_digit) {
    forEach("budget", [](const nlohmann::json& row) {
        const auto planned = row.at("planned").get<std::vector<double>>();
        Project project = bare(static_cast<int>(planned.size()) - 1);
        const auto first = row.at("start").get<std::vector<int>>();
        project.settings.start = addMonths({first[0], first[1]}, 1);
        project.settings.fiscalYearStart = row.at("fiscal_year_start");
        for (std::size_t m = 0; m < planned.size(); ++m)
            project.costs.push_back(oneTime("c" + std::to_string(m), planned[m], static_cast<int>(m)));
        const Budget budget = good(budgetFromPlan(project, analysed(project), row.at("digits")));
        for (std::size_t m = 0; m < planned.size(); ++m)
            BOOST_TEST(amountOf(budget.lines[0], addMonths({first[0], first[1]}, static_cast<int>(m))) ==
                       money(row.at("expect")[m].get<std::string>()));
    });
}

// The reference computes with fractions; ours rounds doubles, so a value after a substitution may fall to the next
// millionth.
BOOST_AUTO_TEST_CASE(variance_effects_agree_to_a_millionth) {
    forEach("variance", [](const nlohmann::json& row) {
        const ScenarioProject plan = planOf(row.at("workload"));
        const YearMonth month{2026, row.at("month")};
        const Actuals actuals = actualsOf(row, firstDay(month));
        Budget budget;
        budget.lines = {{.id = {"bot"}, .kind = BudgetLineKind::workload, .subject = "bot"}};
        const VarianceExplained found =
            good(explainVariance(money(row.at("budget").get<std::string>()), plannedUse(plan, budget, "bot", month),
                                 actualUse(actuals, plan.project, "bot", month, lastDate)));
        for (std::size_t i = 0; i < found.parts.size(); ++i) {
            const Decimal expected = money(row.at("expect")[i].get<std::string>());
            BOOST_TEST(std::abs(asDouble(less(found.parts[i].amount, expected))) < 2.5e-6,
                       i << ": " << found.parts[i].amount << " is not " << expected);
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
