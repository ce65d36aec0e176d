#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <optional>
#include <random>
#include <vector>

#include "core/finance/payback.h"

namespace jupan {
namespace {

using Flows = std::vector<double>;

double sumTo(const Flows& flows, std::size_t month) {
    double sum = 0.0;
    for (std::size_t m = 0; m <= month; ++m) sum += flows[m];
    return sum;
}

/// The definition read the other way round: the first month from which no later month is in debt.
std::optional<double> paybackByDefinition(const Flows& flows) {
    double largest = 0.0;
    for (std::size_t m = 0; m < flows.size(); ++m) largest = std::max(largest, std::abs(sumTo(flows, m)));
    const auto inDebt = [&](std::size_t m) { return sumTo(flows, m) < -1e-9 * largest; };
    for (std::size_t month = 0; month < flows.size(); ++month) {
        bool staysPaidBack = true;
        for (std::size_t later = month; later < flows.size(); ++later) staysPaidBack &= !inDebt(later);
        if (!staysPaidBack) continue;
        if (month == 0) return 0.0;
        return static_cast<double>(month - 1) + -sumTo(flows, month - 1) / flows[month];
    }
    return std::nullopt;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(payback)

BOOST_AUTO_TEST_CASE(by_hand) {
    struct Row {
        const char* what;
        Flows flows;
        std::optional<double> month;
        double peak;
        int peakMonth;
    };
    // model.md §5, worked by hand
    const Row rows[] = {
        {"between months", {-100.0, 40.0, 40.0, 40.0}, 2.5, -100.0, 0},
        {"exactly at a month", {-100.0, 50.0, 50.0, 50.0}, 2.0, -100.0, 0},
        {"in debt twice: the last counts", {-100.0, 150.0, -100.0, 100.0}, 2.5, -100.0, 0},
        {"never in debt", {0.0, 10.0, 10.0}, 0.0, 0.0, 0},
        {"never pays back", {-100.0, 10.0, 10.0}, std::nullopt, -100.0, 0},
        {"in debt again at the end", {10.0, 10.0, -30.0}, std::nullopt, -10.0, 2},
        {"debt grows first", {-100.0, -20.0, 60.0, 80.0}, 2.75, -120.0, 1},
        {"same depth twice: the first month", {-50.0, 20.0, -20.0, 100.0}, 2.5, -50.0, 0},
        {"rounding noise is no debt", {0.1, 0.2, -0.30000000000000004, -1e-17, 1.0}, 0.0, -1e-17, 3},
        {"noise at the end is no debt", {-1e9, 1e9, -0.5}, 1.0, -1e9, 0},
        {"one month", {-1.0}, std::nullopt, -1.0, 0},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            const std::optional<double> got = paybackMonth(row.flows);
            BOOST_TEST_REQUIRE(got.has_value() == row.month.has_value());
            if (got) BOOST_TEST(std::abs(*got - *row.month) <= 1e-12);
            const PeakExposure peak = peakExposure(row.flows).value();
            BOOST_TEST(std::abs(peak.amount - row.peak) <= 1e-12 * std::abs(row.peak));
            BOOST_TEST(peak.month == row.peakMonth);
        }
    }
}

BOOST_AUTO_TEST_CASE(random_flows_against_the_definition) {
    std::mt19937_64 random(5);
    std::normal_distribution<double> flow(0.3, 10.0);
    std::uniform_int_distribution<int> whole(-3, 4);
    std::uniform_int_distribution<std::size_t> length(1, 60);
    int paidBack = 0, never = 0;
    for (int trial = 0; trial < 2000; ++trial) {
        Flows flows(length(random));
        // whole flows meet 0 exactly, which real ones never do
        for (double& value : flows) value = trial % 2 == 0 ? flow(random) : static_cast<double>(whole(random));
        const std::optional<double> got = paybackMonth(flows);
        BOOST_TEST((got == paybackByDefinition(flows)));
        ++(got ? paidBack : never);
        const PeakExposure peak = peakExposure(flows).value();
        const std::vector<double> cumulative = cumulativeFlows(flows);
        const auto lowest = std::min_element(cumulative.begin(), cumulative.end());
        BOOST_TEST(peak.amount == std::min(0.0, *lowest));
        BOOST_TEST(peak.month == (*lowest < 0.0 ? static_cast<int>(lowest - cumulative.begin()) : 0));
    }
    BOOST_TEST(paidBack > 300);
    BOOST_TEST(never > 300);
}

BOOST_AUTO_TEST_CASE(what_is_not_finite_has_no_payback) {
    for (const double odd : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        BOOST_TEST(!paybackMonth(Flows{-1.0, odd}).has_value());
        BOOST_TEST(!peakExposure(Flows{-1.0, odd}).has_value());
    }
    BOOST_TEST(!paybackMonth(Flows{1e308, 1e308}).has_value());
    BOOST_TEST(!paybackMonth(Flows{}).has_value());
    BOOST_TEST(peakExposure(Flows{}).value().amount == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
