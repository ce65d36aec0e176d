#include <iconv.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <stdexcept>
#include <string>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "core/usage/utf8_text.h"
#include "tests/core/usage/reading.h"

namespace jupan::test {
namespace {

std::string converted(std::string text, const char* encoding) {
    const iconv_t handle = iconv_open(encoding, "UTF-8");
    if (handle == reinterpret_cast<iconv_t>(-1)) throw std::runtime_error("no converter");
    std::string result(text.size() * 4 + 16, '\0');
    char* from = text.data();
    char* into = result.data();
    std::size_t left = text.size(), room = result.size();
    if (iconv(handle, &from, &left, &into, &room) == static_cast<std::size_t>(-1)) throw std::runtime_error("no text");
    iconv_close(handle);
    result.resize(result.size() - room);
    return result;
}

const std::string statement =
    "이용일,가맹점명,이용금액\n2026-10-05,오픈에이아이 챗지피티,\"₩32,000\"\n2026-10-06,똠방각하 펲시,1500원\n";

ReadOptions statementOptions() {
    ReadOptions options;
    options.mapping = ColumnMapping{};
    options.mapping->columns = {
        {ColumnRole::date, "이용일"}, {ColumnRole::amount, "이용금액"}, {ColumnRole::lineItem, "가맹점명"}};
    options.mapping->currency = "KRW";
    return options;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(encodings)

BOOST_AUTO_TEST_CASE(one_text_in_every_encoding) {
    // the won sign is no character of CP949
    std::string korean = statement;
    korean.replace(korean.find("₩"), std::string("₩").size(), "");
    struct Row {
        const char* name;
        std::string bytes;
        TextEncoding encoding;
    };
    const Row rows[] = {
        {"UTF-8", statement, TextEncoding::utf8},
        {"UTF-8 with mark", "\xEF\xBB\xBF" + statement, TextEncoding::utf8},
        {"UTF-16LE", "\xFF\xFE" + converted(statement, "UTF-16LE"), TextEncoding::utf16le},
        {"UTF-16BE", "\xFE\xFF" + converted(statement, "UTF-16BE"), TextEncoding::utf16be},
        {"CP949", converted(korean, "CP949"), TextEncoding::cp949},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const Reading reading = read(row.bytes, statementOptions());
            BOOST_TEST((reading.result.status == ReadResult::Status::complete));
            BOOST_TEST((reading.result.encoding == row.encoding));
            BOOST_TEST(amountText(reading.result) == "33500 KRW");
            BOOST_TEST_REQUIRE(reading.charges.size() == 2U);
            BOOST_TEST(reading.charges[0].lineItem == "오픈에이아이 챗지피티");
            BOOST_TEST(reading.charges[1].lineItem == "똠방각하 펲시");  // beyond EUC-KR
        }
    }
}

BOOST_AUTO_TEST_CASE(korean_that_begins_far_down) {
    // a MiB of ASCII says nothing about what follows
    std::string text = "date,text,amount\n";
    while (text.size() < 3'000'000) text += "2026-10-05,coffee,1\n";
    const std::size_t rows = (text.size() - 17) / 20;
    ReadOptions options;
    options.mapping = statementMapping();
    for (const char* encoding : {"UTF-8", "CP949"}) {
        BOOST_TEST_CONTEXT(encoding) {
            const Reading reading = read(text + converted("2026-10-06,커피,2\n", encoding), options);
            BOOST_TEST((reading.result.status == ReadResult::Status::complete));
            BOOST_TEST(reading.charges.size() == rows + 1);
            BOOST_TEST(reading.charges.back().lineItem == "커피");
        }
    }
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_name_their_line) {
    ReadOptions options;
    options.mapping = statementMapping();
    const std::string good = "date,text,amount\n2026-10-05,한국어 가나다라,1\n2026-10-05,마바사아자차,1\n";
    struct Row {
        const char* name;
        std::string bytes;
        ReadFaultCode code;
        std::size_t line;
    };
    const Row rows[] = {
        {"UTF-8 with a byte broken", good + "2026-10-05,\xFF,1\n", ReadFaultCode::undecodable, 4},
        {"UTF-8 cut within a character", good + "2026-10-05,한국\xED\x95", ReadFaultCode::undecodable, 4},
        {"no encoding at all", "date,text,amount\n\n2026-10-05,\x81\x20\xFF\xFF,1\n", ReadFaultCode::undecodable, 3},
        {"half a surrogate pair",
         std::string("\xFF\xFE") + std::string("a\0\n\0\x00\xD8"
                                               "b\0",
                                               8),
         ReadFaultCode::undecodable, 2},
        {"an odd byte at the end", std::string("\xFF\xFE") + std::string("a\0\n\0b", 5), ReadFaultCode::undecodable, 2},
        {"NUL", good + std::string("2026\0", 5), ReadFaultCode::notText, 4},
        {"UTF-16 without mark", converted(statement, "UTF-16LE"), ReadFaultCode::notText, 1},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const Reading reading = read(row.bytes, options);
            if (std::string(row.name) == "UTF-16 without mark") {
                // whether it is a NUL or a strange byte that is met first does not matter
                BOOST_TEST((reading.result.status == ReadResult::Status::failed));
                continue;
            }
            checkFailed(reading.result, row.code, row.line);
        }
    }
}

BOOST_AUTO_TEST_CASE(other_files_are_called_by_their_name) {
    struct Row {
        std::string bytes;
        const char* kind;
    };
    const Row rows[] = {
        {std::string("PK\x03\x04\x14\x00\x06\x00", 8), "zip"},
        {"%PDF-1.7\n", "pdf"},
        {"\x1F\x8B\x08", "gzip"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "excel"},
        {"  <!DOCTYPE HTML><html>", "html"},
        {"\xEF\xBB\xBF<html><table>", "html"},
        {std::string("SQLite format 3\0", 16), "binary"},
    };
    for (const Row& row : rows) {
        const Reading reading = read(row.bytes);
        checkFailed(reading.result, ReadFaultCode::notText, 0);
        BOOST_TEST(reading.result.fault->value == row.kind);
    }
    checkFailed(read("").result, ReadFaultCode::noRows, 0);
    checkFailed(read("\xEF\xBB\xBF").result, ReadFaultCode::noRows, 0);
    FileStream missing("/nonexistent/usage.csv");
    Collector collector;
    ChargeSink* const sinks[] = {&collector};
    checkFailed(readUsage(missing, {}, sinks), ReadFaultCode::unreadable, 0);
    FileStream folder("/");
    checkFailed(readUsage(folder, {}, sinks), ReadFaultCode::unreadable, 0);
}

#ifndef _WIN32
// Nobody writes into this pipe: reading it would wait for ever.
BOOST_AUTO_TEST_CASE(a_pipe_is_refused_and_not_waited_for) {
    const auto path = std::filesystem::temp_directory_path() / ("jupan-pipe-" + std::to_string(getpid()));
    BOOST_REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    FileStream pipe(path.string());
    Collector collector;
    ChargeSink* const sinks[] = {&collector};
    checkFailed(readUsage(pipe, {}, sinks), ReadFaultCode::unreadable, 0);
    std::filesystem::remove(path);
}
#endif

BOOST_AUTO_TEST_CASE(utf8_has_no_second_spelling) {
    BOOST_TEST(validPrefix("가\xF0\x9F\x98\x80z") == 8U);
    for (const char* text : {"\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                             "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xE4\xB8"})
        BOOST_TEST(validPrefix(text) == 0U);
    BOOST_TEST(lineEnds("a\nb\r\nc\rd") == 3U);
    BOOST_TEST(lineEnds("a\r") == 0U);
    BOOST_TEST(lineEnds("\r\r\n\n\r") == 3U);
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 16'319U, 16'320U, 16'321U, 100'000U}) {
        BOOST_TEST(countByte(std::string(size, 'x'), 'x') == size);
        BOOST_TEST(countByte(std::string(size, 'x'), 'y') == 0U);
        BOOST_TEST(lineEnds(std::string(size, '\n')) == size);
    }
    BOOST_TEST(lineEnds("") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
