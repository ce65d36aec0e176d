// The change log as text and back; a chain that does not hold is kept as it is.
#include <boost/test/unit_test.hpp>

#include "core/audit/chain.h"
#include "core/exchange/document.h"
#include "tests/core/exchange/documents.h"

using namespace jupan;
using nlohmann::json;
using test::checkRefused;
using test::sampleDocument;

namespace {

using enum ProblemCode;

ChangeHistory history() {
    return historyOf({"2026-11-22T16:25:46Z", "담당자"},
                     {{.action = ChangeAction::created, .path = "project", .after = "상담 \"봇\"\n"},
                      {.action = ChangeAction::edited, .path = "kpi.a.reduction", .before = "0.4", .after = "0.5"},
                      {.action = ChangeAction::decided, .path = "pilot_decisions[0]", .after = "{}"}});
}

Project sampleProject() {
    const auto read = projectFromJson(sampleDocument().dump());
    BOOST_REQUIRE(read.ok());
    return read.value();
}

json logDocument() {
    return json::parse(documentToJson(sampleProject(), {}, history()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(change_log_section)

BOOST_AUTO_TEST_CASE(a_log_comes_back_equal) {
    const std::string text = documentToJson(sampleProject(), {}, history());
    const auto read = documentFromJson(text);
    BOOST_REQUIRE(read.ok());
    BOOST_TEST((read.value().history == history()));
    BOOST_TEST(documentToJson(read.value().project, {}, read.value().history) == text);
    BOOST_TEST(verifyChain(read.value().history.entries, read.value().history.head()).empty());
    // An entry a line, in an ordinary text.
    BOOST_TEST(
        text.find(
            "\n      {\"number\":2,\"time\":\"2026-11-22T16:25:46Z\",\"who\":\"담당자\",\"action\":\"edited\",") !=
        std::string::npos);
    const auto ordered = nlohmann::ordered_json::parse(text);
    BOOST_TEST((--ordered.end()).key() == "change_log");
}

BOOST_AUTO_TEST_CASE(a_project_without_a_log_is_written_as_before) {
    BOOST_TEST(documentToJson(sampleProject(), {}) == projectToJson(sampleProject()));
    BOOST_TEST(projectToJson(sampleProject()).find("change_log") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_broken_chain_is_kept) {
    const auto findings = [](auto edit) {
        json document = logDocument();
        edit(document["change_log"]);
        const auto read = documentFromJson(document.dump());
        BOOST_REQUIRE_MESSAGE(read.ok(), (read.ok() ? "" : read.problems()[0].path));
        const ChangeHistory& log = read.value().history;
        // And once more through its text.
        const auto again = documentFromJson(documentToJson(read.value().project, {}, log));
        BOOST_REQUIRE(again.ok());
        BOOST_TEST((again.value().history == log));
        return verifyChain(log.entries, log.head());
    };
    using enum ChainFinding::Kind;
    using Findings = std::vector<ChainFinding>;
    BOOST_TEST((findings([](json& log) { log["entries"][1]["after"] = "0.9"; }) == Findings{{changed, 2}}));
    BOOST_TEST((findings([](json& log) { log["entries"].erase(1); }) == Findings{{missing, 2}}));
    BOOST_TEST((findings([](json& log) { log["entries"].erase(2); }) == Findings{{cutOff, 3}}));
    BOOST_TEST((findings([](json& log) { log.erase("entries"); }) == Findings{{cutOff, 1, 3}}));
    BOOST_TEST((findings([](json& log) {
                    log["entries"][0]["number"] = 2;
                    log["entries"][1]["number"] = 1;
                }) == Findings{{moved, 1}, {moved, 2}}));
    // The order of the text means nothing: the numbers say it.
    BOOST_TEST((findings([](json& log) { std::swap(log["entries"][0], log["entries"][2]); }) == Findings{}));
}

BOOST_AUTO_TEST_CASE(what_is_no_log_is_refused) {
    const struct {
        const char* pointer;
        json value;
        Problem problem;
    } rows[] = {
        {"/change_log", 3, {wrongType, "change_log", "3", "object"}},
        {"/change_log/entries", "x", {wrongType, "change_log.entries", "\"x\"", "list"}},
        {"/change_log/count", -1, {outOfRange, "change_log.count", "-1", {}, Range::nonNegative}},
        {"/change_log/other", 1, {unknownKey, "change_log.other", "other"}},
        {"/change_log/entries/1/number", 1, {duplicateId, "change_log.entries[1]", "1"}},
        {"/change_log/entries/1/number", 0, {outOfRange, "change_log.entries[1].number", "0", {}, Range::positive}},
        {"/change_log/entries/1/who", 5, {wrongType, "change_log.entries[1].who", "5", "text"}},
        {"/change_log/entries/1/action",
         "stolen",
         {unknownChoice, "change_log.entries[1].action", "stolen",
          "created, edited, imported, overridden, decided, noted"}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.pointer << " = " << row.value.dump()) {
            json document = logDocument();
            document[json::json_pointer(row.pointer)] = row.value;
            checkRefused(document.dump(), {row.problem});
        }
    }
    json document = logDocument();
    document["change_log"]["entries"][0].erase("hash");
    checkRefused(document.dump(), {{missingField, "change_log.entries[0].hash"}});
}

BOOST_AUTO_TEST_SUITE_END()
