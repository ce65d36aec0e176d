// The change log, as users of jupan-cli see it.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/audit/chain.h"
#include "core/exchange/document.h"
#include "tests/cli/run_cli.h"

using namespace jupan;
using namespace jupan::test;
using Json = nlohmann::json;

namespace {

/// The sample with a log of fixed stamps.
std::string loggedDocument() {
    const auto read = documentFromJson(sampleDocument());
    BOOST_REQUIRE(read.ok());
    ChangeHistory history = historyOf(
        {"2026-11-20T09:00:00Z", "재무 담당자"},
        {{.action = ChangeAction::created, .path = "project", .after = read.value().project.settings.name},
         {.action = ChangeAction::edited, .path = "kpi.handling.reduction", .before = "0.4", .after = "0.5"}});
    ChainHead head = history.head();
    const std::vector<Change> later{
        {.action = ChangeAction::imported,
         .path = "actuals.imports[1]",
         .after =
             R"({"number":1,"name":"costs.csv","format":"openai_costs","day":"2026-11-21","rows_read":12,"added":11})"},
        {.action = ChangeAction::edited, .path = "cost.build.name", .before = "=1+1", .after = "구축, \"2차\"\n"},
        {.action = ChangeAction::overridden, .path = "gate_overrides[0]", .after = R"({"gate":"scale","by":"owner"})"}};
    for (ChangeEntry& entry : chained(head, {"2026-11-21T10:30:00Z", "owner"}, later)) history.entries.push_back(entry);
    history.count = head.count;
    history.hash = head.hash;
    return documentToJson(read.value().project, read.value().ledger, history);
}

Json logOf(const Folder& folder, const std::string& project) {
    const std::string name = project + ".text.json";
    BOOST_REQUIRE(folder.run({"convert", project, name}).exit == 0);
    const Json document = Json::parse(readAll(folder / name));
    return document.value("change_log", Json::object()).value("entries", Json::array());
}

/// As somebody with the file and the shell program `sqlite3` would.
void runShell(const Folder& folder, const std::string& file, const std::string& sql) {
    folder.write("script.sql", sql);
    const std::string command =
        "sqlite3 -batch -bail '" + (folder / file).string() + "' < '" + (folder / "script.sql").string() + "'";
    BOOST_REQUIRE_MESSAGE(std::system(command.c_str()) == 0, "sqlite3 failed, or is not installed");
}

const std::string withoutTriggers =
    "DROP TRIGGER change_log_no_update; DROP TRIGGER change_log_no_delete; DROP TRIGGER change_log_no_replace;"
    "DROP TRIGGER change_log_head_no_return; DROP TRIGGER change_log_head_no_delete;"
    "DROP TRIGGER change_log_head_no_replace;";

}  // namespace

BOOST_AUTO_TEST_SUITE(log_command)

BOOST_AUTO_TEST_CASE(the_log_as_text_and_as_csv) {
    const Folder folder;
    folder.write("p.json", loggedDocument());
    BOOST_REQUIRE(folder.run({"convert", "p.json", "p.jupan"}).exit == 0);
    for (const std::string file : {"p.json", "p.jupan"}) {
        const Run text = folder.run({"log", file});
        BOOST_TEST(text.exit == 0, text.err);
        checkGolden("log.txt", text.out);
        const Run csv = folder.run({"log", file, "--csv"});
        BOOST_TEST(csv.exit == 0, csv.err);
        checkGolden("log.csv", csv.out);
        checkGolden("log.search.csv", folder.run({"log", file, "--csv", "--search", "OWNER edited"}).out);
        checkGolden("log.search.txt", folder.run({"log", file, "--search", "0.5 kpi"}).out);
        checkGolden("log.limit.txt", folder.run({"log", file, "--limit", "2"}).out);
        BOOST_TEST(folder.run({"log", file, "--search", "nothing like it"}).out == "no entry has these words\n");
    }
    checkGolden("help.log.txt", folder.run({"log", "--help"}).out);
}

BOOST_AUTO_TEST_CASE(a_document_without_a_log_has_no_entries) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    BOOST_TEST(folder.run({"log", "p.json"}).out == "no entries\n");
    BOOST_TEST(folder.run({"log", "p.json", "--csv"}).out == "number,time,who,action,path,before,after,hash\r\n");
}

BOOST_AUTO_TEST_CASE(wrong_arguments) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    for (const std::string limit : {"0", "-1", "x", "100001", "1e3"})
        BOOST_TEST(folder.run({"log", "p.json", "--limit", limit}).exit == 2, limit);
    BOOST_TEST(folder.run({"log", "missing.json"}).exit == 1);
    BOOST_TEST(folder.run({"log"}).exit == 2);
}

BOOST_AUTO_TEST_CASE(what_the_command_line_writes_is_logged) {
    setenv("LOGNAME", "tester", 1);
    const Folder folder;
    for (const std::string form : {".jupan", ".json"}) {
        const std::string file = "p" + form;
        BOOST_REQUIRE(folder.run({"new", "--template", "blank", "-o", file}).exit == 0);
        folder.write(
            "costs.csv",
            "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id\n"
            ",,2026-10-05T00:00:00+00:00,,1.5,usd,gpt-x,proj_1\n");
        BOOST_REQUIRE(folder.run({"import-usage", file, "costs.csv"}).exit == 0);
        BOOST_REQUIRE(folder.run({"import-usage", file, "costs.csv"}).exit == 0);
        const Json entries = logOf(folder, file);
        BOOST_REQUIRE(entries.size() == 2U);
        BOOST_TEST(entries[0]["action"] == "created");
        BOOST_TEST(entries[1]["action"] == "imported");
        BOOST_TEST(entries[1]["path"] == "actuals.imports[1]");
        for (const Json& entry : entries) {
            BOOST_TEST(entry["who"] == "tester");
            BOOST_TEST(entry["time"].get<std::string>().size() == 20U);
        }
        BOOST_TEST(folder.run({"check", file}).out.find("change log: 2 entries\n") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(converting_starts_a_log_once_and_then_keeps_it) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    BOOST_REQUIRE(folder.run({"convert", "p.json", "a.jupan"}).exit == 0);
    const Json entries = logOf(folder, "a.jupan");
    BOOST_REQUIRE(entries.size() == 1U);
    BOOST_TEST(entries[0]["action"] == "created");
    BOOST_REQUIRE(folder.run({"convert", "a.jupan", "b.json"}).exit == 0);
    BOOST_REQUIRE(folder.run({"convert", "b.json", "c.jupan"}).exit == 0);
    BOOST_TEST((logOf(folder, "c.jupan") == entries));
}

BOOST_AUTO_TEST_CASE(check_finds_what_was_changed_with_the_shell) {
    const struct {
        const char* what;
        std::string sql;
        std::string said;
    } rows[] = {
        {"nothing", "", ""},
        {"edited", "UPDATE change_log SET after = '0.9' WHERE number = 2;",
         "error: change_log[2]: the entry does not fit its hash or the one before it: it was changed (allowed: entries "
         "as "
         "this program wrote them)\n"},
        {"removed", "DELETE FROM change_log WHERE number = 2;",
         "error: change_log[2]: the entry was removed (allowed: entries as this program wrote them)\n"},
        {"several removed", "DELETE FROM change_log WHERE number IN (2, 3);",
         "error: change_log[2]: the entries up to 3 were removed (allowed: entries as this program wrote them)\n"},
        {"the last removed", "DELETE FROM change_log WHERE number = 5;",
         "error: change_log[5]: the entry was removed from the end (allowed: entries as this program wrote them)\n"},
        {"reordered",
         "UPDATE change_log SET number = 99 WHERE number = 2; UPDATE change_log SET number = 2 WHERE number = 3;"
         "UPDATE change_log SET number = 3 WHERE number = 99;",
         "error: change_log[2]: the entry stood elsewhere: the order was changed (allowed: entries as this program "
         "wrote "
         "them)\nerror: change_log[3]: the entry stood elsewhere: the order was changed (allowed: entries as this "
         "program "
         "wrote them)\n"},
        {"added",
         "INSERT INTO change_log VALUES (6, 't', 'w', 'edited', 'p', '', '', 'h'), (7, 't', 'w', 'edited', 'p', "
         "'', '', 'h');",
         "error: change_log[6]: the entry does not fit its hash or the one before it: it was changed (allowed: entries "
         "as "
         "this program wrote them)\nerror: change_log[7]: the entry does not fit its hash or the one before it: it was "
         "changed (allowed: entries as this program wrote them)\n"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            const Folder folder;
            folder.write("p.json", loggedDocument());
            BOOST_REQUIRE(folder.run({"convert", "p.json", "p.jupan"}).exit == 0);
            runShell(folder, "p.jupan", withoutTriggers + row.sql);
            // The text form keeps what was found.
            BOOST_REQUIRE(folder.run({"convert", "p.jupan", "q.json"}).exit == 0);
            for (const std::string file : {"p.jupan", "q.json"}) {
                const Run run = folder.run({"check", file});
                BOOST_TEST(run.exit == (row.said.empty() ? 0 : 1));
                BOOST_TEST(run.err == row.said);
                BOOST_TEST(run.out.empty() == !row.said.empty());
            }
            BOOST_TEST(folder.run({"log", "p.jupan"}).exit == 0);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
