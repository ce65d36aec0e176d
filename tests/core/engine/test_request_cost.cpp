// Request prices and their way into a month, worked by hand (model.md §4).
#include "core/engine/cost_explanation.h"
#include "core/engine/request_cost.h"
#include "tests/core/engine/projects.h"

#include <random>

using namespace jupan;
using test::checkClose;

namespace {

/// 2.50 / 0.25 / 15.00 per 1,000,000 tokens.
Price price() {
    return {.input = 2.5, .cachedInput = 0.25, .output = 15};
}

Price withLongContext(double above) {
    Price longer = price();
    longer.longContext = LongContext{above, 5, 22.5};
    return longer;
}

struct RequestRow {
    const char* name;
    Price price;
    double inputTokens, cachedShare, batchShare;  ///< with 1,000 tokens out
    double fresh, cached, output, batchInput, batchOutput, total;
    bool longContext = false;
};

/// 1,000 requests a month of 10,000 tokens in and 1,000 out; "m" at price() in USD, 1,000 KRW a USD: 40 KRW a request.
Workload load() {
    return {.id = {"w"},
            .requestsPerMonth = 1000,
            .inputTokens = 10000,
            .outputTokens = 1000,
            .stages = {{1, {{{"m"}, 1}}}}};
}

Project projectWith(const Workload& workload) {
    Project project = test::bare(24);
    project.models = {{.id = {"m"}, .price = price()},
                      {.id = {"won"}, .currency = {"KRW"}, .price = {.input = 3000, .output = 8000}},
                      {.id = {"eur"}, .currency = {"EUR"}, .price = {.input = 2, .output = 2}}};
    project.settings.fx["EUR"] = 1500;
    project.workloads = {workload};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(request_costs)

BOOST_AUTO_TEST_CASE(terms_of_one_request) {
    const Price listed{.input = 2.5, .output = 15, .batchInput = 1, .batchOutput = 6};
    const RequestRow rows[] = {
        // 10,000·2.5/1e6 = 0.025; 1,000·15/1e6 = 0.015
        {"plain", price(), 10000, 0, 0, 0.025, 0, 0.015, 0, 0, 0.04},
        // 6,000·2.5/1e6 = 0.015; 4,000·0.25/1e6 = 0.001; 0.015
        {"cached", price(), 10000, 0.4, 0, 0.015, 0.001, 0.015, 0, 0, 0.031},
        // live 0.7·0.025 and 0.7·0.015; batch at half price 0.3·10,000·1.25/1e6 and 0.3·1,000·7.5/1e6
        {"batch", price(), 10000, 0, 0.3, 0.0175, 0, 0.0105, 0.00375, 0.00225, 0.034},
        // live 0.7·0.015, 0.7·0.001, 0.7·0.015; batch as before: nothing is cached there
        {"both", price(), 10000, 0.4, 0.3, 0.0105, 0.0007, 0.0105, 0.00375, 0.00225, 0.0277},
        // batch prices of the list: 0.5·10,000·1/1e6 and 0.5·1,000·6/1e6
        {"batch listed", listed, 10000, 0, 0.5, 0.0125, 0, 0.0075, 0.005, 0.003, 0.028},
        // 271,999·2.5/1e6 = 0.6799975; 0.015
        {"one below 272,000", withLongContext(272000), 271999, 0, 0, 0.6799975, 0, 0.015, 0, 0, 0.6949975},
        // 272,000·2.5/1e6 = 0.68: at the threshold still the standard price
        {"at 272,000", withLongContext(272000), 272000, 0, 0, 0.68, 0, 0.015, 0, 0, 0.695},
        // the whole request: 272,001·5/1e6 = 1.360005; 1,000·22.5/1e6 = 0.0225
        {"one above 272,000", withLongContext(272000), 272001, 0, 0, 1.360005, 0, 0.0225, 0, 0, 1.382505, true},
        // a list that writes "from 272,000 on" as above 271,999: 271,999 standard, 272,000·5/1e6 = 1.36 long
        {"at 271,999", withLongContext(271999), 271999, 0, 0, 0.6799975, 0, 0.015, 0, 0, 0.6949975},
        {"one above 271,999", withLongContext(271999), 272000, 0, 0, 1.36, 0, 0.0225, 0, 0, 1.3825, true},
        // half live: 0.5·150,000·5/1e6 = 0.375; cached at 0.25·5/2.5 = 0.5: 0.5·150,000·0.5/1e6 = 0.0375;
        // 0.5·1,000·22.5/1e6 = 0.01125; half batch at half the long price: 0.5·300,000·2.5/1e6, 0.5·1,000·11.25/1e6
        {"long, cached, batch", withLongContext(272000), 300000, 0.5, 0.5, 0.375, 0.0375, 0.01125, 0.375, 0.005625,
         0.804375, true},
    };
    for (const RequestRow& row : rows) BOOST_TEST_CONTEXT(row.name) {
            const RequestCost cost = requestCost(row.price, row.inputTokens, 1000, row.cachedShare, row.batchShare);
            checkClose(cost.freshInput, row.fresh);
            checkClose(cost.cachedInput, row.cached);
            checkClose(cost.output, row.output);
            checkClose(cost.batchInput, row.batchInput);
            checkClose(cost.batchOutput, row.batchOutput);
            checkClose(cost.total, row.total);
            BOOST_TEST(cost.longContext == row.longContext);
        }
}

// The total is added up in another order than the terms: they may differ by the rounding of five products, no more.
BOOST_AUTO_TEST_CASE(terms_sum_to_the_total) {
    std::mt19937 random(20261);
    const auto draw = [&](double high) { return std::uniform_real_distribution<double>(0, high)(random); };
    for (int i = 0; i < 20000; ++i) {
        Price any{.input = draw(10), .output = draw(50)};
        if (i % 2) any.cachedInput = draw(1);
        if (i % 3) any.batchInput = draw(5), any.batchOutput = draw(25);
        if (i % 5 == 0) any.longContext = LongContext{draw(4000), draw(20), draw(100)};
        const RequestCost cost = requestCost(any, draw(8000), draw(2000), draw(1), draw(1));
        const double sum = cost.freshInput + cost.cachedInput + cost.output + cost.batchInput + cost.batchOutput;
        BOOST_TEST(std::abs(sum - cost.total) <= 1e-14 * cost.total);
    }
}

BOOST_AUTO_TEST_CASE(from_the_request_to_the_month) {
    struct Row {
        const char* name;
        void (*change)(Workload&);
        std::vector<std::pair<std::size_t, double>> months;  ///< month, cost in KRW
    };
    const Row rows[] = {
        // 1,000 · 0.04 USD · 1,000
        {"plain", [](Workload&) {}, {{1, 40000}, {24, 40000}}},
        // m alone 40; m 40 and won 10,000·3,000/1e6 + 1,000·8,000/1e6 = 38 half each: 39;
        // three currencies, eur 11,000·2/1e6·1,500 = 33: 0.2·40 + 0.3·38 + 0.5·33 = 35.9
        {"mixed ladder in three currencies",
         [](Workload& w) {
             w.stages = {{1, {{{"m"}, 1}}},
                         {3, {{{"m"}, 0.5}, {{"won"}, 0.5}}},
                         {6, {{{"m"}, 0.2}, {{"won"}, 0.3}, {{"eur"}, 0.5}}}};
         },
         {{1, 40000}, {2, 40000}, {3, 39000}, {5, 39000}, {6, 35900}, {24, 35900}}},
        // 40,000 · 1.1
        {"retry", [](Workload& w) { w.retryRate = 0.1; }, {{1, 44000}}},
        {"tax", [](Workload& w) { w.taxRate = 0.1; }, {{1, 44000}}},
        // 40,000 · 1.1 · 1.1
        {"retry and tax", [](Workload& w) { w.retryRate = 0.1, w.taxRate = 0.1; }, {{1, 48400}}},
        // 0.81^(6/12) = 0.9, 0.81^(12/12) = 0.81
        {"price change", [](Workload& w) { w.priceChange = -0.19; }, {{1, 40000}, {7, 36000}, {13, 32400}}},
        // half at most, a quarter of it more each month from month 2: 0.125, 0.25, 0.375, 0.5
        {"adoption ramp",
         [](Workload& w) { w.adoption = {.startMonth = 2, .rampMonths = 4, .ceiling = 0.5, .endMonth = 7}; },
         {{1, 0}, {2, 5000}, {3, 10000}, {4, 15000}, {5, 20000}, {7, 20000}, {8, 0}}},
        // in month 7: requests 1,000·1.21^0.5 = 1,100, retry 1.1, 40 KRW, price 0.9, tax 1.1
        {"all of them",
         [](Workload& w) { w.growth = 0.21, w.retryRate = 0.1, w.priceChange = -0.19, w.taxRate = 0.1; },
         {{7, 1100 * 1.1 * 40 * 0.9 * 1.1}}},
        // 1,000 requests one token above the threshold: 1,000 · 1.382505 USD · 1,000
        {"long context",
         [](Workload& w) { w.inputTokens = 272001, w.stages[0].mix[0].model = {"long"}; },
         {{1, 1382505}}},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.name) {
            Workload workload = load();
            row.change(workload);
            Project project = projectWith(workload);
            project.models.push_back({.id = {"long"}, .price = withLongContext(272000)});
            const std::vector<double> months = test::analysed(project).costs[0].months;
            for (const auto& [month, cost] : row.months) BOOST_TEST_CONTEXT("month " << month) {
                    checkClose(months[month], cost);
                    const auto why = explainWorkload({.project = project}, "w", static_cast<int>(month));
                    BOOST_REQUIRE(why.has_value());
                    BOOST_TEST(why->reported.cost == months[month]);
                }
        }
}

BOOST_AUTO_TEST_SUITE_END()
