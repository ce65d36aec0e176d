#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <thread>

#include "core/tokens/split.h"
#include "core/tokens/token_counter.h"
#include "core/tokens/tokenizer.h"
#include "core/tokens/work.h"
#include "tests/core/tokens/plain_tokenizer.h"
#include "tests/core/tokens/random_text.h"

using namespace jupan;
using Ids = std::vector<std::uint32_t>;

namespace {

std::string decoded(const Tokenizer& tokenizer, const Ids& ids) {
    std::string text;
    for (const std::uint32_t id : ids) text += tokenizer.bytes(id);
    return text;
}

/// A text of about `size` bytes made of random ones.
std::string longText(unsigned seed, std::size_t size) {
    test::RandomText random(seed);
    std::string text;
    while (text.size() < size) text += test::utf8(random.next());
    return text;
}

std::size_t countedInParts(Encoding encoding, std::string_view text, test::RandomText& random, std::size_t largest) {
    TokenCounter counter(encoding);
    while (!text.empty()) {
        const std::size_t size = std::min(text.size(), 1 + random.below(largest));
        BOOST_REQUIRE(!counter.add(text.substr(0, size)));
        text.remove_prefix(size);
    }
    return counter.finish().value();
}

}  // namespace

namespace jupan {
std::ostream& operator<<(std::ostream& out, const TokenRun& run) {
    return out << run.begin << '+' << run.size << " tokens " << run.firstToken << '+' << run.tokens;
}
}  // namespace jupan

BOOST_AUTO_TEST_SUITE(tokenizer)

BOOST_AUTO_TEST_CASE(properties_of_random_texts) {
    test::RandomText random(11);
    for (int i = 0; i < 5000; ++i) {
        const std::string text = test::utf8(random.next());
        for (const Encoding encoding : allEncodings) {
            const Tokenizer& tokenizer = Tokenizer::of(encoding);
            const Ids ids = tokenizer.encode(text).value();
            BOOST_CHECK_EQUAL(decoded(tokenizer, ids), text);
            BOOST_CHECK_EQUAL(tokenizer.count(text).value(), ids.size());
            const TokenCount whole{ids.size(), text.size()};
            BOOST_CHECK(tokenizer.count(text, [](std::size_t) { return true; }).value() == whole);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_token_is_its_own_id_when_it_is_a_piece) {
    for (const Encoding encoding : allEncodings) {
        const Tokenizer& tokenizer = Tokenizer::of(encoding);
        BOOST_CHECK_EQUAL(tokenizer.size(), encoding == Encoding::o200kBase ? 199998U : 100256U);
        BOOST_CHECK(tokenizer.bytes(tokenizer.size()).empty());
        std::size_t same = 0;
        for (std::uint32_t id = 0; id < tokenizer.size(); ++id) {
            const Result<Ids> ids = tokenizer.encode(tokenizer.bytes(id));
            if (!ids.ok()) continue;  // part of a character
            BOOST_CHECK_EQUAL(decoded(tokenizer, ids.value()), tokenizer.bytes(id));
            same += ids.value() == Ids{id};
        }
        BOOST_CHECK_GT(same, tokenizer.size() * 95 / 100);  // a few lie across pieces, such as a blank and a newline
    }
}

// Special tokens are plain text (encode_ordinary): "<", "|", "endo" … and never one id.
BOOST_AUTO_TEST_CASE(special_tokens_are_text) {
    for (const Encoding encoding : allEncodings)
        for (const char* special : {"<|endoftext|>", "<|endofprompt|>", "<|fim_prefix|>"})
            BOOST_CHECK_GT(Tokenizer::of(encoding).count(special).value(), 3U);
}

BOOST_AUTO_TEST_CASE(a_counter_gives_the_same_at_any_chunking) {
    test::RandomText random(5);
    const std::string texts[] = {longText(1, 400'000), longText(2, 150'000), std::string(300'000, 'a'),
                                 std::string(200'000, ' '), longText(3, 1000) + std::string(200'000, '\n') + "x"};
    for (const std::string& text : texts)
        for (const Encoding encoding : allEncodings)
            for (const std::size_t largest : {3U, 1000U, 70'000U, 1'000'000U})
                BOOST_CHECK_EQUAL(countedInParts(encoding, text, random, largest),
                                  Tokenizer::of(encoding).count(text).value());
}

// A bound that is certain splits a text into two whose ids side by side are those of the whole, whatever follows.
BOOST_AUTO_TEST_CASE(certain_bounds_are_bounds) {
    test::RandomText random(23);
    std::size_t found = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = test::utf8(random.next());
        const std::size_t bound = lastCertainBound(text);
        if (bound == 0) continue;
        ++found;
        const std::string whole = text + test::utf8(random.next());
        for (const Encoding encoding : allEncodings) {
            const Tokenizer& tokenizer = Tokenizer::of(encoding);
            Ids parts = tokenizer.encode(whole.substr(0, bound)).value();
            const Ids rest = tokenizer.encode(whole.substr(bound)).value();
            parts.insert(parts.end(), rest.begin(), rest.end());
            BOOST_TEST(parts == tokenizer.encode(whole).value(), boost::test_tools::per_element());
        }
    }
    BOOST_CHECK_GT(found, 10'000U);
}

BOOST_AUTO_TEST_CASE(progress_can_stop) {
    const std::string words = longText(4, 5'000'000);
    const std::string piece(5'000'000, 'x');
    for (const std::string& text : {words, piece}) {
        std::vector<std::size_t> told;
        const TokenCount stopped = Tokenizer::of(Encoding::o200kBase)
                                       .count(text,
                                              [&](std::size_t bytes) {
                                                  told.push_back(bytes);
                                                  return told.size() < 3;
                                              })
                                       .value();
        BOOST_REQUIRE_EQUAL(told.size(), 3U);
        BOOST_CHECK_EQUAL(stopped.bytes, told.back());
        BOOST_CHECK_LT(stopped.bytes, 3'500'000U);
        BOOST_CHECK_GT(stopped.tokens, 0U);
        BOOST_CHECK(std::is_sorted(told.begin(), told.end()));
    }
}

BOOST_AUTO_TEST_CASE(runs_are_whole_characters) {
    const Tokenizer& tokenizer = Tokenizer::of(Encoding::cl100kBase);
    // token_vectors.json: two tokens for 안, two for 녕, one for 하세요
    const std::string hello = "안녕하세요";
    const Ids ids = tokenizer.encode(hello).value();
    BOOST_REQUIRE_EQUAL(ids.size(), 5U);
    const std::vector<TokenRun> wanted{{0, 3, 0, 2}, {3, 3, 2, 2}, {6, 9, 4, 1}};
    const std::vector<TokenRun> runs = tokenizer.runs(hello, ids);
    BOOST_TEST(runs == wanted, boost::test_tools::per_element());

    test::RandomText random(9);
    for (int i = 0; i < 2000; ++i) {
        const std::string text = test::utf8(random.next());
        const Ids all = tokenizer.encode(text).value();
        std::size_t byte = 0;
        std::size_t token = 0;
        for (const TokenRun& run : tokenizer.runs(text, all)) {
            BOOST_CHECK_EQUAL(run.begin, byte);
            BOOST_CHECK_EQUAL(run.firstToken, token);
            BOOST_CHECK(tokenizer.encode(text.substr(run.begin, run.size)).ok());
            byte += run.size;
            token += run.tokens;
        }
        BOOST_CHECK_EQUAL(byte, text.size());
        BOOST_CHECK_EQUAL(token, all.size());
    }
}

BOOST_AUTO_TEST_CASE(threads_may_share_a_tokenizer) {
    const std::string text = longText(6, 300'000);
    for (const Encoding encoding : allEncodings) {
        const Ids alone = Tokenizer::of(encoding).encode(text).value();
        std::vector<Ids> found(4);
        std::vector<std::thread> threads;
        for (Ids& ids : found)
            threads.emplace_back([&ids, &text, encoding] { ids = Tokenizer::of(encoding).encode(text).value(); });
        for (std::thread& thread : threads) thread.join();
        for (const Ids& ids : found) BOOST_CHECK(ids == alone);
    }
}

BOOST_AUTO_TEST_SUITE_END()
