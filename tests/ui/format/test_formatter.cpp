#include <QRegularExpression>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "ui/format/formatter.h"

using namespace jupan;

namespace {

/// With plain blanks, so that the tables can be read.
std::string plain(QString text) {
    return text.replace(QChar(0x00A0), u' ').toStdString();
}

const Formatter korean(Language::korean, NumberUnit::tenThousand, "KRW");
const Formatter english(Language::english, NumberUnit::automatic, "KRW");

}  // namespace

BOOST_AUTO_TEST_SUITE(formatter)

// Sources: the sketches in the design folder where they show the figure, else by hand.
BOOST_AUTO_TEST_CASE(an_exact_amount_shows_every_digit) {
    const struct {
        const char* amount;
        const char* currency;
        const char* korean;
        const char* english;
    } rows[] = {
        {"1234567", "KRW", "1,234,567 원", "₩1,234,567"},
        {"-500", "KRW", "−500 원", "−₩500"},
        {"2983.82538", "KRW", "2,983.82538 원", "₩2,983.82538"},
        {"2.1444000000000001", "USD", "$2.1444000000000001", "$2.1444000000000001"},
        {"0.5", "USD", "$0.50", "$0.50"},
        {"0", "USD", "$0.00", "$0.00"},
    };
    for (const auto& row : rows) {
        const Decimal amount = Decimal::parse(row.amount).value();
        BOOST_TEST(plain(korean.exactMoneyIn(amount, row.currency)) == row.korean);
        BOOST_TEST(plain(english.exactMoneyIn(amount, row.currency)) == row.english);
    }
}

BOOST_AUTO_TEST_CASE(money_in_the_readers_unit) {
    using enum NumberUnit;
    struct Row {
        Language language;
        NumberUnit unit;
        const char* currency;
        double amount;
        const char* expected;
    };
    const Row rows[] = {
        {Language::korean, tenThousand, "KRW", 84'120'000, "8,412 만원"},
        {Language::korean, tenThousand, "KRW", -16'400'000, "−1,640 만원"},
        {Language::korean, tenThousand, "KRW", 123'000, "12.3 만원"},
        {Language::korean, tenThousand, "KRW", 26'750, "2.68 만원"},  // a tie in decimal, below it in binary
        {Language::korean, tenThousand, "KRW", -3, "−3 원"},
        {Language::korean, tenThousand, "KRW", 0, "0 만원"},
        {Language::korean, thousand, "KRW", 1'234'567, "1,235 천원"},
        {Language::korean, one, "KRW", 1'234'567.4, "1,234,567 원"},
        {Language::korean, one, "KRW", 138.4, "138 원"},
        {Language::korean, one, "KRW", 3.456, "3.46 원"},
        {Language::korean, hundredMillion, "KRW", 123'456'789, "1.23 억원"},
        {Language::korean, automatic, "KRW", 9'999, "9,999 원"},
        {Language::korean, automatic, "KRW", 10'000, "1 만원"},
        {Language::korean, automatic, "KRW", 99'999'999, "1 억원"},
        {Language::korean, automatic, "KRW", 2.5e12, "2.5 조원"},
        {Language::korean, tenThousand, "USD", 84'120, "8.41만 달러"},
        {Language::korean, one, "USD", 1234.5, "$1,234.50"},
        {Language::english, automatic, "KRW", 84'120'000, "₩84.1M"},
        {Language::english, automatic, "KRW", -16'400'000, "−₩16.4M"},
        {Language::english, tenThousand, "KRW", 1'180'000, "₩1.18M"},
        {Language::english, automatic, "KRW", 999'999, "₩1M"},
        {Language::english, automatic, "KRW", 31'000, "₩31k"},
        {Language::english, one, "USD", -30, "−$30.00"},
        {Language::english, automatic, "CHF", 1'500'000, "1.5M CHF"},
        {Language::english, one, "KRW", 1e30, "₩1e30"},
    };
    for (const Row& row : rows) {
        const Formatter formatter(row.language, row.unit, row.currency);
        BOOST_TEST(plain(formatter.money(row.amount)) == row.expected);
    }
    BOOST_TEST(plain(korean.signedMoney(84'120'000)) == "+8,412 만원");
    BOOST_TEST(plain(korean.signedMoney(-84'120'000)) == "−8,412 만원");
    BOOST_TEST(plain(korean.signedMoney(0.001)) == "0 만원");
}

BOOST_AUTO_TEST_CASE(tables_show_even_digits_under_a_caption) {
    BOOST_TEST(plain(korean.tableMoney(21'400'000)) == "2,140");
    BOOST_TEST(plain(korean.tableMoney(-12'000'000)) == "−1,200");
    BOOST_TEST(plain(korean.tableMoney(-400)) == "0");
    BOOST_TEST(plain(korean.unitCaption()) == "만원");
    BOOST_TEST(plain(Formatter(Language::english, NumberUnit::tenThousand, "KRW").unitCaption()) == "10k KRW");
    const Formatter settled = english.fixedFor(-84e6);
    BOOST_TEST(plain(settled.tableMoney(2'140'000)) == "2.1");
    BOOST_TEST(plain(settled.unitCaption()) == "1M KRW");
    BOOST_TEST(plain(Formatter(Language::korean, NumberUnit::automatic, "KRW").fixedFor(4e7).unitCaption()) == "만원");
}

BOOST_AUTO_TEST_CASE(money_of_the_project_can_be_shown_in_another_currency) {
    // 1 USD = 1,400 KRW: 84,000,000 KRW are 60,000 USD.
    const Formatter dollars = english.shownIn("USD", 1400);
    BOOST_TEST(plain(dollars.money(84e6)) == "$60k");
    BOOST_TEST(plain(dollars.signedMoney(1400)) == "+$1.00");
    BOOST_TEST(plain(dollars.exactMoney(700)) == "$0.5");
    BOOST_TEST(dollars.shownCurrency() == "USD");
    BOOST_TEST(dollars.currency() == "KRW");
    const Formatter table = dollars.fixedFor(1.4e9);
    BOOST_TEST(plain(table.unitCaption()) == "1k USD");
    BOOST_TEST(plain(table.tableMoney(1.4e9)) == "1,000.0");
    BOOST_TEST(plain(korean.shownIn("USD", 1400).tableMoney(1.4e9)) == "100.0");
    // Amounts that name their currency keep it.
    BOOST_TEST(plain(dollars.moneyIn(1400, "KRW")) == "₩1,400");
    BOOST_TEST(plain(dollars.value(25000, Unit::moneyPerHour)) == plain(english.value(25000, Unit::moneyPerHour)));
    BOOST_TEST((english.shownIn("KRW", 7) == english));
}

BOOST_AUTO_TEST_CASE(an_amount_too_small_for_the_unit_is_shown_in_units_of_one) {
    BOOST_TEST(plain(Formatter(Language::korean, NumberUnit::tenThousand, "KRW").money(12)) == "12 원");
    BOOST_TEST(plain(Formatter(Language::korean, NumberUnit::tenThousand, "KRW").money(-12)) == "−12 원");
    BOOST_TEST(plain(Formatter(Language::korean, NumberUnit::tenThousand, "KRW").money(0)) == "0 만원");
    BOOST_TEST(plain(Formatter(Language::english, NumberUnit::million, "USD").money(4.44)) == "$4.44");
    BOOST_TEST(plain(Formatter(Language::english, NumberUnit::million, "USD").money(44400)) == "$0.04M");
}

BOOST_AUTO_TEST_CASE(a_column_never_shows_something_as_nothing) {
    const Formatter automatic(Language::korean, NumberUnit::automatic, "KRW");
    struct Row {
        double largest, smallest;
        const char* unit;
    };
    // 40,000,000 원 is too long for a column
    for (const Row& row :
         {Row{4e7, 2e4, "만원"}, Row{4e7, 3'200, "천원"}, Row{4e7, 320, "천원"}, Row{4e6, 320, "원"},
          Row{9e10, 3e6, "억원"}, Row{9e10, 3e5, "만원"}, Row{9e10, 3'200, "만원"}, Row{900, 0.3, "원"}})
        BOOST_TEST(plain(automatic.fixedFor(row.largest, row.smallest).unitCaption()) == row.unit);
    const Formatter inEnglish(Language::english, NumberUnit::automatic, "KRW");
    BOOST_TEST(plain(inEnglish.fixedFor(4e7, 2e5).unitCaption()) == "1M KRW");
    BOOST_TEST(plain(inEnglish.fixedFor(4e7, 2e4).unitCaption()) == "1k KRW");
    BOOST_TEST(plain(inEnglish.fixedFor(4e6, 20).unitCaption()) == "KRW");
    // The reader's choice stands.
    BOOST_TEST(plain(korean.fixedFor(4e7, 320).unitCaption()) == "만원");
    BOOST_TEST(plain(korean.cellMoney(320)) == "< 1");
    BOOST_TEST(plain(korean.cellMoney(-320)) == "> −1");
    BOOST_TEST(plain(korean.cellMoney(5'000)) == "1");
    BOOST_TEST(plain(korean.cellMoney(0)) == "0");
    BOOST_TEST(plain(Formatter(Language::english, NumberUnit::million, "USD").cellMoney(320)) == "< 0.1");
}

BOOST_AUTO_TEST_CASE(numbers_percent_and_prices) {
    BOOST_TEST(plain(korean.number(2.675)) == "2.68");
    BOOST_TEST(plain(korean.number(1.005)) == "1.01");
    BOOST_TEST(plain(korean.number(-0.001)) == "0");
    BOOST_TEST(plain(korean.number(1234567.5)) == "1,234,567.5");
    BOOST_TEST(plain(korean.fixedNumber(3, 2)) == "3.00");
    BOOST_TEST(plain(korean.percent(1.87)) == "187 %");
    BOOST_TEST(plain(korean.percent(0.012)) == "1.2 %");
    BOOST_TEST(plain(korean.percent(-0.385)) == "−38.5 %");
    BOOST_TEST(plain(korean.percent(0.4)) == "40 %");
    BOOST_TEST(plain(korean.fixedPercent(0.4, 1)) == "40.0 %");
    BOOST_TEST(plain(korean.price(0.025, "USD")) == "$0.025");
    BOOST_TEST(plain(korean.price(2, "USD")) == "$2.00");
    BOOST_TEST(plain(korean.moneyIn(1234.5, "USD")) == "$1,234.50");
    BOOST_TEST(plain(korean.exactMoney(84'123'456.5)) == "84,123,456.5 원");
    BOOST_TEST(plain(korean.exactNumber(0.1)) == "0.1");
    BOOST_TEST(plain(korean.value(0.4, Unit::share)) == "40 %");
    BOOST_TEST(plain(korean.value(2500, Unit::itemsPerMonth)) == "2,500건");
    BOOST_TEST(plain(english.value(1, Unit::seats)) == "1 seat");
    BOOST_TEST(plain(korean.value(25000, Unit::moneyPerHour)) == "25,000 원/시간");
}

BOOST_AUTO_TEST_CASE(what_is_undefined_is_a_dash) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    for (const std::optional<double> value : {std::optional<double>(), std::optional(nan), std::optional(infinity)}) {
        for (const QString& text :
             {korean.money(value), korean.tableMoney(value), korean.number(value), korean.percent(value),
              korean.months(value), korean.exactMoney(value), korean.moneyIn(value, "USD"), korean.price(value, "USD"),
              korean.value(value, Unit::share), korean.signedMoney(value)})
            BOOST_TEST(plain(text) == "–");
    }
}

BOOST_AUTO_TEST_CASE(months_and_dates) {
    BOOST_TEST(plain(korean.months(9.4)) == "9.4개월");
    BOOST_TEST(plain(english.months(9.4)) == "9.4 months");
    BOOST_TEST(plain(english.months(1)) == "1 month");
    BOOST_TEST(plain(korean.calendarMonth({2026, 4})) == "2026년 4월");
    BOOST_TEST(plain(english.calendarMonth({2026, 4})) == "Apr 2026");
    const Date day = parseDate("2028-02-29").value();
    BOOST_TEST(plain(korean.date(day)) == "2028년 2월 29일");
    BOOST_TEST(plain(english.date(day)) == "29 Feb 2028");
    BOOST_TEST(plain(korean.dayAndMonth(day)) == "2월 29일");
    BOOST_TEST(plain(english.dayAndMonth(day)) == "29 Feb");
    BOOST_TEST(plain(english.date(Date{})) == "–");  // no day at all
    BOOST_TEST(plain(korean.planMonth(3, {2026, 1})) == "3개월차 (2026년 3월)");
    BOOST_TEST(plain(english.planMonth(0, {2026, 1})) == "before launch (Dec 2025)");
    BOOST_TEST(plain(korean.yearColumn(0)) == "초기");
    BOOST_TEST(plain(english.yearColumn(2)) == "Year 2");
}

BOOST_AUTO_TEST_CASE(no_figure_is_ever_minus_zero) {
    for (double value = -0.6; value < 0; value += 0.01) {
        for (const QString& text : {korean.money(value), korean.number(value, 0), korean.percent(value / 1e4),
                                    korean.tableMoney(value), korean.fixedNumber(value, 0)}) {
            const bool onlyZeros = !text.contains(QRegularExpression(QStringLiteral("[1-9]")));
            BOOST_TEST(!(onlyZeros && text.startsWith(QChar(0x2212))));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
