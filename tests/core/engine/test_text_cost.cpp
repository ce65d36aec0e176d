// What a counted text costs, worked by hand from the prices.
#include "core/engine/text_cost.h"

#include <array>

#include "tests/core/engine/projects.h"

using namespace jupan;
using test::checkClose;

namespace {

Project projectWithVolume() {
    Project project = test::bare(12);
    project.workUnits = {test::unitNamed("enquiries", 2000)};
    project.models = {{.id = {"small"}, .name = "Small", .price = {.input = 1, .output = 4}}};
    project.workloads = {{.id = {"w"},
                          .workUnit = Reference<EntityKind::workUnit>{"enquiries"},
                          .requestsPerItem = 1.5,
                          .inputTokens = 1,
                          .outputTokens = 1,
                          .cachedShare = 0.5,
                          .batchShare = 0.2,
                          .retryRate = 0.1,
                          .taxRate = 0.1,
                          .adoption = {.startMonth = 4, .rampMonths = 3, .ceiling = 0.5},
                          .stages = {{1, {{{"small"}, 1}}}}}};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_cost)

BOOST_AUTO_TEST_CASE(a_request_a_thousand_and_a_month) {
    const Project project = projectWithVolume();
    const Workload& load = project.workloads[0];
    // 2,000 items · 1.5 requests · ceiling 0.5, whatever the start and the ramp
    checkClose(requestsAtFullUse(project, load), 1500);
    // 1,000 in and 500 out at 1 and 4 USD a million: 0.001 + 0.002 USD, 1 USD = 1,000 KRW
    const TextCost cost = textCost(project, project.models[0], 1000, 500, &load);
    checkClose(cost.request, 0.003);
    checkClose(cost.requestHere, 3);
    checkClose(cost.thousandHere, 3000);
    // cached input costs the same here; batch half: 0.8 · 3 + 0.2 · 1.5 = 2.7 KRW; 1,500 · 1.1 retries · 1.1 tax
    checkClose(cost.monthHere, 1500 * 1.1 * 2.7 * 1.1);
    BOOST_TEST(!cost.longContext);
}

BOOST_AUTO_TEST_CASE(the_long_context_price_begins_above_its_bound) {
    const Project project = projectWithVolume();
    Model model = project.models[0];
    model.price.longContext = LongContext{.above = 272'000, .input = 2, .output = 6};
    // model.md §4: only what is longer than `above`, and then the whole request
    for (const auto& [tokens, expected, isLong] : std::array{std::tuple{271'999.0, 271'999 * 1e-6 + 0.004, false},
                                                             std::tuple{272'000.0, 272'000 * 1e-6 + 0.004, false},
                                                             std::tuple{272'001.0, 272'001 * 2e-6 + 0.006, true}}) {
        const TextCost cost = textCost(project, model, tokens, 1000, nullptr);
        checkClose(cost.request, expected);
        BOOST_TEST(cost.longContext == isLong);
        BOOST_TEST(!cost.monthHere.has_value());
    }
}

BOOST_AUTO_TEST_CASE(without_exchange_rate_only_the_price_itself_is_known) {
    const Project project = projectWithVolume();
    Model model = project.models[0];
    model.currency = {"JPY"};
    const TextCost cost = textCost(project, model, 1000, 500, &project.workloads[0]);
    checkClose(cost.request, 0.003);
    BOOST_TEST(!cost.requestHere.has_value());
    BOOST_TEST(!cost.thousandHere.has_value());
    BOOST_TEST(!cost.monthHere.has_value());
}

BOOST_AUTO_TEST_CASE(a_workload_with_the_models_own_tokens_costs_what_the_plan_says) {
    Project project = projectWithVolume();
    project.workloads[0].inputTokens = 1000;
    project.workloads[0].outputTokens = 500;
    project.workloads[0].adoption = {};
    const TextCost cost = textCost(project, project.models[0], 1000, 500, &project.workloads[0]);
    checkClose(test::analysed(project).costs[0].months[1], *cost.monthHere);
}

BOOST_AUTO_TEST_CASE(the_cheapest_is_marked_only_where_there_is_a_choice) {
    using Costs = std::vector<std::optional<double>>;
    BOOST_TEST((cheapestOf(Costs{3.0, 1.0, 2.0}) == std::optional<std::size_t>(1)));
    BOOST_TEST((cheapestOf(Costs{std::nullopt, 5.0, 4.0}) == std::optional<std::size_t>(2)));
    BOOST_TEST((cheapestOf(Costs{2.0, 1.0, 1.0}) == std::optional<std::size_t>(1)));
    BOOST_TEST(!cheapestOf(Costs{}).has_value());
    BOOST_TEST(!cheapestOf(Costs{1.0, std::nullopt}).has_value());
    BOOST_TEST(!cheapestOf(Costs{1.0, 1.0}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
