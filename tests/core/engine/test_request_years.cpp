#include "core/engine/request_years.h"

#include "core/engine/analyze.h"
#include "core/engine/chosen_scenario.h"
#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using test::checkClose;

namespace {

/// 1,000 requests a month from month 7 on, of 2,000 tokens in and 500 out: (2,000·1 + 500·4)/1e6 = 0.004 USD, 4 KRW;
/// with 5 % retries and 10 % tax 4.62 KRW.
Project workedProject() {
    Project project = test::bare(30);
    project.settings.contingency = 0.1;
    project.models = {{.id = {"m"}, .price = {.input = 1, .output = 4}}};
    project.settings.fx["USD"] = 1000;
    project.workloads = {{.id = {"w"},
                          .requestsPerMonth = 1000,
                          .inputTokens = 2000,
                          .outputTokens = 500,
                          .retryRate = 0.05,
                          .taxRate = 0.1,
                          .adoption = {.startMonth = 7, .endMonth = 18},
                          .stages = {{.fromMonth = 1, .mix = {{.model = {"m"}, .share = 1}}}}}};
    return project;
}

std::vector<RequestYears> yearsOf(const Project& project, std::string_view scenario = {}) {
    return requestYears(chosenScenario(project, scenario).value().project, analyze(project, scenario).value());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(request_years)

BOOST_AUTO_TEST_CASE(retries_and_tax_are_in_contingency_is_not) {
    const auto years = yearsOf(workedProject());
    BOOST_TEST_REQUIRE(years.size() == 1U);
    BOOST_TEST(years[0].workload == "w");
    BOOST_TEST((years[0].requests == std::vector<double>{6000, 6000, 0}));
    checkClose(years[0].costPerRequest[0].value(), 4.62);
    checkClose(years[0].costPerRequest[1].value(), 4.62);
    BOOST_TEST(!years[0].costPerRequest[2].has_value(), "no requests: not defined");
}

BOOST_AUTO_TEST_CASE(a_scenario_has_its_own) {
    Project project = workedProject();
    project.scenarios = {{.id = {"s"}, .overrides = {{"workload.w.requests_per_month", 10}}, .costFactor = 2}};
    const auto years = yearsOf(project, "s");
    BOOST_TEST(years[0].requests[0] == 60);
    checkClose(years[0].costPerRequest[0].value(), 9.24);
}

BOOST_AUTO_TEST_CASE(cost_per_request_times_requests_is_the_cost) {
    for (unsigned seed = 0; seed < test::tries(100); ++seed) {
        const Project project = test::randomProject(seed);
        const auto results = analyze(project);
        if (!results) continue;
        for (const RequestYears& years : requestYears(project, results.value())) {
            double sum = 0;
            for (std::size_t y = 0; y < years.requests.size(); ++y)
                sum += years.requests[y] * years.costPerRequest[y].value_or(0);
            for (const ItemFigures& cost : results.value().costs)
                if (cost.id == years.workload && cost.total > 0) checkClose(sum, cost.total);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
