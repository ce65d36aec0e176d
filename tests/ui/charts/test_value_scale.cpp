#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "ui/charts/free_scale.h"

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

// Figures in won, shown in thousand dollars with one digit at 1,400 won: 0.1 thousand dollars are 140,000 won.
BOOST_AUTO_TEST_CASE(ticks_are_round_in_the_currency_that_is_shown) {
    constexpr double kRate = 1400, kThousand = 1e3;
    const FigureText shown([](double won) { return QString::number(won / kRate / kThousand, 'f', 1); },
                           kRate * kThousand / 10);
    const ScaleRow rows[] = {
        {0, 3e7, {"0.0", "5.0", "10.0", "15.0", "20.0"}},
        {0, 1.2e7, {"0.0", "2.0", "4.0", "6.0", "8.0"}},
        {-2e7, 3e7, {"-10.0", "0.0", "10.0", "20.0"}},
        // 0.25 would be shown as 0.3
        {0, 1.3e6, {"0.0", "0.2", "0.4", "0.6", "0.8"}},
        {0, 1.5e6, {"0.0", "0.5", "1.0"}},
        // less than the texts tell apart
        {0, 1e5, {"0.0"}},
    };
    for (const ScaleRow& row : rows) {
        const ValueScale scale = chooseScale(row.lowest, row.highest, shown, kAny);
        BOOST_TEST(scale.texts.join(' ').toStdString() == row.texts.join(' ').toStdString());
        for (const double tick : scale.ticks)
            BOOST_TEST(std::abs(tick / shown.grain() - std::round(tick / shown.grain())) < 1e-9, tick);
    }
    FreeRange range;
    range.include(1.1e7);
    range.include(3e7);
    const FreeScale free = chooseFreeScale(range, shown, [](const FreeScale&) { return true; });
    BOOST_TEST(free.texts.join(' ').toStdString() == "8.0 10.0 12.0 14.0 16.0 18.0 20.0");
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
