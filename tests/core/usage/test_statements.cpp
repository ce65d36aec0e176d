#include <boost/test/unit_test.hpp>
#include <set>
#include <string>

#include "tests/core/usage/reading.h"

namespace jupan::test {
namespace {

Reading readStatement(const std::string& text, ColumnMapping mapping = statementMapping()) {
    ReadOptions options;
    options.mapping = std::move(mapping);
    return read(text, options);
}

std::set<Identity> identities(const Reading& reading) {
    std::set<Identity> all;
    for (const OwnedCharge& one : reading.charges) all.insert(one.identity);
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(statements)

BOOST_AUTO_TEST_CASE(a_card_statement) {
    const Reading reading = readStatement(
        "법인카드 이용내역,,\n조회기간 2026.10.01~2026.10.31,,\n\n"
        "Date,TEXT, amount \n"
        "2026.10.05,OPENAI *CHATGPT SUBSCR,\"₩32,000\"\n"
        "2026.10.05,커피,\"4,500\"\n"
        "2026.10.05,커피,\"4,500\"\n"
        "2026.10.07,환불,\"(32,000)\"\n"
        "2026.10.08,=HYPERLINK(\"\"x\"\"),-5\n"  // a quote in a field without quotes
    );
    checkFailed(reading.result, ReadFaultCode::quoteInText, 9);

    const Reading good = readStatement(
        "법인카드 이용내역,,\n\nDate,TEXT, amount \n"
        "2026.10.05,OPENAI *CHATGPT SUBSCR,\"₩32,000\"\n"
        "2026.10.05,커피,\"4,500\"\n"
        "2026.10.05,커피,\"4,500\"\n"
        "2026.10.07,환불,\"(32,000)\"\n"
        "2026.10.08,=1+1,-5\n"
        "합계,,\"8,995\"\n");
    BOOST_TEST((good.result.status == ReadResult::Status::complete));
    BOOST_TEST(amountText(good.result) == "8995 KRW");
    BOOST_TEST((good.result.sameness == Sameness::record));
    BOOST_TEST(good.charges[4].lineItem == "=1+1");
    BOOST_TEST((good.charges[3].charge.amount < 0));
    // two coffees are two charges
    BOOST_TEST(identities(good).size() == 5U);
    BOOST_TEST(good.charges[2].charge.occurrence == 1U);
    BOOST_TEST_REQUIRE(good.result.rejected.size() == 1U);
    BOOST_TEST((good.result.rejected[0].code == ReadFaultCode::badDate));
    BOOST_TEST(good.result.rejected[0].column == "Date");
    BOOST_TEST(good.result.rejected[0].value == "합계");
    BOOST_TEST(good.result.rejected[0].line == 9U);
}

BOOST_AUTO_TEST_CASE(overlapping_statements_share_what_they_share) {
    const std::string head = "date,text,amount\n";
    const std::string october5 = "2026-10-05,a,1\n2026-10-05,a,1\n", october6 = "2026-10-06,a,1\n";
    const std::string october7 = "2026-10-07,b,2\n";
    std::set<Identity> there = identities(readStatement(head + october5 + october6));
    BOOST_TEST(there.size() == 3U);
    const std::set<Identity> later = identities(readStatement(head + october6 + october7));
    BOOST_TEST(later.size() == 2U);
    there.insert(later.begin(), later.end());
    BOOST_TEST(there.size() == 4U);
    // the same rows in another order, in other spelling, and with a column more
    const std::set<Identity> again = identities(readStatement(
        "note,amount,date,text\nx,\"2\",2026/10/07,b\nx,1.00,2026-10-06,a\nx,1,2026-10-05,a\nx,1.0,2026-10-05,a\n"));
    BOOST_TEST((again == there));
}

BOOST_AUTO_TEST_CASE(record_ids_are_the_identity) {
    ColumnMapping mapping = statementMapping();
    mapping.columns[ColumnRole::recordId] = "id";
    const Reading reading =
        readStatement("id,date,text,amount\nA1,2026-10-05,x,1\nA1,2026-10-05,x,1\nA2,2026-10-05,x,1\n", mapping);
    BOOST_TEST(reading.charges.size() == 3U);
    BOOST_TEST(identities(reading).size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_order_of_dates_is_found_or_asked_for) {
    const auto statement = [](const std::string& dates) {
        std::string text = "date,text,amount\n";
        for (std::size_t at = 0; at < dates.size();) {
            const std::size_t end = std::min(dates.find(' ', at), dates.size());
            text += dates.substr(at, end - at) + ",x,1\n";
            at = end + 1;
        }
        return text;
    };
    // one date that fits one order only decides for all, wherever it stands
    const Reading european = readStatement(statement("05/10/2026 06/10/2026 25/10/2026"));
    BOOST_TEST((european.result.status == ReadResult::Status::complete));
    BOOST_TEST(dayText(european.charges.at(0).charge.day) == "2026-10-05");
    const Reading american = readStatement(statement("10/05/2026 10/25/2026"));
    BOOST_TEST(dayText(american.charges.at(0).charge.day) == "2026-10-05");

    const Reading unclear = readStatement(statement("2026-10-01 05/10/2026 06/10/2026"));
    checkFailed(unclear.result, ReadFaultCode::dateOrderUnclear, 3);
    BOOST_TEST(unclear.result.fault->value == "05/10/2026");
    const Reading contradicting = readStatement(statement("25/10/2026 05/10/2026 10/25/2026"));
    checkFailed(contradicting.result, ReadFaultCode::dateOrderUnclear, 4);
    BOOST_TEST(contradicting.result.fault->value == "10/25/2026 / 25/10/2026");

    ColumnMapping stated = statementMapping();
    stated.dateOrder = DateOrder::dayMonthYear;
    BOOST_TEST(dayText(readStatement(statement("05/10/2026"), stated).charges.at(0).charge.day) == "2026-10-05");
    stated.dateOrder = DateOrder::yearMonthDay;
    BOOST_TEST(dayText(readStatement(statement("26.10.05"), stated).charges.at(0).charge.day) == "2026-10-05");
    checkFailed(readStatement(statement("26.10.05")).result, ReadFaultCode::dateOrderUnclear, 2);
}

BOOST_AUTO_TEST_CASE(the_decimal_mark_is_found_or_asked_for) {
    const auto statement = [](const char* first, const char* second) {
        return "date;text;amount\n2026-10-05;x;" + std::string(first) + "\n2026-10-06;y;" + second + "\n";
    };
    const auto sum = [&](const char* first, const char* second) {
        const Reading reading = readStatement(statement(first, second));
        BOOST_TEST((reading.result.status == ReadResult::Status::complete));
        BOOST_TEST(reading.result.rejectedRows == 0U);
        return amountText(reading.result);
    };
    BOOST_TEST(sum("1.234,56", "1.000") == "2234.56 KRW");  // the first row decides for the second
    BOOST_TEST(sum("1.000", "0,5") == "1000.5 KRW");
    BOOST_TEST(sum("1.000", "0.5") == "1.5 KRW");
    BOOST_TEST(sum("1,234", "5") == "1239 KRW");
    BOOST_TEST(sum("1,234,567.8", "1,000") == "1235567.8 KRW");
    checkFailed(readStatement(statement("1.234", "5")).result, ReadFaultCode::decimalMarkUnclear, 2);
    const Reading contradicting = readStatement(statement("1.234,5", "1,234.5"));
    checkFailed(contradicting.result, ReadFaultCode::decimalMarkUnclear, 3);
    ColumnMapping stated = statementMapping();
    stated.decimalMark = DecimalMark::comma;
    BOOST_TEST(amountText(readStatement(statement("1.234", "5"), stated).result) == "1239 KRW");
    stated.decimalMark = DecimalMark::point;
    BOOST_TEST(amountText(readStatement(statement("1.234", "5"), stated).result) == "6.234 KRW");
    // a vendor's file is written with a point; a comma is asked for by the caller, not guessed
    const std::string vendor = "usage_date_utc;model;cost_usd\n2026-10-05;m;0,118\n";
    BOOST_TEST((read(vendor).result.rejected.at(0).code == ReadFaultCode::notANumber));
    ReadOptions comma;
    comma.decimalMark = DecimalMark::comma;
    BOOST_TEST(amountText(read(vendor, comma).result) == "0.118 USD");
}

BOOST_AUTO_TEST_CASE(currencies) {
    const Reading reading = readStatement(
        "date,text,amount,currency\n"
        "2026-10-05,a,1,usd\n"
        "2026-10-05,b,\"₩1,000\",KRW\n"
        "2026-10-05,c,3,XYZ\n"   // no currency in use: kept, and named
        "2026-10-05,d,€4,USD\n"  // contradicts itself
        "2026-10-05,e,5,\n"      // says nothing
        "2026-10-05,f,₩6,\n"     // the sign says it
        "2026-10-05,g,7,this is no currency\n",
        statementMapping(""));
    BOOST_TEST(amountText(reading.result) == "1006 KRW, 1 USD, 3 XYZ");
    BOOST_TEST((reading.result.unknownCurrencies == std::vector<std::string>{"XYZ"}));
    BOOST_TEST_REQUIRE(reading.result.rejected.size() == 3U);
    BOOST_TEST((reading.result.rejected[0].code == ReadFaultCode::currencyConflict));
    BOOST_TEST(reading.result.rejected[0].allowed == "USD");
    BOOST_TEST((reading.result.rejected[1].code == ReadFaultCode::currencyMissing));
    BOOST_TEST((reading.result.rejected[2].code == ReadFaultCode::textTooLong));
    BOOST_TEST(amountText(readStatement("date,text,amount\n2026-10-05,a,1\n", statementMapping("krw")).result) ==
               "1 KRW");
    ColumnMapping none = statementMapping();
    none.currency.clear();
    BOOST_TEST((readStatement("date,text,amount\n2026-10-05,a,1\n", none).result.rejected.at(0).code ==
                ReadFaultCode::currencyMissing));
}

BOOST_AUTO_TEST_CASE(a_mapping_that_does_not_fit_is_refused) {
    const Reading missing = readStatement("date,text,sum\n2026-10-05,a,1\n");
    checkFailed(missing.result, ReadFaultCode::missingColumn, 1);
    BOOST_TEST(missing.result.fault->column == "amount");
    BOOST_TEST(missing.result.fault->value == "date, text, sum");
    ColumnMapping noDate;
    noDate.columns = {{ColumnRole::amount, "amount"}};
    checkFailed(readStatement("date,amount\n2026-10-05,1\n", noDate).result, ReadFaultCode::missingColumn, 1);
    ColumnMapping noFigure;
    noFigure.columns = {{ColumnRole::date, "date"}};
    checkFailed(readStatement("date,amount\n2026-10-05,1\n", noFigure).result, ReadFaultCode::missingColumn, 1);
}

BOOST_AUTO_TEST_CASE(a_preview_says_what_a_file_is) {
    MemoryStream stream("이용내역\n이용일,가맹점명,이용금액,비고\n2026.10.05,\"커피, 빵\",\"4,500\",\n");
    const UsagePreview preview = previewUsage(stream, 10);
    BOOST_TEST(!preview.fault.has_value());
    BOOST_TEST(!preview.format.has_value());
    BOOST_TEST(preview.records.size() == 3U);
    BOOST_TEST(preview.records[2][1] == "커피, 빵");
    BOOST_TEST(preview.suggestion.columns.at(ColumnRole::date) == "이용일");
    BOOST_TEST(preview.suggestion.columns.at(ColumnRole::amount) == "이용금액");
    BOOST_TEST(preview.suggestion.columns.at(ColumnRole::lineItem) == "가맹점명");
    for (const std::string& name : sampleNames()) {
        BOOST_TEST_CONTEXT(name) {
            const std::string text = sample(name);
            MemoryStream known(text);
            const UsagePreview one = previewUsage(known, 3);
            BOOST_TEST((one.format == read(text).result.format));
            BOOST_TEST(!one.fault.has_value());
            BOOST_TEST(one.json == one.records.empty());
            BOOST_TEST((one.suggestion.columns.empty()));
        }
    }
    MemoryStream pdf("%PDF-1.4");
    BOOST_TEST((previewUsage(pdf, 3).fault->code == ReadFaultCode::notText));
    MemoryStream broken("{\"a\": ");
    BOOST_TEST((previewUsage(broken, 3).fault->code == ReadFaultCode::notJson));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
