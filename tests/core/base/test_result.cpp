// A value, or every reason why there is none.
#include <boost/test/unit_test.hpp>
#include <memory>

#include "core/base/problem.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(result)

BOOST_AUTO_TEST_CASE(holds_a_value) {
    Result<int> result = 7;
    BOOST_TEST(result.ok());
    BOOST_TEST(static_cast<bool>(result));
    BOOST_TEST(result.value() == 7);
    result.value() = 8;
    BOOST_TEST(result.value() == 8);
}

BOOST_AUTO_TEST_CASE(holds_one_problem_or_many) {
    const Result<int> one = Problem{.code = ProblemCode::unknownPath, .path = "kpi.x", .value = "kpi.x"};
    BOOST_TEST(!one.ok());
    BOOST_TEST(one.problems().size() == 1U);
    BOOST_TEST((one.problems()[0].code == ProblemCode::unknownPath));

    const Result<int> two = Problems{{.code = ProblemCode::badId, .path = "kpis[0].id"},
                                     {.code = ProblemCode::badDate, .path = "models[0].price_history[1].from"}};
    BOOST_TEST(!static_cast<bool>(two));
    BOOST_TEST(two.problems().size() == 2U);
    BOOST_TEST(two.problems()[1].path == "models[0].price_history[1].from");
}

BOOST_AUTO_TEST_CASE(gives_up_a_value_that_can_only_be_moved) {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    BOOST_TEST(*taken == 3);
}

BOOST_AUTO_TEST_CASE(problems_are_equal_when_all_their_parts_are) {
    const Problem problem{.code = ProblemCode::outOfRange, .path = "a", .value = "2", .range = Range::share};
    Problem other = problem;
    BOOST_TEST((problem == other));
    other.range = Range::positive;
    BOOST_TEST((problem != other));
}

BOOST_AUTO_TEST_SUITE_END()
