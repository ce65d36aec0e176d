// Shares of trials read from a histogram.
#include "core/simulation/distribution_shares.h"

#include <boost/test/unit_test.hpp>

using namespace jupan;

namespace {

/// Ten trials: two below zero, three in [0, 1), five in [1, 2).
MetricStatistics tenTrials() {
    MetricStatistics statistics{.count = 10};
    statistics.histogram = {.edges = {-1, 0, 1, 2}, .counts = {2, 3, 5}};
    return statistics;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(distribution_shares)

BOOST_AUTO_TEST_CASE(bins_have_their_share_of_the_defined_trials) {
    const auto bins = binShares(tenTrials());
    BOOST_REQUIRE(bins.size() == 3U);
    BOOST_TEST(bins[0].from == -1);
    BOOST_TEST(bins[0].to == 0);
    BOOST_TEST(bins[0].share == 0.2);
    BOOST_TEST(bins[2].trials == 5);
    BOOST_TEST(bins[2].share == 0.5);
}

BOOST_AUTO_TEST_CASE(the_curve_runs_from_nothing_to_all) {
    const auto curve = sharesBelow(tenTrials());
    BOOST_REQUIRE(curve.size() == 4U);
    const double expected[] = {0, 0.2, 0.5, 1};
    for (std::size_t i = 0; i < curve.size(); ++i) BOOST_TEST(curve[i].share == expected[i]);
    BOOST_TEST(curve.back().value == 2);
}

BOOST_AUTO_TEST_CASE(what_is_exactly_zero_is_not_below_it) {
    BOOST_TEST(shareBelowZero(tenTrials()) == 0.2);
}

BOOST_AUTO_TEST_CASE(without_a_defined_trial_there_is_no_share) {
    const MetricStatistics none{};
    BOOST_TEST(binShares(none).empty());
    BOOST_TEST(sharesBelow(none).empty());
    BOOST_TEST(shareBelowZero(none) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
