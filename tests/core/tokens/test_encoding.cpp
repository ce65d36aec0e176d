#include <boost/test/unit_test.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/tokens/byte_pair.h"
#include "core/tokens/tokenizer.h"
#include "core/tokens/work.h"
#include "tests/core/tokens/plain_tokenizer.h"
#include "tests/core/tokens/random_text.h"

using namespace jupan;
using Ids = std::vector<std::uint32_t>;

namespace {

void checkSame(Encoding encoding, std::u32string_view text) {
    const std::string bytes = test::utf8(text);
    BOOST_TEST_CONTEXT(encodingName(encoding) << " " << nlohmann::json(bytes).dump(-1, ' ', true)) {
        const Result<Ids> ids = Tokenizer::of(encoding).encode(bytes);
        BOOST_REQUIRE(ids.ok());
        BOOST_TEST(ids.value() == test::PlainTokenizer::of(encoding).encode(text), boost::test_tools::per_element());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(encoding)

BOOST_AUTO_TEST_CASE(names) {
    for (const Encoding encoding : allEncodings) BOOST_CHECK(encodingFromName(encodingName(encoding)) == encoding);
    for (const char* unknown : {"", "o200k", "O200K_BASE", "p50k_base"}) BOOST_CHECK(!encodingFromName(unknown));
}

// tests/data/token_vectors.json: 70 texts with the ids of the reference implementation.
BOOST_AUTO_TEST_CASE(ids_of_the_reference) {
    std::ifstream in(JUPAN_TEST_DATA "/token_vectors.json");
    const nlohmann::json rows = nlohmann::json::parse(in);
    BOOST_REQUIRE_EQUAL(rows.size(), 70U);
    for (const nlohmann::json& row : rows)
        for (const Encoding encoding : allEncodings) {
            const std::string text = row.at("text");
            BOOST_TEST_CONTEXT(encodingName(encoding) << " " << row.at("text").dump(-1, ' ', true)) {
                const Ids wanted = row.at(std::string(encodingName(encoding)));
                const Result<Ids> ids = Tokenizer::of(encoding).encode(text);
                BOOST_REQUIRE(ids.ok());
                BOOST_TEST(ids.value() == wanted, boost::test_tools::per_element());
            }
        }
}

BOOST_AUTO_TEST_CASE(random_texts_as_the_second_implementation) {
    test::RandomText random(20240513);
    for (int i = 0; i < 6000; ++i) {
        const std::u32string text = random.next();
        for (const Encoding encoding : allEncodings) checkSame(encoding, text);
    }
}

// A text in which pieces come again, so that many are known when they come.
BOOST_AUTO_TEST_CASE(a_long_text_as_the_second_implementation) {
    test::RandomText random(99);
    std::vector<std::u32string> parts;
    for (int i = 0; i < 500; ++i) parts.push_back(random.next());
    std::u32string text;
    for (int i = 0; i < 4000; ++i) text += parts[random.below(parts.size())];
    for (const Encoding encoding : allEncodings) {
        const Ids wanted = test::PlainTokenizer::of(encoding).encode(text);
        BOOST_TEST(Tokenizer::of(encoding).encode(test::utf8(text)).value() == wanted,
                   boost::test_tools::per_element());
    }
}

// Code points where their class shows: after a letter, a number and blanks, before a letter, a contraction and a sign.
BOOST_AUTO_TEST_CASE(every_class_of_character) {
    for (char32_t point = 0; point < 0x110000; point += point < 0x3400 ? 1 : 61) {
        if (point >= 0xD800 && point < 0xE000) continue;
        const std::u32string one(1, point);
        for (const Encoding encoding : allEncodings) {
            checkSame(encoding, U"a" + one + U"b's 1" + one + U"1  " + one + U"\n" + one + U"'s!" + one + U"A" + one);
        }
    }
}

// Long pieces are encoded by blocks; small blocks here, since plain merging takes the square of the size.
BOOST_AUTO_TEST_CASE(long_pieces_by_blocks) {
    test::RandomText random(7);
    for (const std::size_t letters : {1U, 2U, 3U, 26U}) {
        std::string piece;
        for (int i = 0; i < 2500; ++i) piece += static_cast<char>('a' + random.below(letters));
        for (const Encoding encoding : allEncodings)
            for (const std::size_t blockSize : {260U, 300U, 1000U, 4000U}) {
                NoWork uncounted;
                Ids ids;
                std::size_t bytes = 0;
                const auto take = [&](std::span<const std::uint32_t> more, std::size_t size) {
                    ids.insert(ids.end(), more.begin(), more.end());
                    bytes += size;
                    return true;
                };
                BOOST_CHECK(
                    BytePairEncoder(RankTable::of(encoding), uncounted, piece.size(), blockSize).encode(piece, take));
                BOOST_CHECK_EQUAL(bytes, piece.size());
                BOOST_TEST(ids == test::PlainTokenizer::of(encoding).encodePiece(piece),
                           boost::test_tools::per_element());
            }
    }
}

BOOST_AUTO_TEST_SUITE_END()
