// The cases of tests/data/cases/npv_mirr_pmt_payback.json that the model has a figure for. xnpv (dated flows) and pmt
// (annuities) are no part of it; every function is counted, so that none is left out unnoticed.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <map>
#include <optional>
#include <string>

#include "core/finance/mirr.h"
#include "core/finance/npv.h"
#include "core/finance/payback.h"
#include "core/finance/ratio.h"
#include "tests/core/finance/cases.h"

namespace jupan {
namespace {

std::optional<double> compute(const std::string& function, const nlohmann::json& testCase) {
    const auto& inputs = testCase.at("inputs");
    if (function == "npv") {
        return periodicNpv(test::flowsOf(testCase), inputs.at("rate"), inputs.at("first_flow_at"));
    }
    if (function == "mirr") {
        // the cases have one flow per year
        return mirr(test::flowsOf(testCase), inputs.at("finance_rate"), inputs.at("reinvest_rate"), 1);
    }
    if (function == "payback") {
        BOOST_TEST_REQUIRE(inputs.at("discount_rate").is_null());
        return paybackMonth(test::flowsOf(testCase));
    }
    BOOST_TEST_REQUIRE(function == "roi");
    const double benefit = inputs.at("benefit");
    const double cost = inputs.at("cost");
    return ratio(benefit - cost, cost);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(metric_cases)

BOOST_AUTO_TEST_CASE(every_case_of_the_models_figures) {
    std::map<std::string, int> run;
    std::map<std::string, int> leftOut;
    for (const auto& testCase : test::readCases("npv_mirr_pmt_payback.json")) {
        const std::string function = testCase.at("fn");
        if (function == "xnpv" || function == "pmt") {
            ++leftOut[function];
            continue;
        }
        ++run[function];
        const auto& expect = testCase.at("expect");
        const std::optional<double> got = compute(function, testCase);
        BOOST_TEST_CONTEXT(testCase.at("id")) {
            BOOST_TEST_REQUIRE(got.has_value() == expect.contains("value"));
            if (!got) continue;
            const double want = expect.at("value");
            const double tolerance =
                std::max(expect.value("tol_abs", 0.0), expect.value("tol_rel", 0.0) * std::abs(want));
            BOOST_TEST(std::abs(*got - want) <= tolerance);
        }
    }
    const std::map<std::string, int> expectedRun{{"mirr", 16}, {"npv", 7}, {"payback", 2}, {"roi", 1}};
    const std::map<std::string, int> expectedLeftOut{{"pmt", 9}, {"xnpv", 4}};
    BOOST_TEST((run == expectedRun));
    BOOST_TEST((leftOut == expectedLeftOut));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
