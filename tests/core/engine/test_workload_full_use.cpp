// A workload in full use: requests a month and what one of them costs, by hand.
#include "core/engine/workload_full_use.h"

#include "tests/core/engine/projects.h"

using namespace jupan;
using test::checkClose;

BOOST_AUTO_TEST_SUITE(workload_full_use)

BOOST_AUTO_TEST_CASE(requests_and_their_cost_in_a_month) {
    Project project = test::bare(24);
    project.models = {{.id = {"m"}, .price = {.input = 1, .output = 4}}};
    // 0.004 USD = 4 KRW a request; 25 % are sent again and 10 % tax comes on top: 5.5 KRW
    Workload load{.id = {"w"},
                  .requestsPerMonth = 1000,
                  .growth = 0.21,
                  .inputTokens = 2000,
                  .outputTokens = 500,
                  .retryRate = 0.25,
                  .priceChange = -0.19,
                  .taxRate = 0.1,
                  .stages = {{1, {{{"m"}, 1}}}}};
    load.adoption.startMonth = 20;  // not in use yet in the months asked for
    load.adoption.ceiling = 0.5;
    project.workloads = {load};
    const ScenarioProject plan{.project = project, .costFactor = 2};
    const auto first = workloadAtFullUse(plan, "w", 1);
    BOOST_REQUIRE(first.has_value());
    checkClose(first->requests, 500);
    checkClose(first->costPerRequest, 2 * 5.5);
    checkClose(first->costPerThousand, 2 * 5500);
    // half a year later: the square roots of 1.21 and of 0.81
    const auto later = workloadAtFullUse(plan, "w", 7);
    checkClose(later->requests, 550);
    checkClose(later->costPerRequest, 2 * 5.5 * 0.9);
    for (const int month : {0, 25}) BOOST_TEST(!workloadAtFullUse(plan, "w", month).has_value());
    BOOST_TEST(!workloadAtFullUse(plan, "other", 1).has_value());
}

BOOST_AUTO_TEST_CASE(requests_by_item_follow_the_work_unit) {
    Project project = test::bare(24);
    project.models = {{.id = {"m"}, .price = {.input = 1, .output = 4}}};
    project.workUnits = {{.id = {"unit"}, .volumePerMonth = 200, .volumeGrowth = 0.21}};
    project.workloads = {{.id = {"w"},
                          .workUnit = Reference<EntityKind::workUnit>{"unit"},
                          .requestsPerItem = 3,
                          .growth = 9,  // belongs to requests a month alone
                          .inputTokens = 2000,
                          .outputTokens = 500,
                          .stages = {{1, {{{"m"}, 1}}}}}};
    checkClose(workloadAtFullUse({.project = project}, "w", 7)->requests, 660);
    checkClose(workloadAtFullUse({.project = project}, "w", 7)->costPerThousand, 4000);
}

BOOST_AUTO_TEST_SUITE_END()
