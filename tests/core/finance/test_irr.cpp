#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "core/finance/irr.h"

namespace jupan {
namespace {

using Flows = std::vector<double>;

/// Flows whose NPV, times (1+i)^n, is the product of (1+i - (1+root)) over the roots.
Flows flowsWithRoots(const std::vector<double>& roots) {
    std::vector<long double> coefficients{1.0L};
    for (const double root : roots) {
        coefficients.push_back(0.0L);
        for (std::size_t k = coefficients.size() - 1; k > 0; --k) {
            coefficients[k] -= (1.0L + root) * coefficients[k - 1];
        }
    }
    return Flows(coefficients.begin(), coefficients.end());
}

Flows randomFlows(std::mt19937_64& random, int largestHorizon) {
    std::uniform_int_distribution<int> length(1, largestHorizon);
    std::normal_distribution<double> flow(0.0, 1e6);
    std::bernoulli_distribution isZero(0.2);
    Flows flows(static_cast<std::size_t>(length(random)) + 1);
    for (double& value : flows) value = isZero(random) ? 0.0 : flow(random);
    return flows;
}

/// NPV at u = ln(1+i), in extended precision, relative to the sum of the magnitudes of its terms.
double relativeNpv(const Flows& flows, double rate) {
    const long double u = std::log1p(static_cast<long double>(rate));
    long double sum = 0.0L, magnitude = 0.0L;
    for (std::size_t k = 0; k < flows.size(); ++k) {
        const long double term = flows[k] * std::exp(-u * static_cast<long double>(k));
        sum += term;
        magnitude += std::abs(term);
    }
    return static_cast<double>(sum / magnitude);
}

void checkSameRoots(const IrrResult& a, const IrrResult& b, double tolerance) {
    BOOST_TEST(a.status == b.status);
    BOOST_TEST_REQUIRE(a.roots.size() == b.roots.size());
    for (std::size_t i = 0; i < a.roots.size(); ++i) {
        BOOST_TEST(std::abs(a.roots[i] - b.roots[i]) <= tolerance * (1.0 + std::abs(a.roots[i])));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(irr)

BOOST_AUTO_TEST_CASE(roots_by_construction) {
    struct Row {
        const char* what;
        Flows flows;
        std::vector<double> roots;
    };
    // closed form: the flows are the coefficients of the product of (1+i - (1+root))
    const Row rows[] = {
        {"0.0015 apart", flowsWithRoots({0.1, 0.1015}), {0.1, 0.1015}},
        {"three, 0.002 apart", flowsWithRoots({0.1, 0.102, 0.104}), {0.1, 0.102, 0.104}},
        {"both ends and the middle", flowsWithRoots({-0.98, 0.0, 9.9}), {-0.98, 0.0, 9.9}},
        {"exactly 0", {-100.0, 300.0, -200.0}, {0.0, 1.0}},
        {"exactly 0, one change", {-100.0, 50.0, 50.0}, {0.0}},
        {"double root at 0 touches", {100.0, -200.0, 100.0}, {}},
        {"double root at 10 % touches", flowsWithRoots({0.1, 0.1}), {}},
        {"double root beside a simple one", flowsWithRoots({0.1, 0.1, 0.5}), {0.5}},
        {"10 is outside the open interval", {-1.0, 11.0}, {}},
        {"10 is outside, with a scan", flowsWithRoots({0.5, 10.0}), {0.5}},
        {"-0.99 is outside", {-100.0, 1.0}, {}},
        {"just inside 10", {-1.0, 10.999999}, {9.999999}},
        {"leading zeros", {0.0, 0.0, -100.0, 110.0}, {0.1}},
        {"nothing but zeros", {0.0, 0.0}, {}},
        {"no flows", {}, {}},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            const IrrResult got = internalRatesOfReturn(row.flows);
            BOOST_TEST_REQUIRE(got.roots.size() == row.roots.size());
            for (std::size_t i = 0; i < row.roots.size(); ++i) {
                BOOST_TEST(std::abs(got.roots[i] - row.roots[i]) <= 1e-8);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_simple_root_is_good_to_the_last_digits) {
    const IrrResult got = internalRatesOfReturn(Flows{-1000.0, 0.0, 1210.0});
    BOOST_TEST_REQUIRE((got.status == IrrResult::unique));
    BOOST_TEST(std::abs(got.roots[0] - 0.1) <= 4e-16);
}

BOOST_AUTO_TEST_CASE(what_is_not_finite_has_no_root) {
    const double infinity = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double odd : {infinity, -infinity, nan}) {
        BOOST_TEST((internalRatesOfReturn(Flows{-100.0, odd, 110.0}).status == IrrResult::none));
        BOOST_TEST((internalRatesOfReturn(Flows{-100.0, 110.0}, {-0.99, odd}).status == IrrResult::none));
        BOOST_TEST((internalRatesOfReturn(Flows{-100.0, 110.0}, {odd, 10.0}).status == IrrResult::none));
    }
    BOOST_TEST((internalRatesOfReturn(Flows{-100.0, 110.0}, {-1.0, 10.0}).status == IrrResult::none));
    BOOST_TEST((internalRatesOfReturn(Flows{-100.0, 110.0}, {0.5, 0.5}).status == IrrResult::none));
}

BOOST_AUTO_TEST_CASE(annual_rate_of_a_monthly_one) {
    BOOST_TEST(std::abs(annualEffectiveRate(0.01) - 0.12682503013196977) <= 1e-15);  // 1.01^12 - 1
    BOOST_TEST(annualEffectiveRate(0.0) == 0.0);
    BOOST_TEST(!annualIrr(internalRatesOfReturn(flowsWithRoots({0.1, 0.2}))).has_value());
    BOOST_TEST(!annualIrr(internalRatesOfReturn(Flows{1.0, 2.0})).has_value());
    BOOST_TEST(std::abs(annualIrr(internalRatesOfReturn(Flows{-100.0, 101.0})).value() - 0.12682503013196977) <= 1e-14);
}

BOOST_AUTO_TEST_CASE(npv_vanishes_and_changes_sign_at_each_root_of_random_flows) {
    std::mt19937_64 random(20260101);
    int roots = 0;
    for (int trial = 0; trial < 400; ++trial) {
        const Flows flows = randomFlows(random, 120);
        const IrrResult got = internalRatesOfReturn(flows);
        for (const double root : got.roots) {
            BOOST_TEST(std::abs(relativeNpv(flows, root)) <= 1e-12);
            BOOST_TEST((root > -0.99 && root < 10.0));
        }
        roots += static_cast<int>(got.roots.size());
    }
    BOOST_TEST(roots > 400);  // the property was not empty
}

BOOST_AUTO_TEST_CASE(number_of_roots_has_the_parity_of_the_ends) {
    std::mt19937_64 random(7);
    for (int trial = 0; trial < 400; ++trial) {
        const Flows flows = randomFlows(random, 60);
        if (std::all_of(flows.begin(), flows.end(), [](double flow) { return flow == 0.0; })) continue;
        const bool endsDiffer = (relativeNpv(flows, -0.99) > 0.0) != (relativeNpv(flows, 10.0) > 0.0);
        BOOST_TEST((internalRatesOfReturn(flows).roots.size() % 2 == 1) == endsDiffer);
    }
}

BOOST_AUTO_TEST_CASE(random_roots_are_all_found) {
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> gap(0.05, 0.6), start(-2.0, 0.0);
    std::uniform_int_distribution<int> count(1, 5);
    for (int trial = 0; trial < 300; ++trial) {
        std::vector<double> roots;
        double u = start(random);
        for (int left = count(random); left > 0 && u < 2.3; --left, u += gap(random)) roots.push_back(std::expm1(u));
        const IrrResult got = internalRatesOfReturn(flowsWithRoots(roots));
        BOOST_TEST_REQUIRE(got.roots.size() == roots.size());
        for (std::size_t i = 0; i < roots.size(); ++i) BOOST_TEST(std::abs(got.roots[i] - roots[i]) <= 1e-6);
    }
}

BOOST_AUTO_TEST_CASE(neither_trailing_zeros_nor_scale_nor_sign_moves_a_root) {
    std::mt19937_64 random(42);
    for (int trial = 0; trial < 60; ++trial) {
        const Flows flows = randomFlows(random, 80);
        const IrrResult plain = internalRatesOfReturn(flows);
        Flows longer = flows;
        longer.resize(flows.size() + 24, 0.0);
        checkSameRoots(plain, internalRatesOfReturn(longer), 0.0);
        for (const double scale : {1e100, 1e-100, -1.0}) {
            Flows scaled = flows;
            for (double& flow : scaled) flow *= scale;
            // 1e100 rounds each flow in its last bit
            checkSameRoots(plain, internalRatesOfReturn(scaled), scale == -1.0 ? 0.0 : 1e-11);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
