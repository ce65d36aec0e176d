#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <random>
#include <string>

#include "core/money/decimal_units.h"

namespace jupan {
namespace {

Decimal decimal(const std::string& text) {
    return Decimal::parse(text).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(products_and_units)

BOOST_AUTO_TEST_CASE(products_are_exact_or_refused) {
    struct Row {
        const char* a;
        const char* b;
        const char* product;  // worked by hand
    };
    const Row rows[] = {
        {"2.1444000000000001", "1391.45", "2983.825380000000139145"},
        {"-0.5", "0.5", "-0.25"},
        {"-3", "-7", "21"},
        {"0", "-12.5", "0"},
        {"0.000000001", "0.000000001", "0.000000000000000001"},
        {"1250.0", "1000", "1250000"},
        {"170141183460469231731.687303715884105727", "1", "170141183460469231731.687303715884105727"},
        {"0.000000000000000001", "100000000000000000000", "100"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.a << " x " << row.b) {
            BOOST_TEST(decimal(row.a).times(decimal(row.b)).value().toText() == row.product);
            BOOST_TEST(decimal(row.b).times(decimal(row.a)).value().toText() == row.product);
        }
    }
    BOOST_TEST((decimal("0.0000000001").times(decimal("0.000000001")).error() == MoneyError::tooManyDigits));  // 10^-19
    BOOST_TEST((decimal("1e20").times(decimal("4")).error() == MoneyError::overflow));
    BOOST_TEST((decimal("-1e20").times(decimal("1e20")).error() == MoneyError::overflow));
}

BOOST_AUTO_TEST_CASE(rounded_products_are_rounded_once) {
    const auto product = [](const char* a, const char* b, int digits, Rounding rounding) {
        return decimal(a).timesRounded(decimal(b), digits, rounding).value().toText();
    };
    BOOST_TEST(product("2.1444000000000001", "1391.45", 6, Rounding::halfEven) == "2983.82538");
    BOOST_TEST(product("0.5", "0.000001", 6, Rounding::halfEven) == "0");
    BOOST_TEST(product("1.5", "0.000001", 6, Rounding::halfEven) == "0.000002");
    BOOST_TEST(product("-2.5", "0.000001", 6, Rounding::halfEven) == "-0.000002");
    // 0.5 - 10^-36: no step on the way may make it a half
    BOOST_TEST(product("0.999999999999999999", "0.5", 0, Rounding::halfAwayFromZero) == "0");
    BOOST_TEST((decimal("1e20").timesRounded(decimal("4"), 6, Rounding::halfEven).error() == MoneyError::overflow));
}

BOOST_AUTO_TEST_CASE(plain_text_becomes_units) {
    for (const char* text :
         {"0", "-0", "+7", "007.50", ".5", "-.25", "0.1180000000000000", "2.1444000000000001", "9999999999999999999",
          "-9.999999999999999999", "0.000000000000000001", "00000000000000000000000000000000012"}) {
        BOOST_TEST_CONTEXT(text) {
            const auto units = quickDecimalUnits(text);
            BOOST_TEST_REQUIRE(units.has_value());
            BOOST_TEST((decimalOf(*units) == decimal(text)));
        }
    }
    // the rest is for Decimal::parse to take or to refuse
    for (const char* text : {"", "-", "+", ".", "1.", "-.", "1e3", "1,000", "1.2.3", "--1", " 1", "1 ", "12a", "１",
                             "10000000000000000000", "0.0000000000000000001"}) {
        BOOST_TEST_CONTEXT('"' << text << '"') {
            BOOST_TEST(!quickDecimalUnits(text).has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(units_reach_to_the_ends_of_128_bits) {
    constexpr DecimalUnits one = 1;
    const DecimalUnits lowest = one << 127;  // wraps to the lowest number, whose negative does not fit
    const DecimalUnits most = ~lowest;
    BOOST_TEST(decimalOf(most).toText() == "170141183460469231731.687303715884105727");
    BOOST_TEST(decimalOf(-most).toText() == "-170141183460469231731.687303715884105727");
    BOOST_TEST((decimal("170141183460469231731.687303715884105727").units() == most));
    BOOST_TEST((Decimal::fromUnits(lowest).error() == MoneyError::overflow));
    // what is half as low is a number like any other
    BOOST_TEST((decimalOf(-(one << 126)).units() == -(one << 126)));
    DecimalUnits sum = most;
    BOOST_TEST(!addUnits(sum, 1));
    BOOST_TEST((sum == most));
    BOOST_TEST(addUnits(sum, -1));
    BOOST_TEST((sum == most - 1));
    sum = -most;
    BOOST_TEST(!addUnits(sum, -1));
    BOOST_TEST((sum == -most));
}

BOOST_AUTO_TEST_CASE(random_sums_of_units_are_sums_of_decimals) {
    std::mt19937_64 random(5);
    std::uniform_int_distribution<std::int64_t> count(-1'000'000'000'000'000'000, 1'000'000'000'000'000'000);
    std::uniform_int_distribution<int> digits(0, 18);
    for (int trial = 0; trial < 2000; ++trial) {
        const Decimal a = Decimal::fromMinorUnits(count(random), digits(random));
        const Decimal b = Decimal::fromMinorUnits(count(random), digits(random));
        DecimalUnits sum = quickDecimalUnits(a.toText()).value();
        BOOST_TEST_REQUIRE(addUnits(sum, quickDecimalUnits(b.toText()).value()));
        BOOST_TEST((decimalOf(sum) == a.plus(b).value()));
        BOOST_TEST((a.plus(b).value().units() == sum));
        const MoneyResult<Decimal> product = a.times(b);
        if (product) BOOST_TEST((product.value() == a.timesRounded(b, 18, Rounding::awayFromZero).value()));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
