// The order of the roadmap's steps: circles are found, however long the chain.
#include <boost/test/unit_test.hpp>

#include "core/project/validate.h"
#include "tests/core/project/sample_project.h"

namespace jupan {
namespace {

/// "m000042": in the alphabet as in the row.
std::string nameOfStep(int number) {
    const std::string digits = std::to_string(number);
    return "m" + std::string(6 - digits.size(), '0') + digits;
}

/// Each milestone waits for the one that follows it in the alphabet, the last for `last`.
Project chainOfSteps(int count, const std::vector<std::string>& last) {
    Project project = test::sampleProject();
    const Date day{std::chrono::year(2026), std::chrono::January, std::chrono::day(1)};
    for (int i = 0; i < count; ++i)
        project.roadmapItems.push_back({.id = {nameOfStep(i)},
                                        .name = "Milestone",
                                        .start = day,
                                        .end = day,
                                        .after = i + 1 < count ? std::vector{nameOfStep(i + 1)} : last});
    return project;
}

BOOST_AUTO_TEST_SUITE(validate_order)

BOOST_AUTO_TEST_CASE(a_chain_of_100000_steps_against_the_alphabet_is_valid_within_seconds,
                     *boost::unit_test::timeout(60)) {
    BOOST_TEST(validate(chainOfSteps(100'000, {})).empty());
}

BOOST_AUTO_TEST_CASE(a_circle_at_the_end_of_a_long_chain_is_found, *boost::unit_test::timeout(60)) {
    const Problems problems = validate(chainOfSteps(50'000, {nameOfStep(49'998)}));
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST((problems[0].code == ProblemCode::circularOrder));
    BOOST_TEST(problems[0].path == "roadmap_items");
}

BOOST_AUTO_TEST_CASE(steps_in_a_circle_are_named_and_those_that_wait_for_them) {
    Project project = chainOfSteps(4, {nameOfStep(2)});  // 2 and 3 wait for each other, 0 and 1 for them
    project.roadmapItems.push_back({.id = {"free"},
                                    .name = "Free",
                                    .start = project.roadmapItems[0].start,
                                    .end = project.roadmapItems[0].end,
                                    .after = {"goals", "goals"}});
    const Problems problems = validate(project);
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST(problems[0].value == "m000000, m000001, m000002, m000003");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace jupan
