#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <random>
#include <string>

#include "tests/core/usage/reading.h"

namespace jupan::test {
namespace {

/// How often damage is tried; JUPAN_DAMAGE_ROUNDS asks for more than a test run has time for.
int rounds(int usual) {
    const char* const asked = std::getenv("JUPAN_DAMAGE_ROUNDS");
    return asked == nullptr ? usual : std::atoi(asked);
}

/// Whatever a file holds: counts agree with each other, every fault names what it must, and nothing is complete that
/// failed.
void checkConsistent(const Reading& reading) {
    const ReadResult& result = reading.result;
    BOOST_REQUIRE(result.rowsRead == result.charges + result.emptyRows + result.rejectedRows);
    BOOST_REQUIRE(result.rejected.size() == std::min<std::uint64_t>(result.rejectedRows, mostRejectedKept));
    BOOST_REQUIRE((result.status == ReadResult::Status::failed) == result.fault.has_value());
    for (const ReadFault& fault : result.rejected) {
        BOOST_REQUIRE(fault.line > 0U);
        BOOST_REQUIRE(fault.value.size() <= 400U);
    }
    if (result.status == ReadResult::Status::complete) {
        BOOST_REQUIRE(reading.charges.size() == result.charges);
    }
    for (const OwnedCharge& one : reading.charges) {
        BOOST_REQUIRE(one.charge.day >= 10'956);
        BOOST_REQUIRE(one.charge.day <= 47'482);
        BOOST_REQUIRE(one.charge.inputTokens >= 0);
    }
}

ReadOptions optionsFor(int variant) {
    ReadOptions options;
    if (variant % 3 == 1) {
        options.mapping = ColumnMapping{.columns = {{ColumnRole::date, "usage_date_utc"},
                                                    {ColumnRole::amount, "cost_usd"},
                                                    {ColumnRole::lineItem, "token_type"}},
                                        .currency = "USD"};
    }
    return options;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(damage)

BOOST_AUTO_TEST_CASE(a_file_cut_anywhere_never_gives_more_than_the_whole) {
    for (const std::string& name : sampleNames()) {
        const std::string text = sample(name);
        const Reading whole = read(text);
        for (std::size_t end = 0; end < text.size(); ++end) {
            const Reading part = read(std::string_view(text).substr(0, end));
            BOOST_TEST_CONTEXT(name << " cut at " << end) {
                checkConsistent(part);
                BOOST_REQUIRE(part.charges.size() <= whole.charges.size());
                // all but the last, which may be cut within a number, are charges of the whole
                for (std::size_t i = 0; i + 1 < part.charges.size(); ++i)
                    BOOST_REQUIRE((part.charges[i].identity == whole.charges[i].identity &&
                                   part.charges[i].charge.amount == whole.charges[i].charge.amount));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(damaged_bytes_are_survived) {
    std::mt19937_64 random(20261122);
    using namespace std::string_literals;
    const std::string nasty = "\0\"\"\"\n\r,;{}[]:\\\xFF\xFE\xEF\xBB\xBF\xED\xA0-e.9("s;
    const std::vector<std::string> names = sampleNames();
    const int count = rounds(4000);
    for (int round = 0; round < count; ++round) {
        std::string text = sample(names[static_cast<std::size_t>(round) % names.size()]);
        for (std::uint64_t change = 0; change <= random() % 6; ++change) {
            const std::size_t at = random() % text.size();
            switch (random() % 5) {
                case 0:
                    text[at] = static_cast<char>(random());
                    break;
                case 1:
                    text[at] = nasty[random() % nasty.size()];
                    break;
                case 2:
                    text.erase(at, random() % 40);
                    break;
                case 3:
                    text.insert(at, text.substr(random() % text.size(), random() % 200));
                    break;
                default:
                    text.insert(at, random() % 50, nasty[random() % nasty.size()]);
            }
            if (text.empty()) text = "x";
        }
        BOOST_TEST_CONTEXT("round " << round) {
            checkConsistent(read(text, optionsFor(round)));
            MemoryStream stream(text);
            previewUsage(stream, 5);
        }
    }
}

BOOST_AUTO_TEST_CASE(noise_is_survived) {
    std::mt19937_64 random(7);
    for (int round = 0; round < rounds(1000); ++round) {
        std::string text(random() % 300, '\0');
        for (char& c : text) c = static_cast<char>(random());
        if (round % 4 == 1) text.insert(0, "\xFF\xFE");
        if (round % 4 == 2) text.insert(0, "[{\"request_id\":");
        if (round % 4 == 3) text.insert(0, "usage_date_utc,cost_usd,token_type\n");
        checkConsistent(read(text, optionsFor(round)));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
