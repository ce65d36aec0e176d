// Ticks of an axis that need not begin at zero: round, apart, inside.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "ui/charts/free_scale.h"

namespace jupan {
namespace {

QString plain(double value) {
    return QString::number(value, 'g', 12);
}

FreeRange rangeOf(std::initializer_list<double> values) {
    FreeRange range;
    for (const double value : values) range.include(value);
    return range;
}

FreeScale scaleOf(const FreeRange& range) {
    return chooseFreeScale(range, plain, [](const FreeScale&) { return true; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(free_scale)

BOOST_AUTO_TEST_CASE(ticks_are_round) {
    const struct {
        double low, high;
        const char* ticks;
    } rows[] = {
        {0, 3000, "0 500 1000 1500 2000 2500 3000"},
        {1200, 1800, "1200 1300 1400 1500 1600 1700 1800"},
        {0, 1, "0 0.2 0.4 0.6 0.8 1"},
        {-0.3, 0.3, "-0.3 -0.2 -0.1 0 0.1 0.2 0.3"},
        {1e9, 1e9 + 10, "1000000000 1000000002 1000000004 1000000006 1000000008 1000000010"},
        {0.013, 0.047, "0.015 0.02 0.025 0.03 0.035 0.04 0.045"},
        {7, 7, "7"},
        {0, 0, "0"},
    };
    for (const auto& row : rows) {
        const FreeScale scale = scaleOf(rangeOf({row.low, row.high}));
        BOOST_TEST(scale.texts.join(' ').toStdString() == row.ticks);
    }
}

BOOST_AUTO_TEST_CASE(the_scale_holds_the_range) {
    std::mt19937 random(2);
    std::uniform_real_distribution<double> unit(-1, 1);
    for (int trial = 0; trial < 2000; ++trial) {
        const double a = unit(random) * std::pow(10.0, 300 * unit(random));
        const double b =
            trial % 3 == 0 ? a * (1 + 1e-9 * unit(random)) : unit(random) * std::pow(10.0, 300 * unit(random));
        const FreeScale scale = scaleOf(rangeOf({a, b}));
        BOOST_TEST(scale.minimum <= std::min(a, b));
        BOOST_TEST(scale.maximum >= std::max(a, b));
        BOOST_TEST(scale.maximum > scale.minimum);
        BOOST_TEST(scale.ticks.size() <= 7U);
        BOOST_TEST(scale.ticks.size() == static_cast<std::size_t>(scale.texts.size()));
        for (const double tick : scale.ticks) {
            BOOST_TEST(scale.fraction(tick) > -1e-6);
            BOOST_TEST(scale.fraction(tick) < 1 + 1e-6);
        }
        BOOST_TEST((std::isfinite(scale.magnitude) && scale.magnitude > 0));
    }
}

BOOST_AUTO_TEST_CASE(ticks_that_do_not_fit_are_not_chosen) {
    const FreeRange range = rangeOf({0, 100});
    const FreeScale three = chooseFreeScale(range, plain, [](const FreeScale& s) { return s.ticks.size() <= 3; });
    BOOST_TEST(three.texts.join(' ').toStdString() == "0 50 100");
    const FreeScale none = chooseFreeScale(range, plain, [](const FreeScale&) { return false; });
    BOOST_TEST(none.ticks.empty());
    BOOST_TEST(none.maximum == 100);
    // texts that are the same say nothing
    const FreeScale same = chooseFreeScale(
        range, [](double) { return QString("x"); }, [](const FreeScale&) { return true; });
    BOOST_TEST(same.ticks.size() <= 1U);
}

BOOST_AUTO_TEST_CASE(a_range_ignores_what_has_no_place) {
    FreeRange range = rangeOf({std::nan(""), HUGE_VAL, -HUGE_VAL, 1.5e308});
    BOOST_TEST(range.isEmpty());
    BOOST_TEST(range.lowest() == 0);
    range.include(3);
    BOOST_TEST(range.lowest() == 3);
    BOOST_TEST(range.highest() == 3);
}

BOOST_AUTO_TEST_CASE(zero_joins_when_it_is_near) {
    const struct {
        double low, high, expectedLow, expectedHigh;
    } rows[] = {{10, 25, 0, 25},      {10, 20, 0, 20}, {10, 19, 10, 19}, {-25, -10, -25, 0},
                {-19, -10, -19, -10}, {-5, 5, -5, 5},  {7, 7, 7, 7}};
    for (const auto& row : rows) {
        FreeRange range = rangeOf({row.low, row.high});
        range.includeZeroIfNear();
        BOOST_TEST(range.lowest() == row.expectedLow);
        BOOST_TEST(range.highest() == row.expectedHigh);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
