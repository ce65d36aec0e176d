#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;

namespace {

const std::string ownPrices =
    "id,input,output,currency,source,from\n"
    "gpt-5.4-mini,900,5500,KRW,\"Contract, 2026\",2026-10-01\n"
    "in-house,0,1200,KRW,,\n";

nlohmann::json modelOf(const std::string& text, const std::string& id) {
    const auto document = nlohmann::json::parse(text);
    for (const auto& model : document["models"])
        if (model["id"] == id) return model;
    BOOST_FAIL(id + " is missing");
    return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(prices_command)

BOOST_AUTO_TEST_CASE(the_list_as_golden) {
    const Folder folder;
    const Run text = folder.run({"prices", "--as-of", "2026-11-22"});
    BOOST_TEST(text.exit == 0, text.err);
    BOOST_TEST(text.err == "");
    checkGolden("prices.txt", text.out);
    checkGolden("prices.json", folder.run({"prices", "--json", "--as-of", "2026-11-22"}).out);
}

BOOST_AUTO_TEST_CASE(the_json_is_sorted_and_unknowns_are_null) {
    const Folder folder;
    const std::string out = folder.run({"prices", "--json", "--as-of", "2026-11-22"}).out;
    BOOST_TEST(nlohmann::json::parse(out).dump(2) + "\n" == out, "sorted keys");
    const auto unverified = modelOf(out, "HCX-007");
    for (const char* key : {"input", "output", "cached_input", "since", "stated_on", "age_days", "tokenizer"})
        BOOST_TEST(unverified[key].is_null(), key);
    BOOST_TEST(unverified["old"] == false);
    const auto deepseek = modelOf(out, "deepseek-v4-flash");
    BOOST_TEST(deepseek["cached_input"] == 0.007);
    BOOST_TEST(deepseek["since"] == "2026-08-17");
    BOOST_TEST(deepseek["periods"].size() == 2U);
    BOOST_TEST(modelOf(out, "gpt-5.4")["age_days"] == 60);
}

BOOST_AUTO_TEST_CASE(prices_of_another_day) {
    const Folder folder;
    const auto inputOn = [&](const char* day) {
        return modelOf(folder.run({"prices", "--json", "--as-of", day}).out, "gemini-3.8-flash")["input"];
    };
    BOOST_TEST(inputOn("2026-12-31") == 0.75);
    BOOST_TEST(inputOn("2027-01-01") == 1.5);
    BOOST_TEST(folder.run({"prices"}).exit == 0, "today");
}

BOOST_AUTO_TEST_CASE(a_price_older_than_90_days_says_so) {
    const Folder folder;
    const auto old = [&](const char* day) {
        return modelOf(folder.run({"prices", "--json", "--as-of", day}).out, "gpt-5.4")["old"];
    };
    BOOST_TEST(old("2026-12-22") == false);
    BOOST_TEST(old("2026-12-23") == true);
    const std::string legend = "stated more than 90 days before 2026-12-23";
    BOOST_TEST(folder.run({"prices", "--as-of", "2026-12-23"}).out.find(legend) != std::string::npos);
    BOOST_TEST(folder.run({"prices", "--as-of", "2026-12-23"}).out.find("2026-09-23 !") != std::string::npos);
    BOOST_TEST(folder.run({"prices", "--as-of", "2026-12-22"}).out.find("!  ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(own_prices_go_over_the_list) {
    const Folder folder;
    folder.write("own.csv", ownPrices);
    folder.write("own.json",
                 R"({"format": "jupan-prices", "version": 1, "read_on": "2026-11-20", "models": [
                     {"id": "gpt-5.4-mini", "currency": "KRW", "sources": [{"name": "Contract, 2026"}],
                      "prices": [{"from": "2026-10-01", "input": 900, "output": 5500}]},
                     {"id": "in-house", "currency": "KRW", "prices": [{"input": 0, "output": 1200}]}]})");
    for (const std::string file : {"own.csv", "own.json"}) {
        const Run run = folder.run({"prices", "--own", file, "--as-of", "2026-11-22", "--json"});
        BOOST_TEST_REQUIRE(run.exit == 0, run.err);
        const auto mini = modelOf(run.out, "gpt-5.4-mini");
        BOOST_TEST(mini["own"] == true);
        BOOST_TEST(mini["input"] == 900);
        BOOST_TEST(mini["currency"] == "KRW");
        BOOST_TEST(mini["tokenizer"] == "o200k_base");
        BOOST_TEST(mini["cached_input"].is_null());
        BOOST_TEST(modelOf(run.out, "in-house")["input"] == 0);
        BOOST_TEST(modelOf(run.out, "gpt-5.4")["own"] == false);
        const std::string text = folder.run({"prices", "--own", file, "--as-of", "2026-11-22"}).out;
        BOOST_TEST(text.find("gpt-5.4-mini (own)") != std::string::npos);
        BOOST_TEST(text.find("Contract, 2026") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(bad_own_prices_are_named_and_nothing_is_shown) {
    const Folder folder;
    const struct {
        const char* name;
        std::string text;
        const char* error;
    } rows[] = {
        {"a.csv", "id,input,output\na,x,-2\n",
         "error: line[2].input: wrong type: x (allowed: number)\n"
         "error: line[2].output: out of range: -2 (allowed: 0 or more)\n"},
        {"b.csv", "id,input\n", "error: line[1].output: is missing (allowed: id, input, output)\n"},
        {"c.csv", "id,input,output,from\na,1,2,\na,1,2,\n", "error: line[3].from: two prices from the same day: \n"},
        {"d.csv", "", "error: line[1]: is missing (allowed: id, input, output)\n"},
        {"e.csv", std::string("\x89PNG\r\n\x1a\n", 8), "error: e.csv: not valid UTF-8 at byte offset 0\n"},
        {"f.json", "{\"format\": \"jupan-prices\", \"version\": 2}",
         "error: version: version 2 is newer than this program; Jupan of document version 2 or later opens it "
         "(allowed: up to 1)\n"},
        {"g.json",
         "{\"format\": \"jupan-prices\", \"version\": 1, \"read_on\": \"2026-11-23\", \"models\": "
         "[{\"id\": \"a\", \"prices\": []}]}",
         "error: models[a].read_on: lies in the future: 2026-11-23 (allowed: up to 2026-11-22)\n"},
        {"h.json", "{\"format\": \"jupan-prices\", ", "error: h.json: not valid JSON at byte offset 27\n"},
        {"i.json", "{\"format\": \"jupan-project\", \"version\": 1}",
         "error: format: unknown value: '\"jupan-project\"' (allowed: jupan-prices)\n"},
    };
    for (const auto& row : rows) {
        folder.write(row.name, row.text);
        const Run run = folder.run({"prices", "--own", row.name, "--as-of", "2026-11-22"});
        BOOST_TEST(run.exit == 1, row.name);
        BOOST_TEST(run.out == "", row.name);
        BOOST_TEST(run.err == row.error, row.name);
    }
    const Run missing = folder.run({"prices", "--own", "missing.csv"});
    BOOST_TEST(missing.exit == 1);
    BOOST_TEST(missing.err == "error: missing.csv: cannot be read: no such file\n");
    folder.write("large.csv", std::string((16 << 20) + 1, 'x'));
    BOOST_TEST(folder.run({"prices", "--own", "large.csv"}).err ==
               "error: large.csv: file is too large (allowed: up to 16 MiB)\n");
}

BOOST_AUTO_TEST_SUITE_END()
