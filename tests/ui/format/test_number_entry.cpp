#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstring>
#include <random>

#include "ui/format/number_entry.h"

using namespace jupan;

namespace {

NumberEntry read(const char* text, Unit unit, std::string_view currency = "KRW") {
    return parseNumber(QString::fromUtf8(text), unit, currency);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(number_entry)

// Source: how Korean and English readers write numbers; every row by hand.
BOOST_AUTO_TEST_CASE(taken) {
    struct Row {
        const char* text;
        Unit unit;
        double expected;
    };
    const Row rows[] = {
        {"1,234", Unit::none, 1234},
        {" 1 234 ", Unit::none, 1234},
        {"1,234.5", Unit::none, 1234.5},
        {".5", Unit::none, 0.5},
        {"−5", Unit::none, -5},
        {"-5", Unit::none, -5},
        {"+5", Unit::none, 5},
        {"１，２３４．５", Unit::none, 1234.5},
        {"－３", Unit::none, -3},
        {"1e3", Unit::none, 1000},
        {"2.5E-3", Unit::none, 0.0025},
        {"12만", Unit::money, 120'000},
        {"1.2억", Unit::money, 120'000'000},
        {"3천", Unit::money, 3'000},
        {"1억 2,000만", Unit::money, 120'000'000},
        {"2만5천", Unit::money, 25'000},
        {"2만 5천원", Unit::money, 25'000},
        {"3천5백", Unit::money, 3'500},
        {"1.5천만", Unit::money, 15'000'000},
        {"2천3백만 원", Unit::money, 23'000'000},
        {"1만500", Unit::money, 10'500},
        {"500천원", Unit::money, 500'000},
        {"−12만", Unit::money, -120'000},
        {"₩1,234,567", Unit::money, 1'234'567},
        {"￦1,000", Unit::money, 1'000},
        {"1,234원", Unit::money, 1'234},
        {"1,234 KRW", Unit::money, 1'234},
        {"-₩30", Unit::money, -30},
        {"₩-30", Unit::money, -30},
        {"1.5k", Unit::money, 1'500},
        {"2M", Unit::money, 2'000'000},
        {"25,000원/시간", Unit::moneyPerHour, 25'000},
        {"30%", Unit::share, 0.3},
        {"30 ％", Unit::share, 0.3},
        {"30 퍼센트", Unit::share, 0.3},
        {"30 percent", Unit::share, 0.3},
        {"40", Unit::share, 0.4},
        {"0", Unit::share, 0},
        {"1", Unit::share, 0.01},
        {"0.7%", Unit::share, 0.007},
        {"0.1%", Unit::annualRate, 0.001},
        {"-20", Unit::annualRate, -0.2},
        {"-0", Unit::none, 0},
        {"5분", Unit::minutes, 5},
        {"5 min", Unit::minutes, 5},
        {"2,500건", Unit::itemsPerMonth, 2500},
        {"3개월", Unit::months, 3},
        {"3 months", Unit::months, 3},
        {"3개월차", Unit::monthIndex, 3},
        {"10 seats", Unit::seats, 10},
        {"1.2배", Unit::factor, 1.2},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const NumberEntry entry = read(row.text, row.unit);
            BOOST_REQUIRE(entry.value);
            BOOST_TEST(*entry.value == row.expected);
            BOOST_TEST(!(std::signbit(*entry.value) && *entry.value == 0));
        }
    }
    BOOST_TEST(*read("$30", Unit::money, "USD").value == 30);
    BOOST_TEST(*read("$30", Unit::money, "").value == 30);
    BOOST_TEST(*read("30 달러", Unit::money, "USD").value == 30);
}

BOOST_AUTO_TEST_CASE(refused) {
    using enum NumberRefusal;
    struct Row {
        const char* text;
        Unit unit;
        NumberRefusal expected;
    };
    const Row rows[] = {
        {"", Unit::none, empty},
        {"   ", Unit::none, empty},
        {"1,23", Unit::none, badGrouping},
        {"1,2345", Unit::none, badGrouping},
        {"12,34,567", Unit::none, badGrouping},
        {"0,123", Unit::none, badGrouping},
        {"1,", Unit::none, badGrouping},
        {"12 34", Unit::none, badGrouping},
        {"1,234 567", Unit::none, badGrouping},
        {"1.234,56", Unit::none, ambiguousSeparator},
        {"1.234.567", Unit::none, ambiguousSeparator},
        {"0.7", Unit::share, ambiguousShare},
        {"-0.2", Unit::annualRate, ambiguousShare},
        {"30%", Unit::money, otherUnit},
        {"30m", Unit::minutes, otherUnit},
        {"2시간", Unit::minutes, otherUnit},
        {"40만", Unit::share, otherUnit},
        {"30원", Unit::minutes, otherUnit},
        {"$30", Unit::money, otherCurrency},
        {"30달러", Unit::money, otherCurrency},
        {"1e400", Unit::none, tooLarge},
        {"1e-400", Unit::none, tooLarge},
        {"nan", Unit::none, notANumber},
        {"inf", Unit::none, notANumber},
        {"∞", Unit::none, notANumber},
        {"-", Unit::none, notANumber},
        {"만", Unit::money, notANumber},
        {"억2만", Unit::money, notANumber},
        {"2만3억", Unit::money, notANumber},
        {"1.5만500", Unit::money, notANumber},
        {"1억20000만", Unit::money, notANumber},
        {"1만20000", Unit::money, notANumber},
        {"3백5천", Unit::money, notANumber},
        {"abc", Unit::none, notANumber},
        {"12abc", Unit::none, notANumber},
        {"--5", Unit::none, notANumber},
        {"1\u0007", Unit::none, hiddenCharacter},
        {"\u202e123", Unit::none, hiddenCharacter},
        {"1\u200f2", Unit::none, hiddenCharacter},
        {"1\n2", Unit::none, hiddenCharacter},
        {"١٢٣", Unit::none, notANumber},
        {"שלום", Unit::none, notANumber},
        {"😀", Unit::none, notANumber},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const NumberEntry entry = read(row.text, row.unit);
            BOOST_REQUIRE(!entry.value);
            BOOST_TEST(static_cast<int>(entry.refusal) == static_cast<int>(row.expected));
        }
    }
    BOOST_TEST((parseNumber(QString(10'000, u'9'), Unit::none).refusal == tooLong));
    BOOST_TEST((parseNumber(QString(QChar(u'\0')), Unit::none).refusal == hiddenCharacter));
}

BOOST_AUTO_TEST_CASE(fields_know_their_range) {
    const FieldInfo share{.name = "reduction", .unit = Unit::share, .range = Range::share};
    BOOST_TEST((parseField(u"140", share, false).refusal == NumberRefusal::outOfRange));
    const FieldInfo month{.name = "start_month", .unit = Unit::monthIndex, .range = Range::operationMonth};
    BOOST_TEST((parseField(u"2.5", month, true).refusal == NumberRefusal::notInteger));
    BOOST_TEST((parseField(u"0", month, true).refusal == NumberRefusal::outOfRange));
    BOOST_TEST(*parseField(u"12", month, true).value == 12);
}

/// What a field shows for editing means the same number, bit for bit.
BOOST_AUTO_TEST_CASE(edit_text_reads_back_exactly) {
    std::mt19937_64 bits(20260101);
    std::uniform_real_distribution<double> ordinary(-1e7, 1e7), share(-2, 2);
    int tried = 0;
    const auto check = [&](double x) {
        if (!std::isfinite(x) || x == 0) x = 0;
        for (int unit = 0; unit <= static_cast<int>(Unit::score); ++unit) {
            const QString text = editText(x, static_cast<Unit>(unit));
            const NumberEntry entry = parseNumber(text, static_cast<Unit>(unit));
            if (isPercent(static_cast<Unit>(unit)) && std::abs(x) > 1e306) continue;  // 100 x is no double
            BOOST_REQUIRE_MESSAGE(entry.value && *entry.value == x, text.toStdString());
            ++tried;
        }
    };
    for (int i = 0; i < 3000; ++i) {
        double any = 0;
        const std::uint64_t pattern = bits();
        std::memcpy(&any, &pattern, sizeof any);
        check(any);
        check(ordinary(bits));
        check(share(bits));
        check(std::round(ordinary(bits)));
        check(std::round(ordinary(bits)) / 1000);
    }
    BOOST_TEST(tried > 200'000);
}

BOOST_AUTO_TEST_CASE(random_characters_never_crash) {
    std::mt19937 random(7);
    const QString alphabet = QStringLiteral("0123456789.,  -+%만억천백십조kMe₩$원/\u202e\u00a0٣");
    std::uniform_int_distribution<qsizetype> pick(0, alphabet.size() - 1), length(0, 12);
    int taken = 0;
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (qsizetype n = length(random); n > 0; --n) text += alphabet[pick(random)];
        const NumberEntry entry = parseNumber(text, Unit::money, "KRW");
        if (entry) {
            ++taken;
            BOOST_TEST(std::isfinite(*entry.value));
        }
    }
    BOOST_TEST(taken > 100);
}

BOOST_AUTO_TEST_SUITE_END()
