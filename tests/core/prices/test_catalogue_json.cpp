#include "core/prices/catalogue_json.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "core/prices/catalogue_check.h"
#include "resources/prices/shipped_catalogue.h"
#include "tests/core/prices/sample_prices.h"

using namespace jupan;
using namespace jupan::test;
using enum ProblemCode;
using nlohmann::json;

namespace {

/// The sample with another value at a place; null_t removes it.
std::string changed(const std::string& pointer, const json& value) {
    json document = json::parse(sampleText());
    document[json::json_pointer(pointer)] = value;
    return document.dump();
}

std::string removed(const std::string& pointer, const std::string& key) {
    json document = json::parse(sampleText());
    document[json::json_pointer(pointer)].erase(key);
    return document.dump();
}

std::string replaced(const std::string& from, const std::string& to) {
    std::string text = sampleText();
    const std::size_t at = text.find(from);
    BOOST_REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue_json)

BOOST_AUTO_TEST_CASE(every_bad_input_is_named) {
    const std::string model = "models[alpha-1.5]";
    const struct {
        std::string text;
        Problems problems;
    } rows[] = {
        // what it is at all
        {"", {{notJson, "", "", "0"}}},
        {"[]", {{unknownChoice, "format", "", "jupan-prices"}}},
        {"{\"format\": \"jupan-project\", \"version\": 1}",
         {{unknownChoice, "format", "\"jupan-project\"", "jupan-prices"}}},
        {changed("/version", 2), {{versionTooNew, "version", "2", "1"}}},
        {changed("/version", 0), {{unknownChoice, "version", "0", "1"}}},
        {changed("/version", "1"), {{wrongType, "version", "\"1\"", "integer"}}},
        {removed("", "version"), {{missingField, "version"}}},
        {removed("", "models"), {{missingField, "models"}}},
        {changed("/models", 5), {{wrongType, "models", "5", "list"}}},
        {changed("/models/0", 5), {{wrongType, "models[0]", "5", "object"}}},
        // text
        {replaced("Alpha", "\xFF"), {{notUtf8, "", "", "134"}}},
        {replaced("\"Alpha 1.5\"", "[[[[[[[[]]]]]]]]"), {{tooDeep, "models[0].name[0][0][0][0]", "", "7"}}},
        {replaced("\"version\": 1", "\"version\": 1, \"version\": 1"), {{duplicateKey, "version", "version"}}},
        // keys and types
        {changed("/price", 1), {{unknownKey, "price", "price"}}},
        {changed("/models/0/prices/0/long_context/batch", 1),
         {{unknownKey, model + ".prices[0].long_context.batch", "batch"}}},
        {changed("/models/0/prices/1/input", "3"), {{wrongType, model + ".prices[1].input", "\"3\"", "number"}}},
        {changed("/models/0/prices/1/input", nullptr), {{wrongType, model + ".prices[1].input", "null", "number"}}},
        {changed("/models/0/tokenizer_assumed", 1), {{wrongType, model + ".tokenizer_assumed", "1", "true or false"}}},
        {changed("/models/0/name", 1), {{wrongType, model + ".name", "1", "text"}}},
        {changed("/models/0/status", "new"),
         {{unknownChoice, model + ".status", "new", "current, deprecated, unverified"}}},
        {changed("/models/0/tokenizer", "p50k_base"),
         {{unknownChoice, model + ".tokenizer", "p50k_base", "o200k_base, cl100k_base"}}},
        // missing
        {removed("/models/0/prices/1", "output"), {{missingField, model + ".prices[1].output"}}},
        {removed("/models/0/prices/0/long_context", "above"),
         {{missingField, model + ".prices[0].long_context.above"}}},
        {removed("/models/0", "prices"), {{missingField, model + ".prices"}}},
        {removed("", "read_on"), {{missingField, "models[beta].read_on"}, {missingField, "seats[team].read_on"}}},
        {changed("/read_on", 5), {{wrongType, "read_on", "5", "text"}}},
        {removed("/models/1", "id"), {{missingField, "models[1].id"}}},
        // numbers
        {replaced("\"input\": 3,", "\"input\": NaN,"), {{notFinite, "models[0].prices[1].input", "NaN"}}},
        {replaced("\"input\": 3,", "\"input\": 1e999,"), {{notFinite, "models[0].prices[1].input", "1e999"}}},
        {replaced("\"input\": 3,", "\"input\": -3,"), {{outOfRange, model + ".prices[1].input", "-3"}}},
        {replaced("\"factor\": 1.1", "\"factor\": -1"), {{outOfRange, model + ".regions[0].factor", "-1"}}},
        {changed("/seats/0/price_per_month", -1), {{outOfRange, "seats[team].price_per_month", "-1"}}},
        // ids and currencies
        {changed("/models/1/id", ""), {{unknownChoice, "models[1].id", "", "1-100: a-z A-Z 0-9 . _ / : @ -"}}},
        {changed("/models/1/id", "a b"), {{unknownChoice, "models[1].id", "a b", "1-100: a-z A-Z 0-9 . _ / : @ -"}}},
        {changed("/models/1/id", "alpha-1.5"), {{duplicateId, "models[1].id", "alpha-1.5"}}},
        {changed("/models/1/currency", "won"), {{badCurrency, "models[beta].currency", "won"}}},
        // days
        {changed("/models/0/prices/2/from", "2026-08-21"),
         {{duplicatePeriod, model + ".prices[2].from", "2026-08-21"}}},
        {changed("/models/0/prices/2/from", ""), {{duplicatePeriod, model + ".prices[2].from", ""}}},
        {changed("/models/0/prices/2/from", "2027-02-29"), {{badDate, model + ".prices[2].from", "2027-02-29"}}},
        {changed("/models/0/read_on", "2026-11-23"), {{futureDate, model + ".read_on", "2026-11-23", "2026-11-22"}}},
        {changed("/read_on", "2030-01-01"),
         {{futureDate, "models[beta].read_on", "2030-01-01", "2026-11-22"},
          {futureDate, "seats[team].read_on", "2030-01-01", "2026-11-22"}}},
        {changed("/models/0/sources/0/published", "2026-12-01"),
         {{futureDate, model + ".sources[0].published", "2026-12-01", "2026-11-22"}}},
        {changed("/models/0/hours/0/to_utc", "25:00"),
         {{unknownChoice, model + ".hours[0].to_utc", "25:00", "HH:MM, 00:00-24:00"}}},
    };
    for (const auto& row : rows) {
        const auto read = catalogueFromJson(row.text, today);
        BOOST_TEST_REQUIRE(!read.ok(), row.text);
        checkProblems(read.problems(), row.problems, row.text.substr(0, 300));
    }
}

BOOST_AUTO_TEST_CASE(every_problem_is_named_not_only_the_first) {
    json document = json::parse(sampleText());
    document["models"][0]["prices"][0]["input"] = -1;
    document["models"][0]["prices"][1]["output"] = "x";
    document["models"][1]["currency"] = "x";
    const auto read = catalogueFromJson(document.dump(), today);
    BOOST_TEST_REQUIRE(!read.ok());
    BOOST_TEST(read.problems().size() == 3U);
}

BOOST_AUTO_TEST_CASE(prices_may_begin_later_and_today_is_no_future) {
    BOOST_TEST(catalogueFromJson(sampleText(), "2026-11-01").ok());
    BOOST_TEST(!catalogueFromJson(sampleText(), "2026-10-31").ok());
}

BOOST_AUTO_TEST_CASE(periods_in_any_order_are_sorted) {
    json document = json::parse(sampleText());
    std::reverse(document["models"][0]["prices"].begin(), document["models"][0]["prices"].end());
    const auto read = catalogueFromJson(document.dump(), today);
    BOOST_TEST_REQUIRE(read.ok());
    BOOST_TEST((read.value() == sampleCatalogue()));
}

BOOST_AUTO_TEST_CASE(written_and_read_it_is_the_same) {
    for (const PriceCatalogue& catalogue : {sampleCatalogue(), shippedCatalogue(), PriceCatalogue{}}) {
        const std::string text = catalogueToJson(catalogue);
        const auto read = catalogueFromJson(text, today);
        BOOST_TEST_REQUIRE(read.ok());
        BOOST_TEST((read.value() == catalogue));
        BOOST_TEST(catalogueToJson(read.value()) == text);
    }
}

BOOST_AUTO_TEST_CASE(too_large_or_made_to_fill_the_memory) {
    const auto large = catalogueFromJson(std::string((catalogueLimitMebibytes << 20) + 1, 'x'), today);
    BOOST_TEST_REQUIRE(!large.ok());
    checkProblems(large.problems(), {{fileTooLarge, "", "", "16"}}, "large");
    std::string many = R"({"format": "jupan-prices", "version": 1, "models": [0)";
    for (int i = 0; i < 1'000'000; ++i) many += ",0";
    const auto read = catalogueFromJson(many + "]}", today);
    BOOST_TEST_REQUIRE(!read.ok());
    BOOST_TEST(read.problems().size() < 2 * catalogueProblemLimit);
}

/// Cut and flipped texts are read or refused, never more.
BOOST_AUTO_TEST_CASE(damaged_texts_do_no_harm) {
    const std::string text = sampleText();
    std::mt19937 random(3);
    for (std::size_t i = 0; i < 1500; ++i) {
        std::string damaged = text.substr(0, i % 3 == 0 ? random() % text.size() : text.size());
        for (std::size_t flips = random() % 4; flips > 0 && !damaged.empty(); --flips)
            damaged[random() % damaged.size()] ^= static_cast<char>(1U << (random() % 8));
        const auto read = catalogueFromJson(damaged, today);
        if (read.ok())
            BOOST_TEST(checkCatalogue(read.value(), today).empty());
        else
            BOOST_TEST(!read.problems().empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
