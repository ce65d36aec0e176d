// Cells of CSV: texts stay texts, figures keep their digits.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "core/base/csv_text.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(csv_text)

BOOST_AUTO_TEST_CASE(texts) {
    struct Row {
        std::string text;
        std::string cell;
    };
    const Row rows[] = {
        {"", ""},
        {"plain", "plain"},
        {"a,b", "\"a,b\""},                      // RFC 4180, 2.6
        {"say \"yes\"", "\"say \"\"yes\"\"\""},  // RFC 4180, 2.7
        {"two\nlines", "\"two\nlines\""},        // RFC 4180, 2.6
        {"=1+1", "'=1+1"},                       // formulas: OWASP, CSV injection
        {"+1", "'+1"},
        {"-1", "'-1"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'\t=1"},
        {"\r=1", "\"'\r=1\""},
        {"=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""},
        {"＝1+1", "'＝1+1"},  // wide forms are read alike in East Asia
        {"＠a", "'＠a"},
        {std::string("\0=1", 3), "'=1"},  // what is left without the NUL counts
        {"a=1", "a=1"},
        {"'=1", "'=1"},
    };
    for (const Row& row : rows) BOOST_TEST(csvText(row.text) == row.cell);
}

BOOST_AUTO_TEST_CASE(numbers) {
    struct Row {
        double number;
        const char* cell;
    };
    const Row rows[] = {
        {0, "0"},
        {-0.0, "0"},
        {0.1, "0.1"},
        {-2.5, "-2.5"},
        {100000, "100000"},
        {1e14, "100000000000000"},
        {1e15, "1e+15"},
        {1e-6, "0.000001"},
        {1e-7, "1e-07"},
        {1.0 / 3, "0.3333333333333333"},
        {std::numeric_limits<double>::infinity(), ""},
        {std::numeric_limits<double>::quiet_NaN(), ""},
    };
    for (const Row& row : rows) BOOST_TEST(csvNumber(row.number) == row.cell);
}

BOOST_AUTO_TEST_SUITE_END()
