// Every case of tests/data/cases/irr.json (sources and licences are named per case).
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <vector>

#include "core/finance/irr.h"
#include "tests/core/finance/cases.h"

namespace jupan {
namespace {

// wide enough for the lowest listed root, 9.4e-10 above -100 %; the cases' own interval is (-1, infinity)
constexpr RateInterval wide{-1.0 + 1e-10, 1e4};

IrrResult::Status statusFor(std::size_t roots) {
    return roots == 0 ? IrrResult::none : roots == 1 ? IrrResult::unique : IrrResult::multiple;
}

void checkRoots(const std::string& id, const IrrResult& got, const std::vector<double>& want) {
    BOOST_TEST_CONTEXT(id) {
        BOOST_TEST(got.status == statusFor(want.size()));
        BOOST_TEST_REQUIRE(got.roots.size() == want.size());
        BOOST_TEST(std::is_sorted(got.roots.begin(), got.roots.end()));
        for (std::size_t i = 0; i < want.size(); ++i) {
            BOOST_TEST_CONTEXT("root " << i << ": " << got.roots[i] << " for " << want[i]) {
                BOOST_TEST(std::abs(got.roots[i] - want[i]) <= 1e-10);
                // near -100 % the distance to -100 % is what counts; 1e-7 is what 16 printed digits of -0.999999999
                // hold
                BOOST_TEST(std::abs(std::log1p(got.roots[i]) - std::log1p(want[i])) <= 2e-7);
            }
        }
    }
}

std::vector<double> inside(const std::vector<double>& roots, RateInterval interval) {
    std::vector<double> kept;
    std::copy_if(roots.begin(), roots.end(), std::back_inserter(kept),
                 [&](double root) { return root > interval.low && root < interval.high; });
    return kept;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(irr_cases)

BOOST_AUTO_TEST_CASE(every_case_gives_all_its_roots) {
    int noSolution = 0, unique = 0, multiple = 0;
    for (const auto& testCase : test::readCases("irr.json")) {
        const std::string id = testCase.at("id");
        BOOST_TEST_REQUIRE(testCase.at("fn") == "irr");
        const auto& expect = testCase.at("expect");
        const auto roots = expect.value("all_real_roots_gt_minus1", std::vector<double>{});
        const std::vector<double> flows = test::flowsOf(testCase);

        checkRoots(id, internalRatesOfReturn(flows, wide), roots);
        checkRoots(id + " in the model's interval", internalRatesOfReturn(flows), inside(roots, RateInterval{}));

        const std::string status = expect.value("status", "");
        BOOST_TEST((status == "no_solution") == roots.empty(), id);
        BOOST_TEST(expect.value("must_warn_multiple", false) == (roots.size() > 1), id);
        ++(roots.empty() ? noSolution : roots.size() == 1 ? unique : multiple);
    }
    BOOST_TEST(noSolution == 8);
    BOOST_TEST(unique == 25);
    BOOST_TEST(multiple == 18);
}

BOOST_AUTO_TEST_CASE(published_values_are_among_the_roots) {
    int compared = 0;
    for (const auto& testCase : test::readCases("irr.json")) {
        const auto& expect = testCase.at("expect");
        if (!expect.contains("value")) continue;
        const double want = expect.at("value");
        const double tolerance = std::max(expect.value("tol_abs", 0.0), expect.value("tol_rel", 0.0) * std::abs(want));
        const IrrResult got = internalRatesOfReturn(test::flowsOf(testCase), wide);
        BOOST_TEST(std::any_of(got.roots.begin(), got.roots.end(),
                               [&](double root) { return std::abs(root - want) <= tolerance; }),
                   testCase.at("id"));
        ++compared;
    }
    BOOST_TEST(compared == 41);
}

BOOST_AUTO_TEST_CASE(monthly_case_as_annual_effective_rate) {
    int compared = 0;
    for (const auto& testCase : test::readCases("irr.json")) {
        if (!testCase.at("expect").contains("annual_effective")) continue;
        const std::optional<double> annual = annualIrr(internalRatesOfReturn(test::flowsOf(testCase)));
        BOOST_TEST_REQUIRE(annual.has_value());
        BOOST_TEST(std::abs(*annual - testCase.at("expect").at("annual_effective").get<double>()) <= 1e-12);
        ++compared;
    }
    BOOST_TEST(compared == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
