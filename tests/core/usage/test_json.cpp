#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "core/usage/json_reader.h"
#include "tests/core/usage/reading.h"

namespace jupan::test {
namespace {

bool anyName(std::string_view) {
    return true;
}

/// Reads one value and the end of the text.
std::optional<JsonValue> parse(const std::string& text, std::optional<ReadFault>* fault = nullptr) {
    MemoryStream stream(text);
    TextReader reader(stream);
    JsonReader json(reader, anyName);
    JsonValue value;
    const bool good = json.readValue(value) && json.peek() == '\0' && !json.fault();
    if (fault != nullptr) *fault = json.fault();
    if (!good) return std::nullopt;
    return value;
}

std::string costs(const std::string& results, const std::string& more = "") {
    return R"({"object": "page", "data": [{"object": "bucket", "start_time": 1791158400, "end_time": 1791244800,
"results": [)" +
           results + "]}]" + more + "}";
}

std::string cost(const std::string& value, const std::string& item = "x") {
    return R"({"object": "organization.costs.result", "amount": {"value": )" + value +
           R"(, "currency": "usd"}, "line_item": ")" + item + R"("})";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json)

BOOST_AUTO_TEST_CASE(values_of_every_kind) {
    const auto value = parse("{\"a\": [1, -2.50e+3, true, false, null, \"\\u00e9\\ud83d\\ude00\\n한\"],\n \"b\": {}}");
    BOOST_TEST_REQUIRE(value.has_value());
    const JsonValue* const a = value->find("a");
    BOOST_TEST_REQUIRE(a != nullptr);
    BOOST_TEST(a->items.size() == 6U);
    BOOST_TEST(a->items[1].text == "-2.50e+3");
    BOOST_TEST(a->items[2].yes);
    BOOST_TEST(a->items[5].text == "é😀\n한");
    BOOST_TEST(value->find("b")->line == 2U);
    BOOST_TEST(value->find("c") == nullptr);
    BOOST_TEST(parse("0.1000000000000000055511151231257827")->text == "0.1000000000000000055511151231257827");
}

BOOST_AUTO_TEST_CASE(takes_and_refuses_what_the_standard_does) {
    const char* texts[] = {"0",
                           "-0",
                           "1.0",
                           "1e5",
                           "1E+5",
                           "-",
                           "01",
                           "1.",
                           ".5",
                           "+1",
                           "1e",
                           "0x1",
                           "NaN",
                           "Infinity",
                           "true",
                           "tru",
                           "True",
                           "null",
                           "nul",
                           "\"a\"",
                           "\"a",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"\\ud800\"",
                           "\"\\udc00\"",
                           "\"\\ud83d\\ude00\"",
                           "\"\t\"",
                           "'a'",
                           "[]",
                           "[1]",
                           "[1,]",
                           "[,1]",
                           "[1 2]",
                           "[1",
                           "]",
                           "{}",
                           "{\"a\":1}",
                           "{\"a\":1,}",
                           "{a:1}",
                           "{\"a\" 1}",
                           "{\"a\":}",
                           "{\"a\"}",
                           "{\"a\":1 \"b\":2}",
                           "{,}",
                           "{1:2}",
                           "",
                           " ",
                           "// c",
                           "/* c */1",
                           "[1]//",
                           "1 2",
                           "[][]",
                           "\xC3\xA9",
                           "\"\xC3\xA9\"",
                           "\"\xC3\"",
                           "\"\xED\xA0\x80\"",
                           "\"\x7F\"",
                           " [ 1 , 2 ] \n"};
    for (const char* text : texts) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(parse(text).has_value() == nlohmann::json::accept(text));
        }
    }
}

BOOST_AUTO_TEST_CASE(random_damage_is_judged_as_another_parser_judges_it) {
    std::mt19937_64 random(8259);
    // no "e": the other parser refuses exponents beyond a double, which are numbers here
    const std::string alphabet = "{}[]\",:0123456789.+-tfn\\u \nabd";
    for (const char* name : {"openai_costs.json", "litellm_spend_logs.json", "anthropic_cost_report.json"}) {
        const std::string whole = sample(name).substr(0, 900);
        for (int trial = 0; trial < 1500; ++trial) {
            std::string text = trial % 2 == 0 ? sample(name) : whole;
            for (int change = 0; change <= trial % 3; ++change)
                text[random() % text.size()] = alphabet[random() % alphabet.size()];
            BOOST_TEST(parse(text).has_value() == nlohmann::json::accept(text));
        }
    }
}

BOOST_AUTO_TEST_CASE(bombs_are_refused) {
    std::optional<ReadFault> fault;
    parse(std::string(100'000, '['), &fault);
    BOOST_TEST((fault->code == ReadFaultCode::tooDeep));
    BOOST_TEST(fault->allowed == "64");
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    parse(objects, &fault);
    BOOST_TEST((fault->code == ReadFaultCode::tooDeep));
    parse("\"" + std::string(3'000'000, 'x') + "\"", &fault);
    BOOST_TEST((fault->code == ReadFaultCode::recordTooLong));
    std::string many = "[0";
    for (int i = 0; i < 200'000; ++i) many += ",0";
    parse(many + "]", &fault);
    BOOST_TEST((fault->code == ReadFaultCode::recordTooLong));

    // within a report: what is not wanted may be long, but not deep
    const std::string deep = std::string(100, '[') + std::string(100, ']');
    checkFailed(read("[{\"request_id\": \"a\", \"messages\": " + deep + "}]").result, ReadFaultCode::tooDeep, 1);
    const std::string longText = "[{\"messages\": \"" + std::string(20'000'000, 'x') +
                                 R"(", "request_id": "a", "spend": 0.5, "startTime": "2026-10-05", "model": "m"}])";
    BOOST_TEST(amountText(read(longText).result) == "0.5 USD");
    checkFailed(read("[{\"request_id\": \"" + std::string(20'000'000, 'x') + "\"}]").result,
                ReadFaultCode::recordTooLong, 1);
}

BOOST_AUTO_TEST_CASE(numbers_are_exact) {
    const Reading reading = read(costs(cost("0.1") + "," + cost("0.2") + "," + cost("1e-18") + "," + cost("-0.05") +
                                       "," + cost("\"0.25\"") + "," + cost("2.5E1")));
    BOOST_TEST(amountText(reading.result) == "25.500000000000000001 USD");
    BOOST_TEST(reading.result.charges == 6U);
}

BOOST_AUTO_TEST_CASE(pages_in_every_arrangement) {
    const std::string one = sample("openai_costs.json");
    const std::string other = costs(cost("5"));
    for (const std::string& text : {one + other, one + "\n" + other, "[" + one + "," + other + "]"}) {
        const Reading reading = read(text);
        BOOST_TEST((reading.result.status == ReadResult::Status::complete));
        BOOST_TEST(amountText(reading.result) == "8.1964 USD");
    }
    BOOST_TEST(read(costs(cost("1"), R"(, "has_more": true, "next_page": "p2")")).result.morePages);
    // the start of a bucket behind its results
    const Reading late =
        read(R"({"data": [{"results": [)" + cost("1") + "," + cost("2") + R"(], "start_time": 1791158400}]})");
    BOOST_TEST(amountText(late.result) == "3 USD");
    BOOST_TEST(late.charges[1].charge.day == 20'731);
    // nothing but days without use
    const Reading empty = read(R"({"object": "page", "data": [{"start_time": 1791158400, "results": []}]})");
    BOOST_TEST((empty.result.status == ReadResult::Status::complete));
    BOOST_TEST(empty.result.emptyRows == 1U);
    const Reading lines = read(sample("langfuse_observations_v2.jsonl") + sample("langfuse_observations_v2.jsonl"));
    BOOST_TEST(lines.result.charges == 2U);
    BOOST_TEST((lines.charges[0].identity == lines.charges[1].identity));  // one record id
    BOOST_TEST(lines.charges[1].charge.line == 2U);
}

BOOST_AUTO_TEST_CASE(records_that_cannot_be_taken_are_rejected_with_their_place) {
    struct Row {
        std::string result;
        ReadFaultCode code;
        const char* column;
    };
    const Row rows[] = {
        {cost("\"abc\""), ReadFaultCode::notANumber, "amount.value"},
        {cost("null"), ReadFaultCode::missingValue, "amount.value"},
        {cost("1e30"), ReadFaultCode::numberTooLarge, "amount.value"},
        {R"({"object": "organization.costs.result"})", ReadFaultCode::missingValue, "amount.value"},
        {R"({"amount": {"value": 1}})", ReadFaultCode::currencyMissing, "currency"},
        {R"({"amount": {"value": 1, "currency": "usd"}, "project_id": "a", "project_id": "b"})",
         ReadFaultCode::duplicateColumn, "project_id"},
        {cost("1", std::string(5000, 'x')), ReadFaultCode::textTooLong, "line_item"},
        {R"({"object": "organization.usage.completions.result", "input_tokens": 5})", ReadFaultCode::otherFormat, ""},
        {R"({"what": "is this"})", ReadFaultCode::otherFormat, ""},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.result.substr(0, 100)) {
            const Reading reading = read(costs(cost("2") + ",\n" + row.result + ",\n" + cost("3")));
            BOOST_TEST((reading.result.status == ReadResult::Status::complete));
            BOOST_TEST(amountText(reading.result) == "5 USD");
            BOOST_TEST_REQUIRE(reading.result.rejected.size() == 1U);
            BOOST_TEST((reading.result.rejected[0].code == row.code));
            BOOST_TEST(reading.result.rejected[0].column == row.column);
            BOOST_TEST(reading.result.rejected[0].line == 3U);
        }
    }
    const Reading noDay = read(R"({"data": [{"start_time": "soon", "results": [)" + cost("1") + "]}]}");
    BOOST_TEST((noDay.result.rejected.at(0).code == ReadFaultCode::badDate));
    const Reading usage = read(R"({"data": [{"start_time": 1791158400, "results": [
{"object": "organization.usage.completions.result", "input_tokens": -5},
{"object": "organization.usage.completions.result", "input_tokens": 1.5},
{"object": "organization.usage.embeddings.result", "input_tokens": 10.0, "num_model_requests": 1}]}]})");
    BOOST_TEST((usage.result.rejected.at(0).code == ReadFaultCode::negativeCount));
    BOOST_TEST((usage.result.rejected.at(1).code == ReadFaultCode::notWhole));
    BOOST_TEST(usage.sum(&Charge::inputTokens) == 10);
}

BOOST_AUTO_TEST_CASE(files_that_are_no_report_fail) {
    checkFailed(read("{}").result, ReadFaultCode::unknownFormat, 1);
    checkFailed(read("[]").result, ReadFaultCode::noRows, 0);
    checkFailed(read("[1, 2]").result, ReadFaultCode::unknownFormat, 1);
    checkFailed(read("\n{\"a\": 1}").result, ReadFaultCode::unknownFormat, 2);
    BOOST_TEST(read(R"({"name": 1, "age": 2})").result.fault->value == "name, age");
    checkFailed(read("{\"data\": [{\"start_time\": 1791158400, \"results\": [").result, ReadFaultCode::notJson, 1);
    checkFailed(read(sample("openai_costs.json") + "x").result, ReadFaultCode::notJson, 155);
    checkFailed(read(costs(cost("1")) + std::string("\0", 1)).result, ReadFaultCode::notText, 2);
    checkFailed(read("[{\"request_id\": \"\xFF\"}]").result, ReadFaultCode::undecodable, 1);
}

BOOST_AUTO_TEST_CASE(observations_without_cost_are_no_charges) {
    const Reading reading = read("{\"id\": \"a\", \"trace_id\": \"t\", \"type\": \"SPAN\", \"total_cost\": null}\n" +
                                 sample("langfuse_observations_v2.jsonl"));
    BOOST_TEST(reading.result.emptyRows == 1U);
    BOOST_TEST(reading.result.charges == 1U);
    BOOST_TEST(reading.result.rowsRead == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
