#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

#include "core/tokens/token_counter.h"
#include "core/tokens/tokenizer.h"
#include "core/tokens/utf8.h"
#include "tests/core/tokens/random_text.h"

using namespace jupan;
using namespace std::string_view_literals;

namespace {

/// Texts that are not UTF-8 (RFC 3629; Unicode 16, table 3-7), the first bad position, and whether more bytes could
/// complete what stands there.
struct Row {
    std::string_view text;
    std::size_t position;
    bool cutShort;
};

constexpr Row rows[] = {
    {"\x80"sv, 0, false},                              // a following byte alone
    {"ab\xBF"sv, 2, false},                            //
    {"\xC0\x80"sv, 0, false},                          // overlong U+0000
    {"\xC1\xBF"sv, 0, false},                          // overlong U+007F
    {"\xE0\x9F\xBF"sv, 0, false},                      // overlong U+07FF
    {"\xF0\x8F\xBF\xBF"sv, 0, false},                  // overlong U+FFFF
    {"x\xED\xA0\x80"sv, 1, false},                     // surrogate U+D800
    {"\xED\xBF\xBF"sv, 0, false},                      // surrogate U+DFFF
    {"\xED\xA0"sv, 0, false},                          // its beginning
    {"\xF4\x90\x80\x80"sv, 0, false},                  // U+110000
    {"\xF5\x80\x80\x80"sv, 0, false},                  //
    {"\xFF"sv, 0, false},                              //
    {"\xC3"sv, 0, true},                               // cut short after 1, 1, 2, 1, 2, 3 bytes
    {"\xEA"sv, 0, true},                               //
    {"\xEA\xB0"sv, 0, true},                           //
    {"\xF0"sv, 0, true},                               //
    {"\xF0\x9F"sv, 0, true},                           //
    {"12345678\xF0\x9F\x98"sv, 8, true},               //
    {"\xC3("sv, 0, false},                             // another character begins too soon
    {"\xEA\xB0("sv, 0, false},                         //
    {"\xF0\x9F\x98("sv, 0, false},                     //
    {"\xEA\xB0\x80\xEA\xB0\xEA\xB0\x80"sv, 3, false},  //
    {"abcdefghijklmnop\xFEqrstuvwxyz"sv, 16, false},   // among ASCII, which is read eight bytes at a time
    {"abcdefg\xFEhijklmnopqrstuvwxyz"sv, 7, false},    //
};

}  // namespace

BOOST_AUTO_TEST_SUITE(utf8_text)

BOOST_AUTO_TEST_CASE(bounds_of_what_is_valid) {
    for (const std::string_view text :
         {""sv, "\0"sv, "\x7F"sv, "\xC2\x80"sv, "\xDF\xBF"sv, "\xE0\xA0\x80"sv, "\xED\x9F\xBF"sv, "\xEE\x80\x80"sv,
          "\xEF\xBF\xBF"sv, "\xF0\x90\x80\x80"sv, "\xF4\x8F\xBF\xBF"sv, "\xEF\xBB\xBF text"sv})
        BOOST_CHECK_EQUAL(validUtf8Prefix(text).valid, text.size());
}

BOOST_AUTO_TEST_CASE(the_first_bad_byte_is_named) {
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT("row " << &row - rows) {
            const Utf8Prefix prefix = validUtf8Prefix(row.text);
            BOOST_CHECK_EQUAL(prefix.valid, row.position);
            BOOST_CHECK_EQUAL(prefix.cutShort, row.cutShort);
            const Problem wanted{ProblemCode::notUtf8, "", "", std::to_string(row.position)};
            for (const Encoding encoding : allEncodings) {
                const Tokenizer& tokenizer = Tokenizer::of(encoding);
                BOOST_CHECK(tokenizer.encode(row.text).problems() == Problems{wanted});
                BOOST_CHECK(tokenizer.count(row.text).problems() == Problems{wanted});
                BOOST_CHECK(tokenizer.count(row.text, [](std::size_t) { return true; }).problems() == Problems{wanted});
            }
        }
    }
}

// Also when the text comes byte by byte, after much that is already counted.
BOOST_AUTO_TEST_CASE(a_counter_names_the_position_in_the_whole_text) {
    const std::string before(300'000, ' ');
    for (const Row& row : rows) {
        TokenCounter counter(Encoding::o200kBase);
        BOOST_REQUIRE(!counter.add(before + "words of a text "));
        std::optional<Problem> problem;
        for (std::size_t i = 0; i < row.text.size() && !problem; ++i) problem = counter.add(row.text.substr(i, 1));
        if (!problem) problem = counter.finish().problems().front();
        BOOST_CHECK(problem->code == ProblemCode::notUtf8);
        BOOST_CHECK_EQUAL(problem->detail, std::to_string(before.size() + 16 + row.position));
    }
}

// Random bytes: what validUtf8Prefix accepts is encoded and decoded to itself.
BOOST_AUTO_TEST_CASE(random_bytes_are_refused_or_come_back) {
    test::RandomText random(3);
    for (int i = 0; i < 3000; ++i) {
        std::string bytes;
        for (std::size_t size = random.below(40); size > 0; --size) bytes += static_cast<char>(random.below(256));
        const auto ids = Tokenizer::of(Encoding::cl100kBase).encode(bytes);
        BOOST_CHECK_EQUAL(ids.ok(), validUtf8Prefix(bytes).valid == bytes.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
