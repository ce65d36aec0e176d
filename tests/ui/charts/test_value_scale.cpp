#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "ui/charts/value_scale.h"

namespace jupan {
namespace {

const FigureText kDigits = [](double value) { return QString::number(value, 'g', 15); };
const auto kAny = [](const ValueScale&) { return true; };

struct ScaleRow {
    double lowest;
    double highest;
    QStringList texts;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(value_scale)

// Reckoned by hand: the finest of 1, 2, 2.5, 5 × 10^k with at most five multiples in the range.
BOOST_AUTO_TEST_CASE(round_ticks) {
    const ScaleRow rows[] = {
        {-1640, 8412, {"0", "2000", "4000", "6000", "8000"}},
        {0, 100, {"0", "25", "50", "75", "100"}},
        {-30, 10, {"-30", "-20", "-10", "0", "10"}},
        {0, 0.0003, {"0", "0.0001", "0.0002", "0.0003"}},
        {12, 90, {"0", "20", "40", "60", "80"}},
        {-7, -3, {"-6", "-4", "-2", "0"}},
        {0, 1.1e15, {"0", "250000000000000", "500000000000000", "750000000000000", "1e+15"}},
        {0, 0, {"0"}},
    };
    for (const ScaleRow& row : rows) {
        const ValueScale scale = chooseScale(row.lowest, row.highest, kDigits, kAny);
        BOOST_TEST(scale.texts.join(' ').toStdString() == row.texts.join(' ').toStdString());
    }
}

BOOST_AUTO_TEST_CASE(equal_texts_make_the_step_coarser) {
    const FigureText whole = [](double value) { return QString::number(std::round(value)); };
    const ValueScale scale = chooseScale(0, 1.9, whole, kAny);
    BOOST_TEST(scale.texts.join(' ').toStdString() == "0 1");
}

BOOST_AUTO_TEST_CASE(any_range_has_few_ordered_ticks_with_zero_among_them) {
    std::mt19937_64 random(2);
    std::uniform_real_distribution<double> mantissa(-1, 1);
    std::uniform_int_distribution<int> exponent(-280, 300);
    for (int i = 0; i < 20000; ++i) {
        const double a = mantissa(random) * std::pow(10.0, exponent(random));
        const double b = i % 3 == 0 ? mantissa(random) * std::abs(a) : 0.0;
        const ValueScale scale = chooseScale(std::min(a, b), std::max(a, b), kDigits, kAny);
        BOOST_REQUIRE(scale.maximum > scale.minimum);
        BOOST_REQUIRE(scale.minimum <= std::min(a, b));
        BOOST_REQUIRE(scale.maximum >= std::max(a, b));
        BOOST_REQUIRE_LE(scale.ticks.size(), static_cast<std::size_t>(kMaximumGridLines));
        BOOST_REQUIRE(std::is_sorted(scale.ticks.begin(), scale.ticks.end()));
        BOOST_REQUIRE(std::count(scale.ticks.begin(), scale.ticks.end(), 0.0) == 1);
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_finite_is_no_range) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (const double odd : {kInfinity, -kInfinity, std::nan(""), std::numeric_limits<double>::denorm_min()}) {
        const ValueScale scale = chooseScale(odd, odd, kDigits, kAny);
        BOOST_TEST(scale.ticks.size() == 1U);
        BOOST_TEST(scale.maximum == 1.0);
    }
    ValueRange range;
    range.include(kInfinity);
    range.include(std::nan(""));
    range.include(-3);
    BOOST_TEST(range.lowest() == -3.0);
    BOOST_TEST(range.highest() == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
