// The ranges of model.md §8, their open ends and what clamping does at them.
#include <boost/test/unit_test.hpp>
#include <cfloat>
#include <cmath>
#include <limits>

#include "core/base/range.h"

using namespace jupan;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
const double aboveZero = std::nextafter(0.0, 1.0);
const double aboveMinusOne = std::nextafter(-1.0, 0.0);

struct RangeRow {
    Range range;
    double low;
    double high;
    bool lowOpen;
    bool integer;
};

// model.md §8, the table; correlation: §7; months: §1.
const RangeRow ranges[] = {
    {Range::any, -DBL_MAX, DBL_MAX, false, false},
    {Range::share, 0, 1, false, false},
    {Range::nonNegative, 0, DBL_MAX, false, false},
    {Range::positive, aboveZero, DBL_MAX, true, false},
    {Range::aboveMinusOne, aboveMinusOne, DBL_MAX, true, false},
    {Range::correlation, -1, 1, false, false},
    {Range::horizonMonths, 12, 120, false, true},
    {Range::calendarMonth, 1, 12, false, true},
    {Range::monthOrLaunch, 0, 120, false, true},
    {Range::operationMonth, 1, 120, false, true},
    {Range::rampMonths, 0, 120, false, true},
    {Range::score, 1, 5, false, true},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(range)

BOOST_AUTO_TEST_CASE(bounds_are_those_of_the_model) {
    for (const RangeRow& row : ranges) {
        BOOST_TEST_CONTEXT("range " << static_cast<int>(row.range)) {
            const RangeBounds bounds = boundsOf(row.range);
            BOOST_TEST(bounds.low == row.low);
            BOOST_TEST(bounds.high == row.high);
            BOOST_TEST(bounds.lowOpen == row.lowOpen);
            BOOST_TEST(bounds.integer == row.integer);
        }
    }
}

BOOST_AUTO_TEST_CASE(both_ends_are_inside_and_their_outer_neighbours_are_not) {
    for (const RangeRow& row : ranges) {
        BOOST_TEST_CONTEXT("range " << static_cast<int>(row.range)) {
            BOOST_TEST(contains(row.range, row.low));
            BOOST_TEST(contains(row.range, row.high));
            BOOST_TEST(!contains(row.range, std::nextafter(row.low, -infinity)));
            BOOST_TEST(!contains(row.range, std::nextafter(row.high, infinity)));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_open_bound_is_outside_but_its_neighbour_is_inside) {
    BOOST_TEST(!contains(Range::positive, 0.0));
    BOOST_TEST(!contains(Range::positive, -0.0));
    BOOST_TEST(contains(Range::positive, aboveZero));
    BOOST_TEST(!contains(Range::aboveMinusOne, -1.0));
    BOOST_TEST(contains(Range::aboveMinusOne, aboveMinusOne));
}

BOOST_AUTO_TEST_CASE(what_is_not_finite_is_in_no_range) {
    for (const RangeRow& row : ranges)
        for (const double value : {infinity, -infinity, std::numeric_limits<double>::quiet_NaN()})
            BOOST_TEST(!contains(row.range, value));
}

BOOST_AUTO_TEST_CASE(minus_zero_is_zero) {
    BOOST_TEST(contains(Range::share, -0.0));
    BOOST_TEST(contains(Range::nonNegative, -0.0));
}

BOOST_AUTO_TEST_CASE(clamping_moves_to_the_nearest_end_and_leaves_the_inside_alone) {
    struct Row {
        Range range;
        double value;
        double clamped;
    };
    const Row rows[] = {
        {Range::share, -0.2, 0},
        {Range::share, 0.4, 0.4},
        {Range::share, 1.2, 1},
        {Range::share, infinity, 1},
        {Range::nonNegative, -1e300, 0},
        {Range::nonNegative, 1e300, 1e300},
        {Range::nonNegative, infinity, DBL_MAX},
        {Range::positive, 0, aboveZero},
        {Range::positive, -5, aboveZero},
        {Range::aboveMinusOne, -1, aboveMinusOne},
        {Range::aboveMinusOne, -3, aboveMinusOne},
        {Range::aboveMinusOne, 7, 7},
        {Range::correlation, -1.5, -1},
        {Range::any, -infinity, -DBL_MAX},
    };
    for (const Row& row : rows) BOOST_TEST(clampTo(row.range, row.value) == row.clamped);
}

BOOST_AUTO_TEST_CASE(what_was_clamped_is_inside) {
    for (const RangeRow& row : ranges)
        for (const double value : {-infinity, -1e300, -1.0, -0.5, 0.0, 0.5, 1.0, 6.0, 121.0, 1e300, infinity})
            BOOST_TEST(contains(row.range, clampTo(row.range, value)));
}

BOOST_AUTO_TEST_SUITE_END()
