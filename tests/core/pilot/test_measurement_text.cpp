// Measurements as people type, paste and export them.
#include "core/pilot/measurement_text.h"

#include <random>

#include "tests/core/pilot/pilots.h"

using namespace jupan;
using namespace jupan::test;

namespace {

MeasurementReading read(std::string_view text, DecimalMark mark = DecimalMark::point) {
    return readMeasurements(text, {.kpi = "time", .phase = PilotPhase::pilot, .decimalMark = mark});
}

/// "2026-01-05 5.5 x3 baseline season campaign excluded (note)"
std::string toLine(const PilotObservation& row) {
    std::string line = toText(row.date) + " " + shortestText(row.value) + " x" + std::to_string(row.count) + " " +
                       std::string(nameOf(row.phase));
    if (row.season) line += " season";
    if (row.campaign) line += " campaign";
    if (row.excluded) line += " excluded";
    return row.note.empty() ? line : line + " (" + row.note + ")";
}

std::vector<std::string> linesOf(const MeasurementReading& reading) {
    std::vector<std::string> lines;
    if (reading.failure) lines.push_back("failure " + std::to_string(static_cast<int>(reading.failure->fault.code)));
    for (const PilotObservation& row : reading.observations) lines.push_back(toLine(row));
    for (const MeasurementFault& fault : reading.rejected)
        lines.push_back("line " + std::to_string(fault.fault.line) + " " + fault.fault.column + " '" +
                        fault.fault.value + "'");
    return lines;
}

using Lines = std::vector<std::string>;

void checkLines(const MeasurementReading& reading, const Lines& expected) {
    BOOST_TEST(linesOf(reading) == expected, boost::test_tools::per_element());
}

void checkFailure(std::string_view text, ReadFaultCode code, DecimalMark mark = DecimalMark::point) {
    const MeasurementReading reading = read(text, mark);
    BOOST_REQUIRE_MESSAGE(reading.failure.has_value(), text.substr(0, 60));
    BOOST_TEST(static_cast<int>(reading.failure->fault.code) == static_cast<int>(code), text.substr(0, 60));
    BOOST_TEST(reading.observations.empty());
    BOOST_TEST(reading.rejected.empty());
}

std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_measurement_text)

BOOST_AUTO_TEST_CASE(columns_by_name_in_both_languages) {
    checkLines(read("date,value,count,phase,season,campaign,note\n"
                    "2026-01-05,5.5,3,baseline,yes,no,\"a, b\"\n"
                    "2026-02-02,3,1,pilot,0,1,\n"),
               {"2026-01-05 5.5 x3 baseline season (a, b)", "2026-02-02 3 x1 pilot campaign"});
    checkLines(read("구간\t날짜\t측정값 (분)\t건수\t성수기\t캠페인\t제외\n"
                    "베이스라인\t2026. 1. 5.\t5.5\t1,200\t성수기\t아니오\t\n"
                    "파일럿\t2026년 2월 2일\t3\t\t평시\t예\t제외\n"),
               {"2026-01-05 5.5 x1200 baseline season", "2026-02-02 3 x1 pilot campaign excluded"});
    // Case, blanks and the order of columns play no part; other columns are passed over.
    checkLines(read("Agent;VALUE ;Measured On\nkim;4.5;2026-02-02\n"), {"2026-02-02 4.5 x1 pilot"});
    // Titles above the header.
    checkLines(read("Report of the week\n\nDate,Mean\n2026-02-02,4.5\n"), {"2026-02-02 4.5 x1 pilot"});
}

BOOST_AUTO_TEST_CASE(columns_by_place) {
    checkLines(read("2026-02-02\t4.5\n2026-02-03\t4\t7\n"), {"2026-02-02 4.5 x1 pilot", "2026-02-03 4 x7 pilot"});
    checkLines(read("2026-02-02,4.5\r\n\r\n2026-02-03,4,7"), {"2026-02-02 4.5 x1 pilot", "2026-02-03 4 x7 pilot"});
    checkLines(read("20260202;4.5\r20260203;4;\r"), {"2026-02-02 4.5 x1 pilot", "2026-02-03 4 x1 pilot"});
    // One wrong date among others is a row's fault, not the text's.
    checkLines(read("someday,4\n2026-02-03,4\n"), {"2026-02-03 4 x1 pilot", "line 1 date 'someday'"});
}

BOOST_AUTO_TEST_CASE(numbers_as_they_are_written) {
    struct Case {
        const char* text;
        DecimalMark mark;
        const char* value;  ///< empty: refused
    };
    using enum DecimalMark;
    for (const Case& one : {Case{"4.25", point, "4.25"},
                            Case{"4,25", comma, "4.25"},
                            Case{"1,234.5", point, "1234.5"},
                            Case{"1.234,5", comma, "1234.5"},
                            Case{"-3", point, "-3"},
                            Case{"\u22123", point, "-3"},
                            Case{"(3)", point, "-3"},
                            Case{"\u20a91,200", point, "1200"},
                            Case{"1,200원", point, "1200"},
                            Case{"KRW 1200", point, "1200"},
                            Case{"40 %", point, "40"},
                            Case{"40\uff05", point, "40"},
                            Case{"\uff14\uff10", point, "40"},
                            Case{"1e3", point, "1000"},
                            Case{"0", point, "0"},
                            Case{"0.000000000000000001", point, "1e-18"},
                            Case{"100000000000000000000", point, "1e+20"},
                            Case{"1e308", point, ""},
                            Case{"1e999", point, ""},
                            Case{"nan", point, ""},
                            Case{"inf", point, ""},
                            Case{"5 min", point, ""},
                            Case{"5 MIN", point, ""},
                            Case{"5분", point, ""},
                            Case{"4.2.5", point, ""},
                            Case{"4,25", point, ""},
                            Case{"", point, ""},
                            Case{"%", point, ""},
                            Case{"40 % %", point, ""},
                            Case{"--3", point, ""},
                            Case{"0x10", point, ""},
                            Case{"=1+1", point, ""}}) {
        const MeasurementReading reading = read("date\tvalue\n2026-02-02\t" + std::string(one.text) + "\n", one.mark);
        BOOST_TEST(!reading.failure.has_value(), one.text);
        if (*one.value == '\0') {
            BOOST_TEST(reading.rejectedRows == 1U, one.text);
            BOOST_TEST(reading.rejected.front().fault.line == 2U);
            BOOST_TEST(reading.rejected.front().fault.column == "value");
        } else {
            BOOST_REQUIRE_MESSAGE(reading.observations.size() == 1U, one.text);
            BOOST_TEST(shortestText(reading.observations.front().value) == one.value);
        }
    }
}

BOOST_AUTO_TEST_CASE(percentages_keep_their_unit) {
    const MeasurementReading percents = read("date,value\n2026-02-02,40 %\n2026-02-03,41.5%\n");
    BOOST_TEST(percents.percent);
    BOOST_TEST(percents.percentMix.empty());
    BOOST_TEST(percents.observations[0].value == 40);
    BOOST_TEST(percents.observations[1].value == 41.5);
    // A row without the sign, or of another size, is told and read as it stands.
    const MeasurementReading mixed = read("date,value\n2026-02-02,40 %\n2026-02-03,0.4\n2026-02-04,41 %\n");
    BOOST_TEST((mixed.percentMix == std::vector<std::size_t>{3}));
    BOOST_TEST(mixed.observations[1].value == 0.4);
    const MeasurementReading sizes = read("date,value\n2026-02-02,40\n2026-02-03,0.4\n2026-02-04,41\n");
    BOOST_TEST(!sizes.percent);
    BOOST_TEST((sizes.percentMix == std::vector<std::size_t>{3}));
    BOOST_TEST(read("date,value\n2026-02-02,5\n2026-02-03,0.9\n").percentMix.empty());
}

BOOST_AUTO_TEST_CASE(what_a_row_may_not_say) {
    checkLines(read("date,value,count,phase,season\n"
                    "2026-02-30,1,1,pilot,no\n"
                    ",1,1,pilot,no\n"
                    "2026-02-02,,1,pilot,no\n"
                    "2026-02-02,1,0,pilot,no\n"
                    "2026-02-02,1,-2,pilot,no\n"
                    "2026-02-02,1,1.5,pilot,no\n"
                    "2026-02-02,1,99999999999,pilot,no\n"
                    "2026-02-02,1,1,later,no\n"
                    "2026-02-02,1,1,pilot,perhaps\n"
                    "2026-02-02,1,1,pilot,no,more\n"
                    "1850-02-02,1,1,pilot,no\n"
                    "2026-02-02,1,1,pilot,no\n"),
               {"2026-02-02 1 x1 pilot", "line 2 date '2026-02-30'", "line 3 date ''", "line 4 value ''",
                "line 5 count '0'", "line 6 count '-2'", "line 7 count '1.5'", "line 8 count '99999999999'",
                "line 9 phase 'later'", "line 10 season 'perhaps'", "line 11  '6'", "line 12 date '1850-02-02'"});
    const MeasurementReading issues = read("date,value,count,phase\n2026-02-02,1,0,\n2026-02-02,1,1,later\n");
    BOOST_TEST((issues.rejected[0].issue == MeasurementIssue::noItems));
    BOOST_TEST((issues.rejected[1].issue == MeasurementIssue::unknownPhase));
    // Rows may end early where the rest is empty.
    checkLines(read("date,value,count,phase\n2026-02-02,1\n"), {"2026-02-02 1 x1 pilot"});
}

BOOST_AUTO_TEST_CASE(what_makes_the_whole_text_unreadable) {
    using enum ReadFaultCode;
    checkFailure("", noRows);
    checkFailure("\n\r\n  \n", noRows);
    checkFailure("\xEF\xBB\xBF", noRows);
    checkFailure("date,value\n", noRows);
    checkFailure("day,count\n2026-02-02x,4\n", missingColumn);
    checkFailure("hello\nworld\n", missingColumn);
    checkFailure("date,value,value\n2026-02-02,1,2\n", duplicateColumn);
    checkFailure("date,value\n2026-02-02,\"1\n2026-02-03,2\n", quoteNotClosed);
    checkFailure("date,value\n2026-02-02,1\"2\n", quoteInText);
    checkFailure(std::string("date,value\n2026-02-02,\0\n", 24), notText);
    checkFailure("date,value\n2026-02-02,\xFF\xFF\n", undecodable);
    checkFailure("PK\x03\x04 rest", notText);
    checkFailure("<html><table>", notText);
    checkFailure("date,value\n2026-02-02,1\n" + std::string(1030, ','), tooManyColumns);
    checkFailure("date,value\n05/10/2026,1\n", dateOrderUnclear);
    checkFailure("date,value\n25/10/2026,1\n10/25/2026,1\n", dateOrderUnclear);
    checkFailure("date;value\n2026-02-02;1.234\n", decimalMarkUnclear, DecimalMark::notStated);
    checkFailure("date;value\n2026-02-02;1,5\n2026-02-03;1.5\n", decimalMarkUnclear, DecimalMark::notStated);
    checkFailure("2026-02-02,1,5\n", decimalMarkUnclear, DecimalMark::comma);
}

BOOST_AUTO_TEST_CASE(styles_are_found_from_all_rows) {
    checkLines(read("date;value\n05/10/2026;1,5\n25/10/2026;1.234,5\n", DecimalMark::notStated),
               {"2026-10-05 1.5 x1 pilot", "2026-10-25 1234.5 x1 pilot"});
    checkLines(read("date;value\n10/05/2026;1,234\n10/25/2026;1.5\n", DecimalMark::notStated),
               {"2026-10-05 1234 x1 pilot", "2026-10-25 1.5 x1 pilot"});
    checkLines(
        readMeasurements("date;value\n05/10/2026;1,5\n",
                         {.kpi = "time", .decimalMark = DecimalMark::comma, .dateOrder = DateOrder::monthDayYear}),
        {"2026-05-10 1.5 x1 baseline"});
    checkLines(read("date;value\n2026-02-02;1,234\n", DecimalMark::notStated), {"2026-02-02 1234 x1 pilot"});
    // Quoted commas.
    checkLines(read("날짜,값\n2026-02-02,\"12,5\"\n", DecimalMark::comma), {"2026-02-02 12.5 x1 pilot"});
    // Unquoted, the row has a field too many.
    checkLines(read("날짜,값\n2026-02-02,12,5\n", DecimalMark::comma), {"line 2  '3'"});
}

BOOST_AUTO_TEST_CASE(every_encoding) {
    const Lines expected{"2026-02-02 3.5 x2 baseline (가격)"};
    const std::string utf8 = "날짜,값,건수,구간,비고\r\n2026-02-02,3.5,2,베이스라인,가격\r\n";
    checkLines(read(utf8), expected);
    checkLines(read("\xEF\xBB\xBF" + utf8), expected);
    const std::u16string wide = u"날짜,값,건수,구간,비고\r\n2026-02-02,3.5,2,베이스라인,가격\r\n";
    checkLines(read(utf16(wide, false)), expected);
    checkLines(read(utf16(wide, true)), expected);
    // CP949 of 날짜,값,건수,구간,비고 / 베이스라인 / 가격
    const std::string cp949 =
        "\xB3\xAF\xC2\xA5,\xB0\xAA,\xB0\xC7\xBC\xF6,\xB1\xB8\xB0\xA3,\xBA\xF1\xB0\xED\r\n"
        "2026-02-02,3.5,2,\xBA\xA3\xC0\xCC\xBD\xBA\xB6\xF3\xC0\xCE,\xB0\xA1\xB0\xDD\r\n";
    const MeasurementReading korean = read(cp949);
    checkLines(korean, expected);
    BOOST_TEST((korean.encoding == TextEncoding::cp949));
    BOOST_TEST(read("date,value\n2026-02-02,\xFF\xFF\n").failure.has_value());
}

BOOST_AUTO_TEST_CASE(quotes_and_line_ends_in_notes) {
    checkLines(read("date,value,note\n2026-02-02,1,\"two\nlines, and \"\"quotes\"\"\"\n2026-02-03,2,\n"),
               {"2026-02-02 1 x1 pilot (two\nlines, and \"quotes\")", "2026-02-03 2 x1 pilot"});
    BOOST_TEST(read("date,value,note\n2026-02-02,1," + std::string(5000, 'n') + "\n").rejectedRows == 1U);
}

BOOST_AUTO_TEST_CASE(a_million_rows_are_refused_in_bounded_time) {
    std::string text = "date,value\n";
    while (text.size() < 20'000'000) text += "2026-02-02,12.5\n";
    const MeasurementReading reading = read(text);
    BOOST_REQUIRE(reading.failure.has_value());
    BOOST_TEST((reading.failure->issue == MeasurementIssue::tooManyRows));
    BOOST_TEST(reading.failure->fault.allowed == "100000");
    text.resize(11);
    for (std::size_t i = 0; i < mostMeasurements; ++i) text += "2026-02-02,12.5\n";
    BOOST_TEST(read(text).observations.size() == mostMeasurements);
    BOOST_TEST(read(text + "2026-02-02,12.5\n").failure.has_value());
    // Faults are told a thousand times, and counted.
    std::string wrong = "date,value\n";
    for (int i = 0; i < 5000; ++i) wrong += "2026-02-02,x\n";
    BOOST_TEST(read(wrong).rejected.size() == 1000U);
    BOOST_TEST(read(wrong).rejectedRows == 5000U);
}

BOOST_AUTO_TEST_CASE(any_bytes_end_in_an_answer) {
    std::mt19937_64 random(23);
    const std::vector<std::string> pieces{"date",
                                          "value",
                                          "날짜",
                                          "값",
                                          ",",
                                          ";",
                                          "\t",
                                          "\n",
                                          "\r\n",
                                          "\"",
                                          "2026-02-02",
                                          "05/10/2026",
                                          "1,5",
                                          "40 %",
                                          "0.4",
                                          "1e308",
                                          std::string(1, '\0'),
                                          "\xFF",
                                          "\xB0\xA1",
                                          " ",
                                          "-",
                                          "pilot",
                                          "\xEF\xBB\xBF",
                                          "count",
                                          "파일럿"};
    for (int i = 0; i < 20'000; ++i) {
        std::string text = i % 3 == 0 ? "date,value\n" : "";
        for (std::uint64_t n = random() % 24; n > 0; --n) text += pieces[random() % pieces.size()];
        const MeasurementReading reading =
            readMeasurements(text, {.kpi = "k", .decimalMark = static_cast<DecimalMark>(random() % 3)});
        if (reading.failure && !reading.observations.empty()) BOOST_ERROR("both: " << text);
        for (const PilotObservation& row : reading.observations)
            if (!std::isfinite(row.value) || row.count < 1 || !row.date.ok()) BOOST_ERROR("row: " << text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
