// Token workloads (model.md §4), computed by hand.
#include "core/engine/request_cost.h"
#include "tests/core/engine/projects.h"

using namespace jupan;
using test::bare;
using test::checkClose;
using test::checkMonths;

namespace {

/// 1,000 requests a month of 2,000 tokens in and 500 out on model "m" at 1.00 / 4.00 USD, 1,000 KRW a USD.
Workload load() {
    return {
        .id = {"w"}, .requestsPerMonth = 1000, .inputTokens = 2000, .outputTokens = 500, .stages = {{1, {{{"m"}, 1}}}}};
}

Project projectWith(const Workload& workload, int horizon = 12) {
    Project project = bare(horizon);
    project.models = {{.id = {"m"}, .price = {.input = 1, .output = 4}},
                      {.id = {"won"}, .currency = {"KRW"}, .price = {.input = 3000, .output = 8000}},
                      {.id = {"eur"}, .currency = {"EUR"}, .price = {.input = 2, .output = 2}}};
    project.settings.fx["EUR"] = 1500;
    project.workUnits = {test::unitNamed("u", 300)};
    project.workUnits[0].volumeGrowth = 0.44;
    project.workloads = {workload};
    return project;
}

std::vector<double> monthsOf(const Workload& workload, int horizon = 12) {
    return test::analysed(projectWith(workload, horizon)).costs[0].months;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workloads)

BOOST_AUTO_TEST_CASE(each_factor_of_the_month_cost) {
    // plain: (2000·1 + 500·4)/1e6 = 0.004 USD = 4 KRW a request, 4,000 a month
    struct Row {
        const char* name;
        void (*change)(Workload&);
        double month1;
        double month7;
    };
    const Row rows[] = {
        {"plain", [](Workload&) {}, 4000, 4000},
        {"growth: 1.21^0.5", [](Workload& w) { w.growth = 0.21; }, 4000, 4400},
        // cached input defaults to the input price
        {"cached at full price", [](Workload& w) { w.cachedShare = 0.5; }, 4000, 4000},
        // batch at half price: 0.75·4 + 0.25·2 = 3.5
        {"batch", [](Workload& w) { w.batchShare = 0.25; }, 3500, 3500},
        {"retry", [](Workload& w) { w.retryRate = 0.05; }, 4200, 4200},
        {"tax", [](Workload& w) { w.taxRate = 0.1; }, 4400, 4400},
        {"price change: 0.81^0.5", [](Workload& w) { w.priceChange = -0.19; }, 4000, 3600},
        {"adoption", [](Workload& w) { w.adoption = {.startMonth = 2, .ceiling = 0.5}; }, 0, 2000},
        // 3 · 300 = 900 requests, volume grows by 1.44^0.5 = 1.2
        {"per item",
         [](Workload& w) { w.requestsPerMonth.reset(), w.requestsPerItem = Uncertain(3), w.workUnit = {{"u"}}; }, 3600,
         4320},
        {"per month with a work unit", [](Workload& w) { w.workUnit = {{"u"}}; }, 4000, 4000},
        {"price of 0 tokens", [](Workload& w) { w.inputTokens = w.outputTokens = 0; }, 0, 0},
        // half at 4 KRW, a quarter at (2000·3000+500·8000)/1e6 = 10 KRW, a quarter at 2500·2/1e6·1500 = 7.5 KRW
        {"mix over three currencies",
         [](Workload& w) {
             w.stages = {{1, {{{"m"}, 0.5}, {{"won"}, 0.25}, {{"eur"}, 0.25}}}};
         },
         6375, 6375},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.name) {
            Workload workload = load();
            row.change(workload);
            const std::vector<double> months = monthsOf(workload);
            BOOST_TEST(months[0] == 0);
            checkMonths(months, 1, {row.month1});
            checkMonths(months, 7, {row.month7});
        }
}

BOOST_AUTO_TEST_CASE(the_ladder_changes_in_the_month_of_the_stage) {
    Workload workload = load();
    workload.stages = {{1, {{{"m"}, 1}}}, {3, {{{"won"}, 1}}}, {5, {{{"eur"}, 1}}}, {100, {{{"m"}, 1}}}};
    // 4, 10 and 7.5 KRW a request
    checkMonths(monthsOf(workload), 1, {4000, 4000, 10000, 10000, 7500, 7500});
}

BOOST_AUTO_TEST_CASE(prices_of_one_request) {
    struct Row {
        const char* name;
        Price price;
        double inputTokens, cachedShare;
        double standard, batch;  ///< times 1e6; 100 tokens out
    };
    const LongContext above1000{1000, 4, 15};
    const Row rows[] = {
        {"defaults", {.input = 2, .output = 10}, 1000, 0.4, 3000, 1500},
        // 1000·(0.6·2 + 0.4·0.5) + 100·10
        {"cached", {.input = 2, .cachedInput = 0.5, .output = 10}, 1000, 0.4, 2400, 1500},
        {"batch given", {.input = 2, .output = 10, .batchInput = 1.5, .batchOutput = 6}, 1000, 0, 3000, 2100},
        {"long, one below", {.input = 2, .output = 10, .longContext = above1000}, 999, 0, 2998, 1499},
        {"long, at the limit", {.input = 2, .output = 10, .longContext = above1000}, 1000, 0, 3000, 1500},
        // 1001·4 + 100·15
        {"long, one above", {.input = 2, .output = 10, .longContext = above1000}, 1001, 0, 5504, 2752},
        // cached 0.5·4/2 = 1: 2000·(0.6·4 + 0.4·1) + 1500; batch 1.5·2 and 6·1.5: 2000·3 + 100·9
        {"long, cached and batch in proportion",
         {.input = 2, .cachedInput = 0.5, .output = 10, .batchInput = 1.5, .batchOutput = 6, .longContext = above1000},
         2000,
         0.4,
         7100,
         6900},
        // no proportion to a price of 0: what is given stays, what is not follows the long-context price
        {"long, base price 0",
         {.input = 0, .cachedInput = 0.5, .output = 0, .longContext = above1000},
         2000,
         0.4,
         2000 * (0.6 * 4 + 0.4 * 0.5) + 1500,
         4750},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.name) {
            const RequestCost request = requestCost(row.price, row.inputTokens, 100, row.cachedShare, 0);
            checkClose(request.standard, row.standard / 1e6);
            checkClose(request.batch, row.batch / 1e6);
        }
}

BOOST_AUTO_TEST_CASE(unit_costs_are_of_the_year_and_before_contingency) {
    Workload workload = load();
    workload.workUnit = {{"u"}};
    Project project = projectWith(workload, 18);
    project.workUnits[0].volumeGrowth = 0;
    project.workUnits.push_back(test::unitNamed("none", 0));
    project.settings.contingency = 0.5;
    const Results results = test::analysed(project);
    BOOST_REQUIRE(results.unitCosts.size() == 2U);
    BOOST_REQUIRE(results.unitCosts[0].years.size() == 2U);
    // 4,000 a month over 300 items a month, in the short second year as well
    checkClose(results.unitCosts[0].years[0], 4000 / 300.0);
    checkClose(results.unitCosts[0].years[1], 4000 / 300.0);
    BOOST_TEST(!results.unitCosts[1].years[0].has_value());
}

BOOST_AUTO_TEST_SUITE_END()
