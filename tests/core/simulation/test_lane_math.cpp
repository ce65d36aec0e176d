// exp and log of eight numbers at once against long double ones.
#include "core/simulation/lane_math.h"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>

using namespace jupan;

namespace {

constexpr double promised = 1e-15;

void checkExp(double x) {
    const Lanes result = expLanes(allLanes(x));
    const long double expected = std::exp(static_cast<long double>(x));
    BOOST_TEST(std::abs(static_cast<long double>(result[3]) - expected) <= promised * expected, "exp " << x);
}

void checkLog(double x) {
    const Lanes result = logLanes(allLanes(x));
    const long double expected = std::log(static_cast<long double>(x));
    BOOST_TEST(std::abs(static_cast<long double>(result[5]) - expected) <= promised * std::abs(expected), "log " << x);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lane_functions)

BOOST_AUTO_TEST_CASE(exp_and_log_are_as_exact_as_promised) {
    std::mt19937_64 random(1);
    for (const double reach : {1e-9, 0.01, 0.4, 1.0, 30.0, 700.0}) {
        std::uniform_real_distribution<double> number(-reach, reach);
        for (int i = 0; i < 20'000; ++i) {
            const double x = number(random);
            checkExp(x);
            checkLog(std::exp(x));
        }
    }
    for (const double x : {1.0, 1 + 1e-15, 1 - 1e-16, std::sqrt(2.0), std::sqrt(0.5), 2.0, 1e300, 1e-300}) checkLog(x);
}

BOOST_AUTO_TEST_CASE(exp_beyond_a_number) {
    BOOST_TEST(expLanes(allLanes(-1000))[0] == 0);
    BOOST_TEST(expLanes(allLanes(710))[0] == std::numeric_limits<double>::infinity());
    BOOST_TEST(expLanes(allLanes(std::numeric_limits<double>::infinity()))[0] ==
               std::numeric_limits<double>::infinity());
    BOOST_TEST(expLanes(allLanes(0))[0] == 1);
}

/// The root that prices grow by each month (model.md §4), at the edge of the rate's range too.
BOOST_AUTO_TEST_CASE(twelfth_roots) {
    for (const double rate : {std::nextafter(-1.0, 0.0), -0.999, -0.5, -0.2, 0.0, 0.1, 5.0, 1e10}) {
        const double root = expLanes(logLanes(allLanes(1 + rate)) / 12.0)[0];
        const long double expected = std::pow(1 + static_cast<long double>(rate), 1.0L / 12);
        BOOST_TEST(std::abs(root - expected) <= 2e-15 * expected);
    }
}

BOOST_AUTO_TEST_SUITE_END()
