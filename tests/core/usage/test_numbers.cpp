#include <boost/test/unit_test.hpp>
#include <string>

#include "core/usage/number_text.h"

namespace jupan {
namespace {

std::string exact(const AmountResult& result) {
    return decimalOf(result.units).toText();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(numbers)

BOOST_AUTO_TEST_CASE(amounts_as_people_and_programs_write_them) {
    struct Row {
        const char* text;
        const char* amount;
        const char* currency;
    };
    const Row rows[] = {
        {"10.0", "10", ""},
        {"0.1180000000000000", "0.118", ""},
        {"2.1444000000000001", "2.1444000000000001", ""},
        {"1.6e-05", "0.000016", ""},
        {"1.25E+06", "1250000", ""},
        {"1,234,567", "1234567", ""},
        {"1,234,567.89", "1234567.89", ""},
        {"1,234", "1234", ""},
        {"1.234", "1.234", ""},
        {"(500)", "-500", ""},
        {"(₩1,234)", "-1234", "KRW"},
        {"₩(500)", "-500", "KRW"},
        {"-500", "-500", ""},
        {"500-", "-500", ""},
        {"−500", "-500", ""},
        {"+7", "7", ""},
        {" 12.5 ", "12.5", ""},
        {"₩1,234,567", "1234567", "KRW"},
        {"￦1,234", "1234", "KRW"},
        {"-₩1,234", "-1234", "KRW"},
        {"₩-1,234", "-1234", "KRW"},
        {"1,234원", "1234", "KRW"},
        {"KRW 1,234", "1234", "KRW"},
        {"12.50 USD", "12.5", "USD"},
        {"US$12.50", "12.5", "USD"},
        {"$12.50", "12.5", ""},  // the dollar of many countries
        {"€9.99", "9.99", "EUR"},
        {"１２３４", "1234", ""},
        {"１，２３４．５", "1234.5", ""},
        {"1 234 567", "1234567", ""},
        {"1\u00A0234.5", "1234.5", ""},
        {"1'234.50", "1234.5", ""},
        {"170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727", ""},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const AmountResult result = readAmount(row.text, DecimalMark::point);
            BOOST_TEST(!result.fault.has_value());
            BOOST_TEST(exact(result) == row.amount);
            BOOST_TEST(result.currency == row.currency);
            BOOST_TEST(!result.rounded);
            BOOST_TEST(exact(readAmount(row.text, DecimalMark::notStated)) == row.amount);
        }
    }
}

BOOST_AUTO_TEST_CASE(amounts_with_a_decimal_comma) {
    struct Row {
        const char* text;
        const char* amount;
    };
    const Row rows[] = {{"1.234,56", "1234.56"},        {"0,118", "0.118"}, {"1.234", "1234"},      {"1,5", "1.5"},
                        {"-1.234.567,8", "-1234567.8"}, {"12", "12"},       {"1 234,5 €", "1234.5"}};
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const AmountResult result = readAmount(row.text, DecimalMark::comma);
            BOOST_TEST(!result.fault.has_value());
            BOOST_TEST(exact(result) == row.amount);
        }
    }
    for (const char* text : {"12.5", "1,234.5", "0.118", "1,2,3"})
        BOOST_TEST((readAmount(text, DecimalMark::comma).fault == ReadFaultCode::notANumber));
}

BOOST_AUTO_TEST_CASE(what_is_no_amount) {
    for (const char* text : {"",     " ",         "-",        "()",    "(",    "(500", "500)",    "abc",    "1.2.3",
                             "1,23", "12,34,567", "1,234,56", "0,118", ",5",   "1,",   "1.",      ".",      "--1",
                             "-(5)", "-5-",       "1e",       "e5",    "0x10", "NaN",  "inf",     "1 2",    "1,234 567",
                             "₩₩1",  "USD 1 KRW", "=1+1",     "10%",   "1/2",  "٣",    "#VALUE!", "1,234e2"}) {
        BOOST_TEST_CONTEXT('"' << text << '"') {
            BOOST_TEST((readAmount(text, DecimalMark::point).fault == ReadFaultCode::notANumber));
        }
    }
    BOOST_TEST((readAmount(std::string(100'000, '9'), DecimalMark::point).fault == ReadFaultCode::notANumber));
    for (const char* text : {"1e21", "170141183460469231731.687303715884105728", "1e999999999"})
        BOOST_TEST((readAmount(text, DecimalMark::point).fault == ReadFaultCode::numberTooLarge));
}

BOOST_AUTO_TEST_CASE(digits_beyond_the_eighteenth_are_rounded_once_and_said_so) {
    const AmountResult noisy = readAmount("5.1999999999999994e-05", DecimalMark::point);  // a double's digits
    BOOST_TEST(noisy.rounded);
    BOOST_TEST(exact(noisy) == "0.000052");
    const AmountResult tie = readAmount("0.0000000000000000005", DecimalMark::point);
    BOOST_TEST(tie.rounded);
    BOOST_TEST(exact(tie) == "0");
    BOOST_TEST(!readAmount("1.0000000000000000000000", DecimalMark::point).rounded);
}

BOOST_AUTO_TEST_CASE(counts) {
    struct Row {
        const char* text;
        std::int64_t count;
    };
    const Row rows[] = {{"0", 0},
                        {"12", 12},
                        {"10.0", 10},
                        {"1,250,000", 1'250'000},
                        {"1.25E+06", 1'250'000},
                        {"１２", 12},
                        {" 7 ", 7},
                        {"-0", 0},
                        {"1250000.000", 1'250'000},
                        {"9223372036854775807", 9'223'372'036'854'775'807}};
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const CountResult result = readCount(row.text, DecimalMark::point);
            BOOST_TEST(!result.fault.has_value());
            BOOST_TEST(result.count == row.count);
        }
    }
    BOOST_TEST((readCount("1.5", DecimalMark::point).fault == ReadFaultCode::notWhole));
    BOOST_TEST((readCount("1e-30", DecimalMark::point).fault == ReadFaultCode::notWhole));
    BOOST_TEST((readCount("-3", DecimalMark::point).fault == ReadFaultCode::negativeCount));
    BOOST_TEST((readCount("9223372036854775808", DecimalMark::point).fault == ReadFaultCode::numberTooLarge));
    BOOST_TEST((readCount("1e30", DecimalMark::point).fault == ReadFaultCode::numberTooLarge));
    BOOST_TEST((readCount("₩5", DecimalMark::point).fault == ReadFaultCode::notANumber));
    BOOST_TEST((readCount("", DecimalMark::point).fault == ReadFaultCode::notANumber));
}

BOOST_AUTO_TEST_CASE(hints_at_the_decimal_mark) {
    struct Row {
        const char* text;
        MarkHint hint;
    };
    const Row rows[] = {
        {"12", MarkHint::none},
        {"", MarkHint::none},
        {"abc", MarkHint::none},
        {"0.118", MarkHint::point},
        {"12.5", MarkHint::point},
        {"1,234.5", MarkHint::point},
        {"1,234,567", MarkHint::point},
        {"0,118", MarkHint::comma},
        {"12,5", MarkHint::comma},
        {"1.234,56", MarkHint::comma},
        {"1.234.567", MarkHint::comma},
        {"1,234", MarkHint::unclearComma},
        {"1.234", MarkHint::unclearPoint},
        {"₩1,234", MarkHint::unclearComma},
        {"1234.567", MarkHint::point},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            BOOST_TEST((markHint(row.text) == row.hint));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
