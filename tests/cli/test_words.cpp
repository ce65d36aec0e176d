// The words and figures of the command line on their own.
#include <boost/test/unit_test.hpp>

#include "app/cli/figures.h"
#include "app/cli/messages.h"
#include "app/cli/table.h"
#include "app/cli/text.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(words)

BOOST_AUTO_TEST_CASE(every_refusal_has_its_own_words) {
    for (int code = 0; code <= static_cast<int>(ProblemCode::unknownTemplate); ++code) {
        const std::string line = errorLine(
            {.code = static_cast<ProblemCode>(code), .path = "kpi.a.b", .value = "VALUE", .detail = "DETAIL"});
        BOOST_TEST(line.starts_with("error: kpi.a.b: "), line);
        BOOST_TEST(line.find("cannot be used") == std::string::npos, "no words for code " << code);
    }
}

BOOST_AUTO_TEST_CASE(a_negative_cost_is_called_a_benefit) {
    const struct {
        const char* path;
        bool benefit;
    } rows[] = {{"cost.build.amount", true},
                {"cost.ops.monthly_cost", true},
                {"seat.team.price_per_month", true},
                {"model.m.long_context.output", true},
                {"scenario.s.overrides.cost.build.amount", true},
                {"costs[3].amount", true},
                {"cost.ops.fte", false},
                {"workload.bot.input_tokens", false},
                {"kpi.night.monthly_cost", false},
                {"project.contingency", false}};
    for (const auto& row : rows) {
        const std::string line =
            errorLine({.code = ProblemCode::outOfRange, .path = row.path, .value = "-1", .range = Range::nonNegative});
        BOOST_TEST((line.find("benefit") != std::string::npos) == row.benefit, line);
    }
}

BOOST_AUTO_TEST_CASE(numbers_in_messages_have_no_needless_exponent) {
    const auto line = [](const char* value) {
        return errorLine({.code = ProblemCode::outOfRange, .path = "p", .value = value, .range = Range::share});
    };
    BOOST_TEST(line("-8e+06") == "error: p: out of range: -8000000 (allowed: 0 to 1)");
    BOOST_TEST(line("1e+300") == "error: p: out of range: 1e+300 (allowed: 0 to 1)");
    BOOST_TEST(line("0.1") == "error: p: out of range: 0.1 (allowed: 0 to 1)");
}

BOOST_AUTO_TEST_CASE(one_line_of_valid_utf8) {
    const struct {
        std::string text;
        std::string line;
    } rows[] = {
        {"plain", "plain"},
        {"a\nb\rc\td\x1b\x7f", "a\\nb\\rc\\td\\x1b\\x7f"},
        {std::string("\0", 1), "\\x00"},
        {"\xFF\xC3(\xE2\x82", "\\xff\\xc3(\\xe2\\x82"},
        {"\xED\xA0\x80", "\\xed\\xa0\\x80"},
        {"\u202e\u2066\u200b\ufeff", "\\u202e\\u2066\\u200b\\ufeff"},
        {"한글 שלום", "한글 שלום"},
        {"\U000E0041", "\\U000e0041"},
    };
    for (const auto& row : rows) BOOST_TEST(oneLine(row.text) == row.line);
    BOOST_TEST(oneLine("abcdef", 3) == "abc…");
    BOOST_TEST(oneLine("abc", 3) == "abc");
}

BOOST_AUTO_TEST_CASE(columns_of_a_terminal) {
    BOOST_TEST(displayWidth("abc") == 3U);
    BOOST_TEST(displayWidth("고객 응대") == 9U);
    BOOST_TEST(displayWidth("–…") == 2U);
    BOOST_TEST(displayWidth("e\u0301") == 1U);
    BOOST_TEST(displayWidth("🚀ａ漢") == 6U);
    Table table;
    table.add({"가", "1"});
    table.add({"abc", "23"});
    BOOST_TEST(table.text(0) == "가    1\nabc  23\n");
}

BOOST_AUTO_TEST_CASE(figures_for_reading) {
    const struct {
        double number;
        int decimals;
        const char* text;
    } rows[] = {{0, 0, "0"},
                {-0.4, 0, "0"},
                {-0.0, 2, "0.00"},
                {999.5, 0, "1,000"},
                {1234567.891, 2, "1,234,567.89"},
                {-1234, 0, "-1,234"},
                {-123, 0, "-123"},
                {0.5, 0, "0"},
                {1.5, 0, "2"},
                {1e15, 0, "1,000,000,000,000,000"}};
    for (const auto& row : rows) BOOST_TEST(grouped(row.number, row.decimals) == row.text);
    BOOST_TEST(percent(0.4) == "40.0 %");
    BOOST_TEST(percent(std::nullopt) == "–");
    BOOST_TEST(grouped(-1.7976931348623157e308, 4).size() > 400U);
}

BOOST_AUTO_TEST_SUITE_END()
