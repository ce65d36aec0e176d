#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "core/money/allocation.h"
#include "core/money/wide_integer.h"

namespace jupan {
namespace {

using Texts = std::vector<std::string>;

std::vector<Decimal> decimals(const Texts& texts) {
    std::vector<Decimal> amounts;
    for (const std::string& text : texts) amounts.push_back(Decimal::parse(text).value());
    return amounts;
}

Decimal sum(const std::vector<Decimal>& amounts) {
    Decimal total;
    for (const Decimal& amount : amounts) total = total.plus(amount).value();
    return total;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(allocation)

BOOST_AUTO_TEST_CASE(by_largest_remainder) {
    struct Row {
        const char* total;
        Texts weights;
        int digits;
        Texts parts;
    };
    // Hamilton's method, worked by hand
    const Row rows[] = {
        {"10.00", {"1", "1", "1"}, 2, {"3.34", "3.33", "3.33"}},
        {"-10.00", {"1", "1", "1"}, 2, {"-3.34", "-3.33", "-3.33"}},
        {"100", {"0.5", "0.25", "0.25"}, 0, {"50", "25", "25"}},
        {"5", {"3", "7"}, 0, {"2", "3"}},                 // 1.5 and 3.5: a tie goes to the first
        {"10", {"6", "2.6", "1.4"}, 0, {"6", "3", "1"}},  // 6, 2.6, 1.4
        {"0.01", {"1", "5"}, 2, {"0", "0.01"}},
        {"7", {"0", "1", "0"}, 0, {"0", "7", "0"}},
        {"0", {"1", "2"}, 2, {"0", "0"}},
        {"0.000000000000000001", {"1", "1"}, 18, {"0.000000000000000001", "0"}},
        {"170141183460469231731.687303715884105727",
         {"170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727"},
         18,
         {"85070591730234615865.843651857942052864", "85070591730234615865.843651857942052863"}},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.total) {
            const auto parts = allocate(Decimal::parse(row.total).value(), decimals(row.weights), row.digits);
            BOOST_TEST_REQUIRE(static_cast<bool>(parts));
            BOOST_TEST((parts.value() == decimals(row.parts)));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_allocated) {
    const Decimal ten = Decimal::parse("10").value();
    BOOST_TEST((allocate(ten, {}, 2).error() == MoneyError::noWeights));
    BOOST_TEST((allocate(ten, decimals({"0", "0"}), 2).error() == MoneyError::noWeights));
    BOOST_TEST((allocate(ten, decimals({"2", "-1"}), 2).error() == MoneyError::negativeWeight));
    BOOST_TEST((allocate(Decimal::parse("0.001").value(), decimals({"1"}), 2).error() == MoneyError::tooManyDigits));
}

BOOST_AUTO_TEST_CASE(random_parts_sum_exactly_and_stay_within_one_step) {
    std::mt19937_64 random(17);
    std::uniform_int_distribution<std::int64_t> total(-1'000'000'000'000, 1'000'000'000'000), weight(0, 1'000'000);
    std::uniform_int_distribution<std::size_t> count(1, 12);
    for (int trial = 0; trial < 1000; ++trial) {
        const Decimal amount = Decimal::fromMinorUnits(total(random), 6);
        std::vector<Decimal> weights(count(random));
        for (Decimal& one : weights) one = Decimal::fromMinorUnits(weight(random), 3);
        if (sum(weights) == Decimal()) continue;
        const std::vector<Decimal> parts = allocate(amount, weights, 6).value();
        BOOST_TEST((sum(parts) == amount));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            // |part * weightSum - amount * weight| < step * weightSum, in whole numbers
            const WideInteger whole = wideUnits(sum(weights));
            const WideInteger gap = wideUnits(parts[i]) * whole - wideUnits(amount) * wideUnits(weights[i]);
            BOOST_TEST((abs(gap) < wideUnits(Decimal::fromMinorUnits(1, 6)) * whole));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
