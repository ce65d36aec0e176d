#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>

#include "core/tokens/text_encoder.h"
#include "core/tokens/work.h"
#include "tests/core/tokens/plain_tokenizer.h"
#include "tests/core/tokens/random_text.h"

using namespace jupan;

namespace {

constexpr std::size_t kibibyte = 1024;

std::uint64_t workOf(Encoding encoding, std::string_view text) {
    CountedWork work;
    TextEncoder(encoding, text.size(), work).encode(text, [](auto, std::size_t) { return true; });
    return work.steps;
}

std::string repeated(std::string_view part, std::size_t size) {
    std::string text;
    while (text.size() < size) text += part;
    return text;
}

std::string randomBytes(std::size_t size, const std::function<char32_t(test::RandomText&)>& draw) {
    test::RandomText random(1);
    std::string text;
    while (text.size() < size) text += test::utf8(std::u32string(1, draw(random)));
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(linear_work)

// Characters read, steps in the trie and look-ups of pairs a byte, for texts that are a single piece or are laid out to
// be read again and again; and eight times the text takes about eight times the work.
BOOST_AUTO_TEST_CASE(work_grows_with_the_text) {
    const std::pair<const char*, std::function<std::string(std::size_t)>> rows[] = {
        {"one letter", [](std::size_t size) { return std::string(size, 'a'); }},
        {"one capital", [](std::size_t size) { return std::string(size, 'A'); }},
        {"an uncased letter and capitals", [](std::size_t size) { return "한" + std::string(size, 'A'); }},
        {"a mark and capitals", [](std::size_t size) { return "\xCC\x81" + std::string(size, 'A'); }},
        {"blanks", [](std::size_t size) { return std::string(size, ' '); }},
        {"blanks and a letter", [](std::size_t size) { return std::string(size, ' ') + "a"; }},
        {"newlines", [](std::size_t size) { return std::string(size, '\n'); }},
        {"a newline and blanks", [](std::size_t size) { return "\n" + std::string(size, ' ') + "a"; }},
        {"newlines and blanks", [](std::size_t size) { return repeated("\n ", size) + "a"; }},
        {"tabs and blanks", [](std::size_t size) { return repeated("\t ", size); }},
        {"combining marks", [](std::size_t size) { return repeated("\xCC\x81", size); }},
        {"signs", [](std::size_t size) { return std::string(size, '='); }},
        {"hyphens", [](std::size_t size) { return std::string(size, '-'); }},
        {"slashes and newlines", [](std::size_t size) { return repeated("/\n", size); }},
        {"apostrophes", [](std::size_t size) { return std::string(size, '\''); }},
        {"joined emoji", [](std::size_t size) { return repeated("👩\xE2\x80\x8D", size); }},
        {"numbers", [](std::size_t size) { return std::string(size, '7'); }},
        {"hangul", [](std::size_t size) { return repeated("가", size); }},
        {"two letters", [](std::size_t size) { return repeated("ab", size); }},
        {"a run that is no token", [](std::size_t size) { return repeated("abcdefgh", size); }},
        {"capitals by turns", [](std::size_t size) { return repeated("aB", size); }},
        {"no character", [](std::size_t size) { return std::string(size, '\0'); }},
        {"bytes as Latin-1", [](std::size_t size) { return randomBytes(size, [](auto& r) { return r.below(256); }); }},
        {"random letters",
         [](std::size_t size) { return randomBytes(size, [](auto& r) { return 'a' + r.below(26); }); }},
        {"a and b", [](std::size_t size) { return randomBytes(size, [](auto& r) { return 'a' + r.below(2); }); }},
        {"random Hangul",
         [](std::size_t size) { return randomBytes(size, [](auto& r) { return 0xAC00 + r.below(11172); }); }},
        {"random Han",
         [](std::size_t size) { return randomBytes(size, [](auto& r) { return 0x4E00 + r.below(20000); }); }},
    };
    for (const auto& [name, make] : rows)
        for (const Encoding encoding : allEncodings) {
            const std::string small = make(128 * kibibyte);
            const std::string large = make(1024 * kibibyte);
            const auto smallWork = static_cast<double>(workOf(encoding, small));
            const auto largeWork = static_cast<double>(workOf(encoding, large));
            const double aByte = largeWork / static_cast<double>(large.size());
            BOOST_TEST_MESSAGE(encodingName(encoding) << ", " << name << ": " << aByte << " steps a byte");
            BOOST_TEST_CONTEXT(encodingName(encoding) << ", " << name) {
                BOOST_CHECK_LT(aByte, 300);  // the most is for hyphens, of which there are tokens of 40 lengths
                BOOST_CHECK_LT(largeWork, 1.25 * smallWork * static_cast<double>(large.size()) /
                                              static_cast<double>(small.size()));
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()
