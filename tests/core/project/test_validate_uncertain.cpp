// Bounds of uncertain values (model.md §2).
#include <boost/test/unit_test.hpp>
#include <limits>

#include "tests/core/project/sample_project.h"

using namespace jupan;
using test::checkProblems;
using test::sampleProject;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr const char* path = "kpi.time.reduction";
constexpr const char* fullOrder = "low <= value <= high, low < high";

struct Row {
    Uncertain number;
    Problems expected;
};

Problem order(const char* value, const char* detail = fullOrder) {
    return {ProblemCode::boundsOrder, path, value, detail};
}
Problem outside(const char* value) {
    return {ProblemCode::outOfRange, path, value, {}, Range::share};
}

// low <= value <= high and low < high inside the range; for normal and lognormal only low < high (and low > 0)
const std::vector<Row> rows{
    {{0.4, Spread{0.4, 0.5, Distribution::uniform}}, {}},
    {{0.4, Spread{0.2, 0.4, Distribution::triangular}}, {}},
    {{0.4, Spread{0, 1, Distribution::pert}}, {}},
    {{0.4, Spread{0.4, 0.4, Distribution::pert}}, {order("0.4 / 0.4 / 0.4")}},
    {{0.4, Spread{0.5, 0.6, Distribution::pert}}, {order("0.5 / 0.4 / 0.6")}},
    {{0.4, Spread{0.1, 0.3, Distribution::uniform}}, {order("0.1 / 0.4 / 0.3")}},
    {{0.4, Spread{0.5, 0.3, Distribution::triangular}}, {order("0.5 / 0.4 / 0.3")}},
    {{0.4, Spread{-0.1, 0.5, Distribution::pert}}, {outside("-0.1")}},
    {{0.4, Spread{0.1, 1.5, Distribution::uniform}}, {outside("1.5")}},
    {{0.4, Spread{-0.5, 1.5, Distribution::pert}}, {outside("-0.5"), outside("1.5")}},
    {{1.4, Spread{1.2, 1.5, Distribution::pert}}, {outside("1.4"), outside("1.2"), outside("1.5")}},
    {{0.4, Spread{-0.5, 1.5, Distribution::normal}}, {}},
    {{0.4, Spread{0.5, 0.9, Distribution::normal}}, {}},
    {{0.4, Spread{0.5, 0.5, Distribution::normal}}, {order("0.5 / 0.4 / 0.5", "low < high")}},
    {{0.4, Spread{0.6, 0.5, Distribution::lognormal}}, {order("0.6 / 0.4 / 0.5", "low < high")}},
    {{0.4, Spread{0.1, 3, Distribution::lognormal}}, {}},
    {{0.4, Spread{0, 0.5, Distribution::lognormal}}, {{ProblemCode::boundsNotPositive, path, "0"}}},
    {{0.4, Spread{-1, 0.5, Distribution::lognormal}}, {{ProblemCode::boundsNotPositive, path, "-1"}}},
    {{1.4, Spread{0.1, 3, Distribution::lognormal}}, {outside("1.4")}},
    {{0.4, Spread{-infinity, 0.5, Distribution::normal}}, {{ProblemCode::notFinite, path, "-inf"}}},
    {{0.4, Spread{0.1, infinity, Distribution::uniform}}, {{ProblemCode::notFinite, path, "inf"}}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(validate_uncertain)

BOOST_AUTO_TEST_CASE(bounds_must_be_in_order_and_inside_the_range) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        BOOST_TEST_CONTEXT("row " << i) {
            Project project = sampleProject();
            project.kpis[0].reduction = rows[i].number;
            checkProblems(validate(project), rows[i].expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(rates_are_checked_under_their_own_path) {
    Project project = sampleProject();
    project.settings.fx["USD"] = {1400, Spread{1500, 1300}};
    project.settings.fx["EUR"] = 0;
    checkProblems(validate(project), {{ProblemCode::outOfRange, "fx.EUR", "0", {}, Range::positive},
                                      {ProblemCode::boundsOrder, "fx.USD", "1500 / 1400 / 1300", fullOrder}});
}

BOOST_AUTO_TEST_SUITE_END()
