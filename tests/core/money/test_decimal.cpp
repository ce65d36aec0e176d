#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>

#include "core/money/decimal.h"
#include "core/money/fixed_text.h"

namespace jupan {
namespace {

// (2^128 - 1) * 10^-18
const std::string largest = "170141183460469231731.687303715884105727";
const std::string oneOver = "170141183460469231731.687303715884105728";

Decimal decimal(const std::string& text) {
    return Decimal::parse(text).value();
}

template <class T>
void checkError(const MoneyResult<T>& result, MoneyError error) {
    BOOST_TEST_REQUIRE(!result);
    BOOST_TEST((result.error() == error));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decimals)

BOOST_AUTO_TEST_CASE(text_that_is_read_exactly) {
    struct Row {
        const char* text;
        const char* exact;
    };
    const Row rows[] = {
        {"0", "0"},
        {"-0", "0"},
        {"-0.000", "0"},
        {"+7", "7"},
        {"007.50", "7.5"},
        {".5", "0.5"},
        {"-12.345", "-12.345"},
        {"0.0123456789012345", "0.0123456789012345"},  // 16 digits: as vendors print
        {"1.6e-05", "0.000016"},
        {"1E3", "1000"},
        {"1.25e+1", "12.5"},
        {"1000000000000000000000e-3", "1000000000000000000"},
        {"0.000000000000000001", "0.000000000000000001"},
        {"1.0000000000000000000000000", "1"},  // zeros beyond the 18th digit lose nothing
        {"10e-19", "0.000000000000000001"},
        {"0e999999999999999999999", "0"},
        {"0.0e-999999999999999999999", "0"},
        {"170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727"},
        {"-170141183460469231731.687303715884105727", "-170141183460469231731.687303715884105727"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            BOOST_TEST(decimal(row.text).toText() == row.exact);
            BOOST_TEST((decimal(row.exact) == decimal(row.text)));
        }
    }
}

BOOST_AUTO_TEST_CASE(text_that_is_refused) {
    for (const char* text : {"",     " ",     "-",    "+",        ".",     "-.", "1.", "1.e5",  "e5",    "1e",
                             "1e+",  "1e5.0", "1e5x", "--1",      "+-1",   " 1", "1 ", "1,000", "1_000", "1'000",
                             "0x10", "inf",   "nan",  "Infinity", "1.2.3", "$1", "١",  "１",    "1\n"}) {
        BOOST_TEST_CONTEXT('"' << text << '"') {
            checkError(Decimal::parse(text), MoneyError::malformed);
            checkError(Decimal::parseRounded(text, 2, Rounding::halfEven), MoneyError::malformed);
        }
    }
    checkError(Decimal::parse(std::string_view("1\0", 2)), MoneyError::malformed);
    for (const char* text :
         {"0.0000000000000000001", "1.1e-18", "1e-999999999999999999999", "-12.3456789012345678901"}) {
        BOOST_TEST_CONTEXT(text) {
            checkError(Decimal::parse(text), MoneyError::tooManyDigits);
        }
    }
    for (const std::string& text : {oneOver, "-" + oneOver, std::string("1e21"), std::string("1e999999999999999999999"),
                                    std::string(5000, '9')}) {
        BOOST_TEST_CONTEXT(text) {
            checkError(Decimal::parse(text), MoneyError::overflow);
            checkError(Decimal::parseRounded(text, 18, Rounding::towardZero), MoneyError::overflow);
        }
    }
}

BOOST_AUTO_TEST_CASE(rounding_happens_once) {
    // 0.4999…9 beyond the 18th digit must not become 0.5 on the way to 0 digits
    const std::string justBelow = "0.4" + std::string(30, '9');
    BOOST_TEST(Decimal::parseRounded(justBelow, 0, Rounding::halfAwayFromZero).value().toText() == "0");
    BOOST_TEST(Decimal::parseRounded("0.5" + std::string(30, '0') + "1", 0, Rounding::halfEven).value().toText() ==
               "1");
    BOOST_TEST(Decimal::parseRounded("1e-999999999", 2, Rounding::awayFromZero).value().toText() == "0.01");
    BOOST_TEST(Decimal::parseRounded("-1e-30", 2, Rounding::halfEven).value().toText(2, Rounding::halfEven) == "0.00");
}

BOOST_AUTO_TEST_CASE(text_with_a_fixed_number_of_digits) {
    struct Row {
        const char* value;
        int digits;
        Rounding rounding;
        const char* text;
    };
    const Row rows[] = {
        {"-0.004", 2, Rounding::halfAwayFromZero, "0.00"},
        {"-0.005", 2, Rounding::halfAwayFromZero, "-0.01"},
        {"-0.005", 2, Rounding::halfEven, "0.00"},
        {"-0.015", 2, Rounding::halfEven, "-0.02"},
        {"0.001", 2, Rounding::awayFromZero, "0.01"},
        {"-0.999", 2, Rounding::towardZero, "-0.99"},
        {"99.995", 2, Rounding::halfAwayFromZero, "100.00"},
        {"9.5", 0, Rounding::halfEven, "10"},
        {"8.5", 0, Rounding::halfEven, "8"},
        {"1234.5", 4, Rounding::halfEven, "1234.5000"},
        {"0.06", 3, Rounding::halfEven, "0.060"},
        {"0", 2, Rounding::awayFromZero, "0.00"},
        {"5.4", -3, Rounding::halfEven, "5"},
        {"5.4", 40, Rounding::halfEven, "5.400000000000000000"},
        // text is not bound by 128 bits, although the rounded number would be
        {"170141183460469231731.687303715884105727", 0, Rounding::awayFromZero, "170141183460469231732"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.value << " to " << row.digits) {
            BOOST_TEST(decimal(row.value).toText(row.digits, row.rounding) == row.text);
        }
    }
    checkError(decimal(largest).rounded(0, Rounding::awayFromZero), MoneyError::overflow);
}

BOOST_AUTO_TEST_CASE(a_double_is_its_shortest_decimal) {
    BOOST_TEST(Decimal::fromDouble(2.675).value().toText() == "2.675");
    BOOST_TEST(Decimal::fromDouble(-1e20).value().toText() == "-100000000000000000000");
    BOOST_TEST(Decimal::fromDoubleRounded(1.005, 2, Rounding::halfAwayFromZero).value().toText() == "1.01");
    BOOST_TEST(Decimal::fromDoubleRounded(1e-300, 2, Rounding::awayFromZero).value().toText() == "0.01");
    checkError(Decimal::fromDouble(1e-300), MoneyError::tooManyDigits);
    checkError(Decimal::fromDouble(1e300), MoneyError::overflow);
    for (const double odd : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        checkError(Decimal::fromDouble(odd), MoneyError::notFinite);
        checkError(Decimal::fromDoubleRounded(-odd, 2, Rounding::halfEven), MoneyError::notFinite);
        BOOST_TEST(!fixedText(odd, 2).has_value());
    }
    // the doubles nearest to these decimals lie below them, but what people typed is the decimal
    BOOST_TEST(fixedText(2.675, 2).value() == "2.68");
    BOOST_TEST(fixedText(1.005, 2).value() == "1.01");
    BOOST_TEST(fixedText(8.345, 2).value() == "8.35");
    BOOST_TEST(fixedText(-0.0, 2).value() == "0.00");
    BOOST_TEST(fixedText(-0.004, 2).value() == "0.00");
    BOOST_TEST(fixedText(1e22, 0).value() == "10000000000000000000000");
    BOOST_TEST(fixedText(-1e300, 1).value() == "-1" + std::string(300, '0') + ".0");
    BOOST_TEST(fixedText(5e-324, 2, Rounding::awayFromZero).value() == "0.01");
}

BOOST_AUTO_TEST_CASE(sums_that_do_not_fit_are_refused) {
    checkError(decimal(largest).plus(decimal("0.000000000000000001")), MoneyError::overflow);
    checkError(decimal("-" + largest).minus(decimal("0.000000000000000001")), MoneyError::overflow);
    BOOST_TEST((decimal(largest).minus(decimal(largest)).value() == Decimal()));
    BOOST_TEST((decimal(largest).negated().plus(decimal(largest)).value() == Decimal()));
    BOOST_TEST(decimal("0.1").plus(decimal("0.2")).value().toText() == "0.3");
    BOOST_TEST(Decimal().negated().toText() == "0");
}

BOOST_AUTO_TEST_CASE(order) {
    const char* ascending[] = {
        "-170141183460469231731", "-1", "-0.1", "-0.000000000000000001", "0", "0.01", "0.1", "2", "10"};
    for (std::size_t i = 0; i < std::size(ascending); ++i) {
        for (std::size_t k = 0; k < std::size(ascending); ++k) {
            BOOST_TEST(((decimal(ascending[i]) <=> decimal(ascending[k])) == (i <=> k)));
            BOOST_TEST((decimal(ascending[i]) == decimal(ascending[k])) == (i == k));
        }
    }
}

BOOST_AUTO_TEST_CASE(minor_units_for_a_database_column) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST(Decimal::fromMinorUnits(-1'500'000, 6).toText() == "-1.5");
    BOOST_TEST(Decimal::fromMinorUnits(most, 0).toText() == "9223372036854775807");
    for (const int digits : {0, 2, 6, 18}) {
        for (const std::int64_t count : {least, least + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{7}, most}) {
            BOOST_TEST(Decimal::fromMinorUnits(count, digits).toMinorUnits(digits).value() == count);
        }
    }
    checkError(decimal("92233720368547758.08").toMinorUnits(2), MoneyError::overflow);
    BOOST_TEST(decimal("-92233720368547758.08").toMinorUnits(2).value() == least);
    checkError(decimal("-92233720368547758.09").toMinorUnits(2), MoneyError::overflow);
    checkError(decimal("0.001").toMinorUnits(2), MoneyError::tooManyDigits);
}

BOOST_AUTO_TEST_CASE(random_amounts_keep_the_laws_of_arithmetic) {
    std::mt19937_64 random(99);
    std::uniform_int_distribution<std::int64_t> count(-1'000'000'000'000'000, 1'000'000'000'000'000);
    std::uniform_int_distribution<int> digits(0, 18);
    for (int trial = 0; trial < 2000; ++trial) {
        const Decimal a = Decimal::fromMinorUnits(count(random), digits(random));
        const Decimal b = Decimal::fromMinorUnits(count(random), digits(random));
        BOOST_TEST((a.plus(b).value() == b.plus(a).value()));
        BOOST_TEST((a.plus(b).value().minus(b).value() == a));
        BOOST_TEST((decimal(a.toText()) == a));
        BOOST_TEST(((a < b) == (a.minus(b).value() < Decimal())));

        const int kept = digits(random);
        const Decimal down = a.rounded(kept, Rounding::towardZero).value();
        const Decimal up = a.rounded(kept, Rounding::awayFromZero).value();
        const Decimal even = a.rounded(kept, Rounding::halfEven).value();
        const Decimal step = Decimal::fromMinorUnits(1, kept);
        BOOST_TEST((even == down || even == up));
        BOOST_TEST((down == up ? down == a : (a < Decimal() ? down.minus(up) : up.minus(down)).value() == step));
        BOOST_TEST((a.negated().rounded(kept, Rounding::halfEven).value() == even.negated()));
        BOOST_TEST((even.rounded(kept, Rounding::awayFromZero).value() == even));
    }
}

BOOST_AUTO_TEST_CASE(random_doubles_read_back_the_same) {
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> mantissa(-1.0, 1.0);
    std::uniform_int_distribution<int> exponent(-1, 18);
    for (int trial = 0; trial < 2000; ++trial) {
        const double value = mantissa(random) * std::pow(10.0, exponent(random));
        BOOST_TEST(std::stod(fixedText(value, 25).value()) == value);
        const auto exact = Decimal::fromDouble(value);
        if (exact) BOOST_TEST(std::stod(exact.value().toText()) == value);
        if (!exact) BOOST_TEST((exact.error() == MoneyError::tooManyDigits));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
