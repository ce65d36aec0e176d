// Figures by month as people paste them.
#include "core/finops/monthly_text.h"

#include "tests/core/finops/support.h"

using namespace jupan;
using namespace jupan::test;

BOOST_AUTO_TEST_SUITE(finops_monthly_text)

BOOST_AUTO_TEST_CASE(a_month_and_a_number_are_read_as_people_write_them) {
    const struct {
        const char* text;
        const char* month;
        const char* value;
    } rows[] = {
        {"2026-03\t1,234", "2026-03", "1234"},
        {"2026.3;12.5", "2026-03", "12.5"},
        {"2026년 3월 1,234", "2026-03", "1234"},
        {"2026년3월\t7", "2026-03", "7"},
        {"2026/12, 5", "2026-12", "5"},
        {"2026-03-31 40", "2026-03", "40"},
        {"  2026-03   9  \r", "2026-03", "9"},
        {"\xEF\xBB\xBF"
         "2026-03\t1",
         "2026-03", "1"},
        {"month\titems\n2026-01\t3", "2026-01", "3"},
        {"월;건수\n\n2026-01;(500)", "2026-01", "-500"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const auto read = readMonthlyFigures(row.text);
            BOOST_REQUIRE(read.ok());
            BOOST_REQUIRE(read.value().size() == 1U);
            BOOST_TEST(toText(read.value()[0].month) == row.month);
            BOOST_TEST(read.value()[0].value == money(row.value));
        }
    }
}

BOOST_AUTO_TEST_CASE(lines_come_in_the_order_of_months) {
    const auto read = good(readMonthlyFigures("2026-03\t3\n2026-01\t1\n2026-02\t2\n"));
    BOOST_REQUIRE(read.size() == 3U);
    for (int i = 0; i < 3; ++i) BOOST_TEST(read[static_cast<std::size_t>(i)].month.month == i + 1);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_named_with_its_line) {
    checkRefused(readMonthlyFigures("2026-01\t1\nnothing\t2"), ProblemCode::badMonth, "line 2");
    checkRefused(readMonthlyFigures("2026-01\t1\n2026-13\t2"), ProblemCode::badMonth, "line 2");
    checkRefused(readMonthlyFigures("2026-01\tmany"), ProblemCode::wrongType, "line 1");
    checkRefused(readMonthlyFigures("2026-01"), ProblemCode::wrongType, "line 1");
    checkRefused(readMonthlyFigures("2026-01\t1\n2026-01\t2"), ProblemCode::duplicateKey, "line 2");
    checkRefused(readMonthlyFigures(""), ProblemCode::missingField, "line 1");
    checkRefused(readMonthlyFigures("month\titems\n"), ProblemCode::missingField, "line 1");
}

BOOST_AUTO_TEST_SUITE_END()
