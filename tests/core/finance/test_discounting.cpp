#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <vector>

#include "core/finance/discounting.h"
#include "core/finance/mirr.h"
#include "core/finance/npv.h"
#include "core/finance/ratio.h"

namespace jupan {
namespace {
const double infinity = std::numeric_limits<double>::infinity();
const double nan = std::numeric_limits<double>::quiet_NaN();
}  // namespace

BOOST_AUTO_TEST_SUITE(discounting)

BOOST_AUTO_TEST_CASE(factors_by_convention) {
    struct Row {
        Discounting discounting;
        int month;
        double factor;
    };
    // model.md §5, at 21 % a year: 1.21^-1 and 1.21^-0.5 = 1/1.1 in closed form
    const Row rows[] = {
        {Discounting::monthly, 0, 1.0},         {Discounting::monthly, 6, 1.0 / 1.1},
        {Discounting::monthly, 12, 1.0 / 1.21}, {Discounting::monthly, 18, 1.0 / 1.331},
        {Discounting::yearEnd, 0, 1.0},         {Discounting::yearEnd, 1, 1.0 / 1.21},
        {Discounting::yearEnd, 12, 1.0 / 1.21}, {Discounting::yearEnd, 13, 1.0 / 1.4641},
        {Discounting::midYear, 0, 1.0},         {Discounting::midYear, 1, 1.0 / 1.1},
        {Discounting::midYear, 12, 1.0 / 1.1},  {Discounting::midYear, 13, 1.0 / 1.331},
    };
    for (const Row& row : rows) {
        const std::vector<double> factors = discountFactors(18, 0.21, row.discounting);
        BOOST_TEST_REQUIRE(factors.size() == 19u);
        BOOST_TEST(std::abs(factors[static_cast<std::size_t>(row.month)] - row.factor) <= 1e-15);
    }
}

BOOST_AUTO_TEST_CASE(rates_at_the_edge) {
    for (const double factor : discountFactors(24, 0.0, Discounting::midYear)) BOOST_TEST(factor == 1.0);
    BOOST_TEST(discountFactors(-3, 0.1, Discounting::monthly).size() == 1u);
    for (const double rate : {-1.0, -2.0, infinity, nan}) {
        const std::vector<double> factors = discountFactors(2, rate, Discounting::monthly);
        BOOST_TEST(factors[0] == 1.0);
        BOOST_TEST(std::isnan(factors[1]));
        BOOST_TEST(std::isnan(factors[2]));
    }
}

BOOST_AUTO_TEST_CASE(present_value_is_the_sum_of_discounted_flows) {
    const std::vector<double> flows{-100.0, 60.0, 60.0};
    const std::vector<double> factors{1.0, 0.5, 0.25};
    BOOST_TEST(presentValue(flows, factors) == -55.0);
    BOOST_TEST(discountedFlows(flows, factors) == (std::vector<double>{-100.0, 30.0, 15.0}),
               boost::test_tools::per_element());
    BOOST_TEST(std::isnan(presentValue(std::vector<double>{1.0, nan}, factors)));
}

BOOST_AUTO_TEST_CASE(monthly_factors_agree_with_periodic_npv) {
    std::vector<double> flows{-1000.0};
    for (int month = 1; month <= 36; ++month) flows.push_back(10.0 + month);
    const double monthlyRate = std::pow(1.15, 1.0 / 12.0) - 1.0;
    const double byFactors = presentValue(flows, discountFactors(36, 0.15, Discounting::monthly));
    BOOST_TEST(std::abs(byFactors - periodicNpv(flows, monthlyRate).value()) <= 1e-9);
}

BOOST_AUTO_TEST_CASE(no_figure_where_there_is_none) {
    BOOST_TEST(!ratio(1.0, 0.0).has_value());
    BOOST_TEST(!ratio(0.0, -0.0).has_value());
    BOOST_TEST(!ratio(nan, 1.0).has_value());
    BOOST_TEST(!ratio(1e300, 1e-300).has_value());
    BOOST_TEST(ratio(-1.0, 4.0).value() == -0.25);
    BOOST_TEST(!periodicNpv(std::vector<double>{1.0, infinity}, 0.1).has_value());
    BOOST_TEST(!periodicNpv(std::vector<double>{1.0, 2.0}, nan).has_value());
    BOOST_TEST(!mirr(std::vector<double>{-1.0}, 0.1, 0.1).has_value());
    BOOST_TEST(!mirr(std::vector<double>{}, 0.1, 0.1).has_value());
    BOOST_TEST(!mirr(std::vector<double>{-1.0, nan, 2.0}, 0.1, 0.1).has_value());
    BOOST_TEST(!mirr(std::vector<double>{-1.0, 2.0}, -1.0, 0.1).has_value());
    BOOST_TEST(!mirr(std::vector<double>{-1.0, 2.0}, 0.1, infinity).has_value());
}

BOOST_AUTO_TEST_CASE(mirr_of_monthly_flows_is_annual) {
    // -100 now, 121 after 24 months: 10 % a year whatever the two rates are
    std::vector<double> flows(25, 0.0);
    flows.front() = -100.0;
    flows.back() = 121.0;
    BOOST_TEST(std::abs(mirr(flows, 0.3, 0.01).value() - 0.1) <= 1e-14);
    // a cost at month 12 is discounted a year, a benefit at month 12 compounded a year
    flows[12] = -50.0;
    BOOST_TEST(std::abs(mirr(flows, 0.25, 0.0).value() - (std::sqrt(121.0 / 140.0) - 1.0)) <= 1e-14);
    flows[12] = 50.0;
    BOOST_TEST(std::abs(mirr(flows, 0.0, 0.1).value() - (std::sqrt(1.76) - 1.0)) <= 1e-14);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
