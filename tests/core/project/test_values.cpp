// Ids, currencies, months, dates, UTF-8 and the shortest text of a number.
#include <boost/test/unit_test.hpp>
#include <cfloat>
#include <cstring>
#include <limits>
#include <random>

#include "core/project/validate.h"
#include "core/project/values.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(values)

// interfaces.md: ids match [a-z0-9_-]{1,64}
BOOST_AUTO_TEST_CASE(ids) {
    for (const std::string& good : {std::string("a"), std::string("a-b_9"), std::string("-"), std::string(64, 'z')})
        BOOST_TEST(isValidId(good), good);
    for (const std::string& bad : {std::string(), std::string("A"), std::string("a b"), std::string("a.b"),
                                   std::string("상담"), std::string(65, 'z'), std::string("a\0b", 3)})
        BOOST_TEST(!isValidId(bad), bad);
}

// ISO 4217: three capital letters
BOOST_AUTO_TEST_CASE(currencies) {
    for (const char* good : {"KRW", "USD", "XXX"}) BOOST_TEST(isValidCurrency(good), good);
    for (const char* bad : {"", "US", "USDT", "usd", "U1D", "U D", "₩₩₩"}) BOOST_TEST(!isValidCurrency(bad), bad);
}

BOOST_AUTO_TEST_CASE(months_are_read_strictly) {
    struct Row {
        const char* text;
        YearMonth month;
    };
    for (const Row& row : {Row{"2026-01", {2026, 1}}, Row{"0001-12", {1, 12}}, Row{"9999-12", {9999, 12}}}) {
        const auto read = parseYearMonth(row.text);
        BOOST_REQUIRE_MESSAGE(read.has_value(), row.text);
        BOOST_TEST((*read == row.month), row.text);
        BOOST_TEST(toText(*read) == row.text);
    }
    for (const char* bad : {"", "2026", "2026-1", "2026-00", "2026-13", "0000-01", "2026/01", "2026-1a", " 026-01",
                            "+026-01", "-026-01", "2026--1", "2026-+1", "2026-01-01", "２０２６-01"})
        BOOST_TEST(!parseYearMonth(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(months_move_over_year_ends) {
    struct Row {
        YearMonth start;
        int months;
        YearMonth moved;
    };
    const Row rows[] = {
        {{2026, 1}, 0, {2026, 1}},   {{2026, 1}, 11, {2026, 12}}, {{2026, 1}, 12, {2027, 1}},
        {{2026, 1}, -1, {2025, 12}}, {{2026, 12}, 1, {2027, 1}},  {{2026, 5}, -17, {2024, 12}},
        {{2026, 3}, 119, {2036, 2}},
    };
    for (const Row& row : rows)
        BOOST_TEST((addMonths(row.start, row.months) == row.moved), toText(addMonths(row.start, row.months)));
}

BOOST_AUTO_TEST_CASE(days_exist_in_the_gregorian_calendar) {
    for (const char* good : {"2026-07-30", "2024-02-29", "2000-02-29", "2026-12-31"}) BOOST_TEST(isIsoDate(good), good);
    for (const char* bad : {"", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-01-00", "2026-1-1",
                            "2026-01-1a", "2026-01-011", "20260101", "2026-01 01"})
        BOOST_TEST(!isIsoDate(bad), bad);
}

BOOST_AUTO_TEST_CASE(shortest_text_of_known_numbers) {
    struct Row {
        double value;
        const char* text;
    };
    const Row rows[] = {{0, "0"},          {0.1, "0.1"}, {36, "36"},         {-1.5, "-1.5"},
                        {1e300, "1e+300"}, {0.3, "0.3"}, {5e-324, "5e-324"}, {DBL_MAX, "1.7976931348623157e+308"},
                        {1e-7, "1e-07"}};
    for (const Row& row : rows) BOOST_TEST(shortestText(row.value) == row.text);
}

BOOST_AUTO_TEST_CASE(shortest_text_reads_back_the_same_bits) {
    std::mt19937_64 random(7);
    for (int i = 0; i < 10000; ++i) {
        const std::uint64_t bits = random();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value)) continue;
        const double again = std::strtod(shortestText(value).c_str(), nullptr);
        BOOST_TEST(std::memcmp(&again, &value, sizeof value) == 0, shortestText(value));
    }
}

BOOST_AUTO_TEST_CASE(utf8_is_told_from_its_look_alikes) {
    std::size_t position = 99;
    for (const char* good : {"", "a", "é", "한", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF", "\x7F"})
        BOOST_TEST(isUtf8(good, position), good);
    struct Row {
        std::string text;
        std::size_t position;
    };
    // Unicode standard, table 3-7 "well-formed UTF-8 byte sequences"
    const Row rows[] = {
        {"\x80", 0},
        {"ab\xFF", 2},
        {"\xC0\x80", 0},
        {"\xC1\xBF", 0},
        {"\xE0\x9F\xBF", 0},
        {"\xED\xA0\x80", 0},
        {"\xF0\x8F\xBF\xBF", 0},
        {"\xF4\x90\x80\x80", 0},
        {"\xF5\x80\x80\x80", 0},
        {"한\xE3\x81", 3},
        {"\xC3", 0},
        {"é\xC3(", 2},
        {"\xF0\x9F\x98(", 0},
    };
    for (const Row& row : rows) {
        BOOST_TEST(!isUtf8(row.text, position));
        BOOST_TEST(position == row.position);
    }
}

BOOST_AUTO_TEST_SUITE_END()
