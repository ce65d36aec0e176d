// From counted samples to a workload's tokens: means and ranges worked by hand.
#include "core/project/sample_editing.h"

#include <array>
#include <boost/test/unit_test.hpp>

#include "core/project/validate.h"

using namespace jupan;

namespace {

Project projectWithWorkload() {
    Project project;
    project.settings.name = "Samples";
    project.models = {{.id = {"small"}, .name = "Small", .currency = {"KRW"}},
                      {.id = {"strong"}, .name = "Strong", .currency = {"KRW"}}};
    project.workloads = {{.id = {"w"},
                          .name = "Replies",
                          .requestsPerMonth = 1000,
                          .inputTokens = {500, Spread{.low = 400, .high = 600}},
                          .outputTokens = 100,
                          .stages = {{1, {{{"small"}, 0.3}, {{"strong"}, 0.7}}}, {7, {{{"small"}, 1}}}}}};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sample_editing)

BOOST_AUTO_TEST_CASE(mean_and_range) {
    struct Row {
        std::vector<std::size_t> counts;
        TokenStatistics expected;
    };
    const std::vector<Row> rows{
        {{7}, {1, 7, 7, 7}},
        {{10, 20}, {2, 15, 10, 20}},
        {{10, 11}, {2, 11, 10, 11}},  // 10.5, halves up
        {{1, 1, 2}, {3, 1, 1, 2}},    // 1.33
        {{300, 100, 200}, {3, 200, 100, 300}},
    };
    for (const Row& row : rows) {
        const auto found = tokenStatistics(row.counts);
        BOOST_REQUIRE(found.has_value());
        BOOST_TEST((*found == row.expected), "mean " << found->mean);
    }
    BOOST_TEST(!tokenStatistics({}).has_value());
}

BOOST_AUTO_TEST_CASE(only_samples_that_have_a_text_count_for_it) {
    const std::vector<SampleCount> samples{{.systemPrompt = 100, .prompt = 20, .answer = 0, .characters = 300},
                                           {.systemPrompt = 100, .prompt = 40, .answer = 60, .characters = 400},
                                           {.answer = 80, .characters = 100}};
    const MeasuredTokens measured = measuredTokens(samples);
    BOOST_TEST((measured.input == TokenStatistics{2, 130, 120, 140}));
    BOOST_TEST((measured.output == TokenStatistics{2, 70, 60, 80}));
    BOOST_TEST(*tokensPerCharacter(samples) == 0.5);  // 400 tokens in 800 characters
    BOOST_TEST(!tokensPerCharacter({}).has_value());
    BOOST_TEST(!measuredTokens({}).input.has_value());
}

BOOST_AUTO_TEST_CASE(several_samples_make_a_range_and_alike_ones_a_number) {
    Project project = projectWithWorkload();
    const MeasuredTokens measured{.input = TokenStatistics{3, 200, 100, 300}, .output = TokenStatistics{3, 50, 50, 50}};
    BOOST_TEST(applyMeasuredTokens(project, "w", measured, "3 samples", "2026-09-24"));
    const Workload& load = project.workloads[0];
    BOOST_TEST((load.inputTokens == Uncertain{200, Spread{100, 300, Distribution::pert}}));
    BOOST_TEST((load.outputTokens == Uncertain(50)));
    const Provenance expected{.source = Source::measured, .note = "3 samples", .date = "2026-09-24"};
    BOOST_TEST((project.provenance.at("workload.w.input_tokens") == expected));
    BOOST_TEST((project.provenance.at("workload.w.output_tokens") == expected));
    BOOST_TEST(validate(project).empty());
    BOOST_TEST(!applyMeasuredTokens(project, "nobody", measured, "", ""));
}

BOOST_AUTO_TEST_CASE(what_was_not_measured_stays_and_correlations_of_plain_numbers_go) {
    Project project = projectWithWorkload();
    project.workloads[0].outputTokens = {100, Spread{.low = 50, .high = 150}};
    project.correlations = {{.a = "workload.w.input_tokens", .b = "workload.w.output_tokens", .rho = 0.5}};
    BOOST_TEST(applyMeasuredTokens(project, "w", {.input = TokenStatistics{1, 70, 70, 70}}, "", ""));
    BOOST_TEST(project.workloads[0].outputTokens.value == 100);
    BOOST_TEST(!project.provenance.contains("workload.w.output_tokens"));
    BOOST_TEST(project.correlations.empty());
    BOOST_TEST(validate(project).empty());
}

BOOST_AUTO_TEST_CASE(the_main_model_answers_most_in_the_first_stage) {
    Project project = projectWithWorkload();
    BOOST_TEST(mainModelOf(project, project.workloads[0])->name == "Strong");
    project.workloads[0].stages[0].mix = {{{"small"}, 0.5}, {{"strong"}, 0.5}};
    BOOST_TEST(mainModelOf(project, project.workloads[0])->name == "Small");
    project.workloads[0].stages.clear();
    BOOST_TEST(!mainModelOf(project, project.workloads[0]));
}

BOOST_AUTO_TEST_CASE(bytes_of_samples) {
    const std::vector<TokenSample> samples{{.name = "ab", .systemPrompt = "c", .prompt = "가", .answer = ""}};
    BOOST_TEST(bytesOf(samples) == 6U);
}

BOOST_AUTO_TEST_SUITE_END()
