#include <boost/test/unit_test.hpp>
#include <random>
#include <string>
#include <vector>

#include "core/usage/chunk_source.h"
#include "core/usage/csv_scanner.h"
#include "tests/core/usage/reading.h"

namespace jupan::test {
namespace {

using Records = std::vector<std::vector<std::string>>;

Records scan(std::string text, char delimiter = ',') {
    CsvScanner scanner(text, delimiter, 1);
    Records records;
    std::vector<std::string_view> fields;
    while (scanner.next(fields)) records.emplace_back(fields.begin(), fields.end());
    BOOST_TEST(!scanner.fault().has_value());
    return records;
}

ReadFault faultOf(std::string text) {
    CsvScanner scanner(text, ',', 1);
    std::vector<std::string_view> fields;
    while (scanner.next(fields)) {
    }
    return scanner.fault().value_or(ReadFault{});
}

std::string inQuotes(const std::string& field) {
    std::string text = "\"";
    for (const char c : field) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(records_of_rfc_4180) {
    BOOST_TEST((scan("a,b\n1,2\n") == Records{{"a", "b"}, {"1", "2"}}));
    BOOST_TEST((scan("a,b\r\n1,2") == Records{{"a", "b"}, {"1", "2"}}));
    BOOST_TEST((scan("a,b\r1,2\r") == Records{{"a", "b"}, {"1", "2"}}));
    BOOST_TEST((scan("\n\r\n a , \n\n") == Records{{" a ", " "}}));
    BOOST_TEST((scan("\"a,b\",\"say \"\"hi\"\"\",\"\"\n") == Records{{"a,b", "say \"hi\"", ""}}));
    BOOST_TEST((scan("\"two\nlines\r\nmore\",x\n") == Records{{"two\nlines\r\nmore", "x"}}));
    BOOST_TEST((scan("a;b", ';') == Records{{"a", "b"}}));
    BOOST_TEST((scan("a\t\tb", '\t') == Records{{"a", "", "b"}}));
    BOOST_TEST((scan(",") == Records{{"", ""}}));
    BOOST_TEST((scan("=1+1,@x,-2,+3") == Records{{"=1+1", "@x", "-2", "+3"}}));  // text stays text
}

BOOST_AUTO_TEST_CASE(faults_name_the_line_where_they_begin) {
    struct Row {
        const char* text;
        ReadFaultCode code;
        std::size_t line;
        const char* value;
    };
    const Row rows[] = {
        {"a,b\n1,\"open\nand on\nand on", ReadFaultCode::quoteNotClosed, 2, "\"open"},
        {"a\n\"", ReadFaultCode::quoteNotClosed, 2, "\""},
        {"a\nb\r\n5\" disk,x", ReadFaultCode::quoteInText, 3, "5\" disk,x"},
        {"\"a\"b,c", ReadFaultCode::quoteInText, 1, "\"a\"b,c"},
        {"\"a\nb\"c", ReadFaultCode::quoteInText, 2, "\"a"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const ReadFault fault = faultOf(row.text);
            BOOST_TEST((fault.code == row.code));
            BOOST_TEST(fault.line == row.line);
            BOOST_TEST(fault.value == row.value);
        }
    }
    const ReadFault wide = faultOf("a\n" + std::string(10'000, ','));
    BOOST_TEST((wide.code == ReadFaultCode::tooManyColumns));
    BOOST_TEST(wide.line == 2U);
    BOOST_TEST(wide.allowed == "1024");
    BOOST_TEST((scan(std::string(1023, ',')).front().size() == 1024U));
}

BOOST_AUTO_TEST_CASE(random_records_come_back) {
    std::mt19937_64 random(4180);
    const std::vector<std::string> pieces{"a", "한글", ",", ";", "\t", "\"", "\n", "\r\n", "\r", "'", "=1", " ", "0"};
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1), length(0, 6), columns(1, 12), rows(1, 20);
    const std::vector<std::string> ends{"\n", "\r\n", "\r"};
    for (int trial = 0; trial < 500; ++trial) {
        const char delimiter = ",;\t"[trial % 3];
        const std::string& end = ends[static_cast<std::size_t>(trial / 3) % ends.size()];
        Records records(rows(random));
        std::string text;
        const std::size_t width = columns(random) + 1;
        for (auto& record : records) {
            for (std::size_t i = 0; i < width; ++i) {
                std::string field;
                for (std::size_t k = length(random); k > 0; --k) field += pieces[piece(random)];
                const bool plain = field.find_first_of(std::string("\"\r\n") + delimiter) == std::string::npos;
                text += (i == 0 ? "" : std::string(1, delimiter)) + (plain && trial % 2 == 0 ? field : inQuotes(field));
                record.push_back(field);
            }
            text += end;
        }
        BOOST_TEST((scan(text, delimiter) == records));
    }
}

BOOST_AUTO_TEST_CASE(pieces_end_with_a_record_and_know_their_line) {
    std::string text;
    std::vector<std::size_t> begins;  // line of every record
    std::size_t line = 1;
    std::mt19937_64 random(3);
    while (text.size() < 5 * ChunkSource::chunkBytes) {
        begins.push_back(line);
        const bool twoLines = random() % 5 == 0;
        text += std::to_string(begins.size()) + (twoLines ? ",\"a \"\"b\nc\"" : ",plain text") + "\r\n";
        line += twoLines ? 2 : 1;
    }
    MemoryStream stream(text);
    ChunkSource source(stream, {}, {});
    Chunk chunk;
    std::size_t record = 0, pieces = 0;
    std::vector<std::string_view> fields;
    while (source.next(chunk)) {
        ++pieces;
        CsvScanner scanner(chunk.text, ',', chunk.firstLine);
        while (scanner.next(fields)) {
            BOOST_REQUIRE(scanner.line() == begins[record]);
            ++record;
            BOOST_REQUIRE(fields[0] == std::to_string(record));
        }
        BOOST_TEST_REQUIRE(!scanner.fault().has_value());
    }
    BOOST_TEST(!source.fault().has_value());
    BOOST_TEST(record == begins.size());
    BOOST_TEST(pieces > 4U);
}

BOOST_AUTO_TEST_CASE(what_divides_fields_is_found) {
    for (const char delimiter : {',', ';', '\t', '|'}) {
        std::string text = "usage_date_utc,model,cost_usd\n2026-10-05,m,0.5\n";
        for (char& c : text)
            if (c == ',') c = delimiter;
        const Reading reading = read(text);
        BOOST_TEST((reading.result.status == ReadResult::Status::complete));
        BOOST_TEST(reading.result.delimiter == delimiter);
        BOOST_TEST(amountText(reading.result) == "0.5 USD");
    }
}

BOOST_AUTO_TEST_CASE(columns_are_found_by_name) {
    // another order, other case, blanks, a column more, a title above
    const Reading reading = read(
        "OpenAI export\n\nORGANIZATION_NAME, Amount_Currency ,new column,amount_value,START_TIME,line_item\n"
        "x,usd,y,0.25,1791158400,\"gpt-5.6-luna, output\"\n");
    BOOST_TEST((reading.result.status == ReadResult::Status::complete));
    BOOST_TEST(amountText(reading.result) == "0.25 USD");
    BOOST_TEST(reading.charges.at(0).model == "gpt-5.6-luna");
    BOOST_TEST(reading.charges.at(0).charge.line == 4U);
}

BOOST_AUTO_TEST_CASE(ragged_rows_are_rejected_and_empty_ones_passed_over) {
    const Reading reading = read(
        "usage_date_utc,model,cost_usd\n"
        "2026-10-05,m,1\n"
        "2026-10-05,m\n"      // too few
        "2026-10-05,m,2,,\n"  // empty cells more
        "2026-10-05,m,3,x\n"  // a filled cell more
        ",,\n"                // an empty line of a spreadsheet
        ",,,,,\n"
        "2026-10-06,m,4\n");
    BOOST_TEST((reading.result.status == ReadResult::Status::complete));
    BOOST_TEST(amountText(reading.result) == "7 USD");
    BOOST_TEST(reading.result.rowsRead == 5U);
    BOOST_TEST_REQUIRE(reading.result.rejectedRows == 2U);
    const ReadFault& few = reading.result.rejected[0];
    BOOST_TEST((few == ReadFault{.code = ReadFaultCode::wrongFieldCount, .line = 3, .value = "2", .allowed = "3"}));
    BOOST_TEST(reading.result.rejected[1].line == 5U);
}

BOOST_AUTO_TEST_CASE(a_column_twice_is_refused_where_it_is_needed) {
    const Reading needed = read("usage_date_utc,cost_usd,model,Cost USD\n2026-10-05,1,m,2\n");
    checkFailed(needed.result, ReadFaultCode::duplicateColumn, 1);
    BOOST_TEST(needed.result.fault->column == "cost_usd");
    const Reading other = read("usage_date_utc,cost_usd,note,note\n2026-10-05,1,m,2\n");
    BOOST_TEST(amountText(other.result) == "1 USD");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
