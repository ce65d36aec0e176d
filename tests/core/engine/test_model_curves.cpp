// The cost curve by model: each alone equals a plan with that model alone, and the parts of the ladder are the plan.
#include "core/engine/model_curves.h"

#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using test::checkClose;

BOOST_AUTO_TEST_SUITE(model_curves)

BOOST_AUTO_TEST_CASE(each_model_alone_and_the_ladder_by_model) {
    Project project = test::bare(12);
    project.models = {{.id = {"small"}, .price = {.input = 1, .output = 4}},
                      {.id = {"won"}, .currency = {"KRW"}, .price = {.input = 3000, .output = 8000}},
                      {.id = {"yen"}, .currency = {"JPY"}, .price = {.input = 100, .output = 100}}};
    project.workloads = {{.id = {"w"},
                          .requestsPerMonth = 1000,
                          .inputTokens = 2000,
                          .outputTokens = 500,
                          .stages = {{1, {{{"small"}, 1}}}, {4, {{{"won"}, 0.75}, {{"small"}, 0.25}}}}}};
    const std::vector<Model> candidates{{.id = {"won"}, .price = {.input = 9, .output = 9}},
                                        {.id = {"tiny"}, .price = {.input = 0.1, .output = 0.4}}};
    const ScenarioProject plan{.project = project, .costFactor = 2};
    const auto curves = workloadCostByModel(plan, "w", candidates);
    BOOST_REQUIRE(curves.has_value());
    // 0.004 USD = 4 KRW; 10 KRW; no rate for yen; 0.4 KRW: times 1,000 requests and the factor 2. The project's own
    // "won" counts, not the candidate of that id.
    BOOST_REQUIRE(curves->alone.size() == 4U);
    test::checkMonths(curves->alone[0].months, 0, {0, 8000, 8000});
    checkClose(curves->alone[0].total, 12 * 8000);
    test::checkMonths(curves->alone[1].months, 12, {20000});
    BOOST_TEST(curves->alone[2].exchangeRateMissing);
    BOOST_TEST(curves->alone[2].months.empty());
    BOOST_TEST(curves->alone[3].model == "tiny");
    test::checkMonths(curves->alone[3].months, 1, {800});
    // as planned: small 8,000 until month 3, then a quarter of it; won 0.75 · 20,000 from month 4
    BOOST_REQUIRE(curves->planned.size() == 2U);
    BOOST_TEST(curves->planned[0].model == "small");
    test::checkMonths(curves->planned[0].months, 1, {8000, 8000, 8000, 2000});
    test::checkMonths(curves->planned[1].months, 1, {0, 0, 0, 15000});
    checkClose(curves->planned[1].total, 9 * 15000);
    BOOST_TEST(!workloadCostByModel(plan, "other").has_value());
}

BOOST_AUTO_TEST_CASE(curves_of_random_projects_agree_with_the_engine) {
    for (unsigned seed = 0; seed < test::tries(150); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            Project project = test::randomProject(seed);
            const auto results = analyze(project);
            if (!results.ok()) continue;
            for (std::size_t w = 0; w < project.workloads.size(); ++w) {
                const auto curves = workloadCostByModel({.project = project}, project.workloads[w].id.text);
                BOOST_REQUIRE(curves.has_value());
                const std::vector<double>& months = results.value().costs[w].months;
                for (std::size_t m = 0; m < months.size(); ++m) {
                    double sum = 0;
                    for (const ModelCurve& curve : curves->planned) sum += curve.months[m];
                    BOOST_TEST(std::abs(sum - months[m]) <= 1e-12 * months[m]);
                }
                for (const ModelCurve& curve : curves->alone) {
                    if (curve.exchangeRateMissing) continue;
                    Project alone = project;
                    alone.workloads[w].stages = {{1, {{{curve.model}, 1}}}};
                    BOOST_TEST(analyze(alone).value().costs[w].months == curve.months,
                               boost::test_tools::per_element());
                }
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()
