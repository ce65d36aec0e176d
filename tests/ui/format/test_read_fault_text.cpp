// Why a usage file or a row is refused, in words.
#include <QRegularExpression>
#include <boost/test/unit_test.hpp>
#include <set>

#include "ui/format/read_fault_text.h"

using namespace jupan;

namespace {

const Formatter english(Language::english, NumberUnit::automatic, "KRW");
constexpr int codes = static_cast<int>(ReadFaultCode::otherFormat) + 1;

std::string plain(const ReadFault& fault) {
    return readFaultLine(fault, english).replace(QChar(0x00A0), u' ').toStdString();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(read_fault_text)

BOOST_AUTO_TEST_CASE(every_fault_has_a_sentence_of_its_own) {
    std::set<QString> sentences;
    for (int code = 0; code < codes; ++code) {
        const QString text = readFaultText({.code = static_cast<ReadFaultCode>(code),
                                            .line = 3,
                                            .column = "Amount",
                                            .value = "zzz",
                                            .allowed = "a, b"},
                                           english);
        BOOST_TEST_CONTEXT(text.toStdString()) {
            BOOST_TEST(text.size() > 20);
            BOOST_TEST(text.endsWith(u'.'));
            BOOST_TEST(!text.contains(QRegularExpression(QStringLiteral("%\\d"))));
            sentences.insert(text);
        }
    }
    BOOST_TEST(sentences.size() == static_cast<std::size_t>(codes));
}

// Of one row: what stands there, and what is allowed.
BOOST_AUTO_TEST_CASE(faults_name_line_column_value_and_what_is_allowed) {
    struct Row {
        ReadFault fault;
        const char* sentence;
    };
    const Row rows[] = {
        {{.code = ReadFaultCode::notANumber, .line = 12, .column = "Amount", .value = "n/a", .allowed = "1234.56"},
         "Line 12, “Amount”: “n/a” is not a number. Allowed, for example: 1234.56."},
        {{.code = ReadFaultCode::noSuchDate, .line = 4, .column = "date", .value = "2026-02-30"},
         "Line 4, “date”: There is no such day: “2026-02-30”. Allowed: days of the calendar."},
        {{.code = ReadFaultCode::wrongFieldCount, .line = 1234, .value = "5", .allowed = "7"},
         "Line 1,234: This row has 5 fields. Allowed: as many as the header has columns, 7."},
        {{.code = ReadFaultCode::missingValue, .column = "start", .value = ""},
         "“start”: Nothing stands here, and a value is needed."},
        {{.code = ReadFaultCode::textTooLong, .line = 2, .column = "memo", .value = "aaa", .allowed = "4096"},
         "Line 2, “memo”: The text is too long: “aaa”. Allowed: up to 4,096 bytes."},
        {{.code = ReadFaultCode::missingColumn, .line = 1, .column = "date"},
         "Line 1: A column is missing that is needed: the date. Choose it among the columns of the file."},
        {{.code = ReadFaultCode::notText, .value = "pdf"},
         "This is a PDF. Export the report or statement as CSV or JSON and import that."},
        {{.code = ReadFaultCode::notText, .value = "binary"},
         "This is no text but a file of another kind (binary). Export the report as CSV or JSON."},
        {{.code = ReadFaultCode::otherFormat, .line = 9, .allowed = "openai_costs"},
         "Line 9: This record is of no report that the program knows. Allowed: records of openai_costs."},
    };
    for (const Row& row : rows) BOOST_TEST(plain(row.fault) == row.sentence);
}

BOOST_AUTO_TEST_CASE(texts_of_a_file_stay_texts) {
    // What looks like a place holder stays, line ends become blanks, marks of direction go, long texts are cut.
    BOOST_TEST(plain({.code = ReadFaultCode::badDate, .line = 1, .column = "%3", .value = "%1%2%3", .allowed = "x"}) ==
               "Line 1, “%3”: “%1%2%3” is not a date. Allowed: x.");
    BOOST_TEST(shownFileText("a\r\nb\tc").toStdString() == "a b c");
    BOOST_TEST(shownFileText("a\u202eb").toStdString() == "ab");
    BOOST_TEST(shownFileText(std::string(500, 'x')).size() == 61);
    // No character is cut in two.
    std::string faces;
    for (int i = 0; i < 61; ++i) faces += "\U0001F600";
    BOOST_TEST(!shownFileText("x" + faces).contains(QChar::ReplacementCharacter));
    BOOST_TEST(!shownFileText("x" + faces).chopped(1).back().isHighSurrogate());
}

BOOST_AUTO_TEST_SUITE_END()
