// Products and roundings in the processor's arithmetic against the digits of a wide integer, on random amounts.
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "core/money/decimal_digits.h"
#include "core/money/rounded_quotient.h"
#include "core/money/wide_integer.h"

namespace jupan {
namespace {

constexpr std::array<Rounding, 4> roundings{Rounding::halfEven, Rounding::halfAwayFromZero, Rounding::towardZero,
                                            Rounding::awayFromZero};

/// The text of the exact product (or of `a` alone), which parseRounded rounds by its digits.
std::string exactText(const WideInteger& units, int exponent) {
    return units.str() + "e-" + std::to_string(exponent);
}

/// Amounts of all sizes: few and many bits, round figures, ties of every digit.
Decimal anyAmount(std::mt19937_64& random) {
    const auto bits = static_cast<unsigned>(random() % 127);
    const Magnitude drawn = ((Magnitude{random()} << 64) | random()) >> (127 - bits);
    auto units = static_cast<DecimalUnits>(drawn & (~Magnitude{0} >> 1));
    if (random() % 3 == 0) {
        DecimalUnits step = 1;
        for (std::uint64_t i = random() % 30; i > 0; --i) step *= 10;
        // a multiple of half a power of ten lies on a tie
        units = units / step * step + (random() % 2 == 0 ? step / 2 : 0);
        if (units < 0) units = step;
    }
    return Decimal::fromUnits(random() % 2 == 0 ? units : -units).value();
}

void checkSame(const MoneyResult<Decimal>& quick, const MoneyResult<Decimal>& slow, const std::string& what) {
    BOOST_TEST(static_cast<bool>(quick) == static_cast<bool>(slow), what);
    if (quick && slow) BOOST_TEST((quick.value() == slow.value()), what << " is " << quick.value().toText());
    if (!quick && !slow) BOOST_TEST((quick.error() == slow.error()), what);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rounded_products)

BOOST_AUTO_TEST_CASE(as_the_digits_say) {
    std::mt19937_64 random(20260721);
    for (int i = 0; i < 40'000; ++i) {
        const Decimal a = anyAmount(random);
        const Decimal b = anyAmount(random);
        const int digits = static_cast<int>(random() % 19);
        const Rounding rounding = roundings[random() % roundings.size()];
        const std::string what = a.toText() + " x " + b.toText() + " to " + std::to_string(digits) + " by " +
                                 std::to_string(static_cast<int>(rounding));
        const std::string product = exactText(wideUnits(a) * wideUnits(b), 36);
        checkSame(a.timesRounded(b, digits, rounding), Decimal::parseRounded(product, digits, rounding), what);
        checkSame(a.rounded(digits, rounding), Decimal::parseRounded(exactText(wideUnits(a), 18), digits, rounding),
                  what);
        checkSame(a.times(b), Decimal::parse(product), what);
    }
}

BOOST_AUTO_TEST_CASE(ties_and_limits) {
    struct Row {
        const char* a;
        const char* b;
        int digits;
        Rounding rounding;
        const char* result;  // empty: overflow
    };
    const Row rows[] = {
        {"0.5", "1", 0, Rounding::halfEven, "0"},
        {"1.5", "1", 0, Rounding::halfEven, "2"},
        {"-2.5", "1", 0, Rounding::halfEven, "-2"},
        {"-2.5", "1", 0, Rounding::halfAwayFromZero, "-3"},
        {"0.000000000000000001", "0.000000000000000001", 18, Rounding::halfEven, "0"},
        {"0.000000000000000001", "0.000000000000000001", 18, Rounding::awayFromZero, "0.000000000000000001"},
        {"0.000000000000000001", "0.5", 18, Rounding::halfEven, "0"},
        {"0.000000000000000003", "0.5", 18, Rounding::halfEven, "0.000000000000000002"},
        {"0.118", "1391.5", 6, Rounding::halfEven, "164.197"},
        {"0.0000005", "1", 6, Rounding::halfEven, "0"},
        {"0.0000015", "1", 6, Rounding::halfEven, "0.000002"},
        {"170141183460469231731.687303715884105727", "1", 18, Rounding::halfEven,
         "170141183460469231731.687303715884105727"},
        {"170141183460469231731.687303715884105727", "1", 0, Rounding::halfEven, ""},
        {"170141183460469231731.687303715884105727", "1", 0, Rounding::towardZero, "170141183460469231731"},
        {"170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727", 0, Rounding::halfEven,
         ""},
        {"-100000000000", "1701411834.604692317316873037", 0, Rounding::towardZero, "-170141183460469231731"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.a << " x " << row.b) {
            const auto found =
                Decimal::parse(row.a).value().timesRounded(Decimal::parse(row.b).value(), row.digits, row.rounding);
            if (*row.result == '\0') {
                BOOST_TEST_REQUIRE(!found);
                BOOST_TEST((found.error() == MoneyError::overflow));
            } else {
                BOOST_TEST_REQUIRE(static_cast<bool>(found));
                BOOST_TEST(found.value().toText() == row.result);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
