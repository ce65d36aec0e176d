// Every case of tests/data/cases/rounding_money.json (sources and licences are named per case).
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/money/allocation.h"
#include "core/money/decimal.h"
#include "core/money/fixed_text.h"

namespace jupan {
namespace {

using nlohmann::json;

const std::map<std::string, Rounding>& roundingByKey() {
    static const std::map<std::string, Rounding> rules{
        {"closest_half_away", Rounding::halfAwayFromZero},
        {"half_away", Rounding::halfAwayFromZero},
        {"half_even", Rounding::halfEven},
        {"up_away_from_zero", Rounding::awayFromZero},
        {"down_toward_zero", Rounding::towardZero},
    };
    return rules;
}

Decimal decimal(const std::string& text) {
    return Decimal::parse(text).value();
}

void checkRounding(const json& testCase, int& checks) {
    const std::string text = testCase.at("inputs").at("x");
    const int digits = testCase.at("inputs").at("digits");
    for (const auto& [key, expected] : testCase.at("expect").items()) {
        BOOST_TEST_CONTEXT(key) {
            const Rounding rounding = roundingByKey().at(key);
            // the one case of "-0" says which way the tie goes; a printed zero has no sign
            const std::string want = expected == "-0" ? "0" : expected.get<std::string>();
            BOOST_TEST(decimal(text).toText(digits, rounding) == want);
            BOOST_TEST((decimal(text).rounded(digits, rounding).value() == decimal(want)));
            BOOST_TEST(Decimal::parseRounded(text, digits, rounding).value().toText(digits, Rounding::towardZero) ==
                       want);
            // 2^53 + 1 is no double; the others survive the trip through one
            if (text != "9007199254740993") BOOST_TEST(fixedText(std::stod(text), digits, rounding).value() == want);
            ++checks;
        }
    }
}

void checkAllocation(const json& testCase) {
    std::vector<Decimal> weights;
    for (const auto& weight : testCase.at("inputs").at("weights")) weights.push_back(decimal(weight.dump()));
    BOOST_TEST_REQUIRE(testCase.at("expect").at("rule") == "error");
    const auto parts = allocate(decimal(testCase.at("inputs").at("total")), weights, 2);
    BOOST_TEST_REQUIRE(!parts);
    BOOST_TEST((parts.error() == MoneyError::noWeights));
}

void checkParse(const json& testCase) {
    BOOST_TEST_REQUIRE(testCase.at("expect").at("result") == "overflow");
    // the case is the limit of a 64-bit count of minor units; 128 bits hold the amount, a 64-bit column refuses it
    const auto amount = Decimal::parse(testCase.at("inputs").at("text").get<std::string>());
    BOOST_TEST_REQUIRE(static_cast<bool>(amount));
    const auto count = amount.value().toMinorUnits(testCase.at("inputs").at("minor_units"));
    BOOST_TEST_REQUIRE(!count);
    BOOST_TEST((count.error() == MoneyError::overflow));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rounding_cases)

BOOST_AUTO_TEST_CASE(every_case) {
    std::ifstream file(std::string(JUPAN_TEST_DATA) + "/cases/rounding_money.json");
    BOOST_TEST_REQUIRE(file.is_open());
    std::map<std::string, int> run;
    int checks = 0;
    for (const json& testCase : json::parse(file)) {
        const std::string function = testCase.at("fn");
        BOOST_TEST_CONTEXT(testCase.at("id")) {
            if (function == "round") checkRounding(testCase, checks);
            if (function == "allocate") checkAllocation(testCase);
            if (function == "money_parse") checkParse(testCase);
        }
        ++run[function];
    }
    const std::map<std::string, int> expected{{"round", 30}, {"allocate", 1}, {"money_parse", 1}};
    BOOST_TEST((run == expected));
    BOOST_TEST(checks == 21 * 3 + 9 * 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
