// The change log in a project file: written with what it tells of, never changed by the program, and what somebody else
// changes in it is found.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "core/audit/chain.h"
#include "core/audit/differences.h"
#include "core/audit/query.h"
#include "core/exchange/document.h"
#include "core/storage/database.h"
#include "core/storage/log_tables.h"
#include "core/storage/project_file.h"
#include "tests/storage/random_project.h"
#include "tests/storage/support.h"

using namespace jupan;
using namespace jupan::test;

namespace {

using enum ChangeAction;
using enum ChainFinding::Kind;

/// A second later each time.
StampSource clockOf(std::string who) {
    return [who = std::move(who), second = 0]() mutable {
        std::string text = std::to_string(100 + second++);
        return ChangeStamp{"2026-11-22T10:0" + text.substr(0, 1) + ":" + text.substr(1) + "Z", who};
    };
}

std::vector<ChangeEntry> entriesOf(const ChangeLog& log, const ChangeQuery& query = {}) {
    auto entries = log.entries(query);
    BOOST_REQUIRE_MESSAGE(entries.ok(), (entries.ok() ? "" : toText(entries.problems())));
    return entries.value();
}

std::vector<std::string> linesOf(const ChangeLog& log) {
    std::vector<std::string> lines;
    BOOST_TEST(log.forEach([&](const ChangeEntry& entry) {
                      lines.push_back(std::to_string(entry.number) + " " + entry.who + " " +
                                      std::string(nameOf(entry.action)) + " " + entry.path + ": " + entry.before +
                                      " -> " + entry.after);
                  })
                   .empty());
    return lines;
}

std::string textOf(const std::vector<ChainFinding>& findings) {
    std::string text;
    for (const ChainFinding& finding : findings)
        text += std::string(nameOf(finding.kind)) + " " + std::to_string(finding.number) +
                (finding.count == 1 ? "" : "+" + std::to_string(finding.count - 1)) + "; ";
    return text;
}

std::string findingsOf(const ChangeLog& log) {
    const auto findings = log.verify();
    return findings ? textOf(findings.value()) : toText(findings.problems());
}

ProjectFile opened(const std::filesystem::path& path, Access access, const StampSource& stamps = {}) {
    auto file = ProjectFile::open(path, access, stamps);
    BOOST_REQUIRE_MESSAGE(file.ok(), (file.ok() ? "" : toText(file.problems())));
    return std::move(file).value();
}

Project renamed(Project project, const std::string& name) {
    project.settings.name = name;
    return project;
}

/// A log of ten entries: "created", then nine names.
struct Logged {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.jupan";

    Logged() {
        auto file = ProjectFile::create(path, smallProject(), IfExists::refuse, {}, {}, clockOf("clerk"));
        BOOST_REQUIRE(file.ok());
        for (int i = 1; i < 10; ++i)
            BOOST_REQUIRE(file.value().save(renamed(smallProject(), "name " + std::to_string(i))).empty());
    }
};

const std::string withoutTriggers =
    "DROP TRIGGER change_log_no_update; DROP TRIGGER change_log_no_delete; DROP TRIGGER change_log_no_replace;"
    "DROP TRIGGER change_log_head_no_return; DROP TRIGGER change_log_head_no_delete;"
    "DROP TRIGGER change_log_head_no_replace;";

}  // namespace

BOOST_AUTO_TEST_SUITE(change_log)

BOOST_AUTO_TEST_CASE(every_change_of_the_file_is_an_entry) {
    const TemporaryFolder folder;
    const auto path = folder / "a.jupan";
    {
        auto created = ProjectFile::create(path, smallProject(), IfExists::refuse, {}, {}, clockOf("clerk"));
        BOOST_REQUIRE(created.ok());
        ProjectFile& file = created.value();
        Project project = renamed(smallProject(), "새 이름");
        project.settings.discountRate = 0.1;
        BOOST_TEST(file.save(project).empty());
        BOOST_TEST(file.save(project).empty());  // nothing changed
        project.gateOverrides.push_back({.by = "대표", .reason = "급함", .date = parseDate("2026-11-22").value()});
        BOOST_TEST(file.save(project).empty());
        const Date today = parseDate("2026-11-22").value();
        const auto entered = file.charges().enter({.date = today,
                                                   .group = {.vendor = "openai", .currency = "USD"},
                                                   .figures = {.amount = Decimal::parse("12.5").value()}},
                                                  {.name = "영수증", .today = today});
        BOOST_REQUIRE(entered.ok());
        BOOST_TEST(file.charges().remove(entered.value()).empty());
        BOOST_TEST(!file.charges().remove(9).empty());
    }
    const ProjectFile file = opened(path, Access::read);
    const std::string entry =
        R"("number":1,"name":"영수증","format":"manual","day":"2026-11-22","rows_read":1,"added":1,)"
        R"("replaced":0,"already_present":0,"rejected":0,"first_day":"2026-11-22",)"
        R"("last_day":"2026-11-22")";
    const std::vector<std::string> expected{
        "1 clerk created project:  -> " + smallProject().settings.name,
        "2 clerk edited project.name: " + smallProject().settings.name + " -> 새 이름",
        "3 clerk edited project.discount_rate: " + shortestText(smallProject().settings.discountRate) + " -> 0.1",
        R"(4 clerk overridden gate_overrides[0]:  -> {"gate":"pilot_start","by":"대표","reason":"급함",)"
        R"("date":"2026-11-22"})",
        "5 clerk imported actuals.imports[1]:  -> {" + entry + R"(,"amounts":{"USD":"12.5"}})",
        "6 clerk imported actuals.imports[1]: {" + entry + "} -> ",
    };
    BOOST_TEST(linesOf(file.log()) == expected, boost::test_tools::per_element());
    const std::vector<ChangeEntry> entries = entriesOf(file.log());
    BOOST_TEST(entries.front().number == 6);
    BOOST_TEST(entries[3].time == entries[4].time, "one save is one moment");
    BOOST_TEST(file.log().count().value() == 6);
    BOOST_TEST(file.log().head().value().count == 6);
    BOOST_TEST(findingsOf(file.log()) == "");
}

BOOST_AUTO_TEST_CASE(an_import_is_an_entry_with_its_sums) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "a.jupan", smallProject(), IfExists::refuse, {}, {}, clockOf("clerk"));
    BOOST_REQUIRE(file.ok());
    const std::string text = bytesOf(std::filesystem::path(JUPAN_TEST_DATA) / "usage" / "openai_costs.json");
    for (int time = 0; time < 2; ++time) {  // the second time it brings nothing
        MemoryStream stream(text);
        const ImportOutcome outcome =
            file.value().charges().import(stream, {}, {.name = "costs.json", .today = parseDate("2026-11-22").value()});
        BOOST_TEST(outcome.problems.empty());
    }
    // One that is refused leaves no entry either.
    MemoryStream stream("date,amount\n");
    (void)file.value().charges().import(stream, {}, {.name = "x.csv"});
    const std::vector<ChangeEntry> entries = entriesOf(file.value().log(), {.action = imported});
    BOOST_REQUIRE(entries.size() == 1U);
    BOOST_TEST(entries[0].after.find(R"("name":"costs.json","format":"openai_costs")") != std::string::npos);
    BOOST_TEST(entries[0].after.find(R"("amounts":{"USD":")") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_not_saved_is_not_logged) {
    const Logged logged;
    auto file = opened(logged.path, Access::write);
    Project wrong = smallProject();
    wrong.settings.horizonMonths = -1;
    BOOST_TEST(!file.save(wrong).empty());
    runSql(logged.path, "PRAGMA user_version = 5");  // another program writes
    BOOST_TEST(!file.save(renamed(smallProject(), "lost")).empty());
    BOOST_TEST(file.log().count().value() == 10);
    BOOST_TEST(findingsOf(file.log()) == "");
}

BOOST_AUTO_TEST_CASE(the_program_can_only_add) {
    const Logged logged;
    storage::Database database(logged.path, storage::OpenAs::readWrite);
    database.allowTriggers();
    for (const char* sql :
         {"UPDATE change_log SET after = 'x' WHERE number = 5", "UPDATE change_log SET number = 99",
          "DELETE FROM change_log", "DELETE FROM change_log WHERE number = 10",
          "INSERT OR REPLACE INTO change_log SELECT 5, time, who, action, path, before, 'x', hash FROM "
          "change_log WHERE number = 5",
          "INSERT INTO change_log SELECT 0, time, who, action, path, before, after, hash FROM change_log",
          "UPDATE change_log_head SET count = 9", "UPDATE change_log_head SET hash = 'x'",
          "DELETE FROM change_log_head", "INSERT OR REPLACE INTO change_log_head VALUES (0, 3, 'x')"})
        BOOST_CHECK_THROW(database.run(sql), storage::SqlFailure);
    BOOST_CHECK_THROW(runShell(logged.path, "DELETE FROM change_log WHERE number = 5;"), std::runtime_error);
    BOOST_TEST(findingsOf(opened(logged.path, Access::read).log()) == "");
}

/// As somebody with the file and the shell program `sqlite3` would.
BOOST_AUTO_TEST_CASE(what_is_changed_with_the_shell_is_found) {
    const struct {
        const char* what;
        std::string sql;
        std::string findings;
    } rows[] = {
        {"nothing", "", ""},
        {"a value edited", "UPDATE change_log SET after = 'name 7' WHERE number = 5;", "changed 5; "},
        {"a name edited", "UPDATE change_log SET who = 'auditor' WHERE number = 1;", "changed 1; "},
        {"a time edited", "UPDATE change_log SET time = '2026-11-21T10:00:00Z' WHERE number = 10;", "changed 10; "},
        {"two edited", "UPDATE change_log SET action = 'noted' WHERE number IN (3, 8);", "changed 3; changed 8; "},
        {"one removed", "DELETE FROM change_log WHERE number = 5;", "missing 5; "},
        {"the first removed", "DELETE FROM change_log WHERE number = 1;", "missing 1; "},
        {"some removed", "DELETE FROM change_log WHERE number BETWEEN 4 AND 6;", "missing 4+2; "},
        {"the last removed", "DELETE FROM change_log WHERE number = 10;", "cut_off 10; "},
        {"the end removed", "DELETE FROM change_log WHERE number > 6;", "cut_off 7+3; "},
        {"all removed", "DELETE FROM change_log;", "cut_off 1+9; "},
        {"removed, the rest numbered anew",
         "DELETE FROM change_log WHERE number = 5; UPDATE change_log SET number = number - 1 WHERE number > 5;",
         "missing 5; "},
        {"two swapped",
         "UPDATE change_log SET number = 99 WHERE number = 4; UPDATE change_log SET number = 4 WHERE number = 7;"
         "UPDATE change_log SET number = 7 WHERE number = 99;",
         "moved 4; moved 7; "},
        {"one put at the end", "UPDATE change_log SET number = 11 WHERE number = 5;", "moved 11; "},
        {"one added", "INSERT INTO change_log VALUES (11, 't', 'w', 'edited', 'p', '', '', 'h');", "changed 11; "},
        {"the head set back",
         "UPDATE change_log_head SET count = 9, hash = (SELECT hash FROM change_log WHERE number = 9);",
         "changed 10; "},
        {"the head removed", "DELETE FROM change_log_head;", "changed 1+9; "},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            const Logged logged;
            runShell(logged.path, withoutTriggers + row.sql);
            BOOST_TEST(findingsOf(opened(logged.path, Access::read).log()) == row.findings);
            // The file can be worked on; what was found stays found.
            {
                ProjectFile file = opened(logged.path, Access::write, clockOf("owner"));
                BOOST_TEST(file.save(renamed(file.project(), "later")).empty());
                const std::vector<ChangeEntry> entries = entriesOf(file.log(), {.text = "owner"});
                BOOST_REQUIRE(entries.size() == 2U);
                BOOST_TEST(entries[1].path == "change_log.triggers");
                BOOST_TEST(findingsOf(file.log()).empty() == row.findings.empty());
            }
            BOOST_CHECK_THROW(runShell(logged.path, "DELETE FROM change_log;"), std::runtime_error);
        }
    }
}

BOOST_AUTO_TEST_CASE(numbers_without_sense_stop_nobody) {
    const struct {
        std::string sql;
        std::string findings;
    } rows[] = {
        {"UPDATE change_log_head SET count = -9223372036854775808;", "changed 10; "},
        {"DELETE FROM change_log; UPDATE change_log_head SET count = -5;", "cut_off 1; "},
        {"UPDATE change_log SET number = 9223372036854775806 WHERE number = 10;", "moved 9223372036854775806; "},
    };
    for (const auto& row : rows) {
        const Logged logged;
        runShell(logged.path, withoutTriggers + row.sql);
        BOOST_TEST(findingsOf(opened(logged.path, Access::read).log()) == row.findings);
        ProjectFile file = opened(logged.path, Access::write, clockOf("owner"));
        BOOST_TEST(entriesOf(file.log(), {.text = "owner"}).size() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(another_trigger_is_not_ours) {
    const Logged logged;
    runShell(logged.path,
             withoutTriggers + "CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log BEGIN SELECT 1; END;");
    const auto file = ProjectFile::open(logged.path, Access::write);
    BOOST_REQUIRE(!file.ok());
    BOOST_TEST((file.problems()[0].code == ProblemCode::unknownSchema));
}

BOOST_AUTO_TEST_CASE(a_search_finds_the_newest_first) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "a.jupan", smallProject(), IfExists::refuse, {}, {}, clockOf("재무 담당"));
    BOOST_REQUIRE(file.ok());
    for (const char* name : {"100 %", "100 x", "a_b", "aXb", "back\\slash", "it's", "ÄRGER", "Mixed Case"})
        BOOST_TEST(file.value().save(renamed(smallProject(), name)).empty());
    const ChangeLog& log = file.value().log();
    const struct {
        ChangeQuery query;
        std::size_t found;
    } rows[] = {
        {{}, 9},
        {{.text = "100 %"}, 2},  // before and after
        {{.text = "a_b"}, 2},
        {{.text = "k\\s"}, 2},
        {{.text = "it's"}, 2},
        {{.text = "MIXED case"}, 1},
        {{.text = "재무"}, 9},
        {{.text = "project.name edited"}, 8},
        {{.text = "no such thing"}, 0},
        {{.action = created}, 1},
        {{.text = "mixed", .action = created}, 0},
        {{.limit = 3}, 3},
        {{.limit = 0}, 0},
        {{.newest = 4}, 4},
        {{.text = std::string(200, 'x')}, 0},
        {{.text = "'; DROP TABLE change_log; --"}, 0},
    };
    for (const auto& row : rows) BOOST_TEST(entriesOf(log, row.query).size() == row.found, row.query.text);
    std::string words;
    for (int i = 0; i < 51; ++i) words += "a ";
    BOOST_TEST(entriesOf(log, {.text = words}).empty());
    const auto page = entriesOf(log, {.limit = 4});
    BOOST_TEST(page.front().number == 9);
    const auto next = entriesOf(log, {.newest = page.back().number - 1, .limit = 4});
    BOOST_TEST(next.front().number == 5);
}

/// What SQL finds is what a search in memory finds.
BOOST_AUTO_TEST_CASE(any_search_finds_the_same_in_file_and_memory) {
    const TemporaryFolder folder;
    RandomProjects random(42);
    Project project = random.project(4);
    auto file = ProjectFile::create(folder / "a.jupan", project, IfExists::refuse, {}, {}, clockOf("Team_Lead"));
    BOOST_REQUIRE(file.ok());
    std::int64_t before = 1;
    for (int i = 0; i < 30; ++i) {
        const Project next = random.edited(project);
        BOOST_REQUIRE(file.value().save(next).empty());
        const std::int64_t now = file.value().log().count().value();
        BOOST_TEST(now - before == static_cast<std::int64_t>(differences(project, next).size()));
        BOOST_TEST((now == before) == (project == next));
        before = now;
        project = next;
    }
    const auto all = file.value().log().whole();
    BOOST_REQUIRE(all.ok());
    BOOST_TEST(verifyChain(all.value().entries, all.value().head()).empty());
    BOOST_TEST(all.value().entries.size() > 200U);
    for (const char* text : {"kpi", "고객", "%1", "_", "DROP table", "\"name\":", "m_l", "1e999", "\\n", "x_ kpi"}) {
        std::vector<ChangeEntry> expected;
        for (const ChangeEntry& entry : all.value().entries)
            if (answers(entry, {.text = text})) expected.insert(expected.begin(), entry);
        BOOST_TEST((entriesOf(file.value().log(), {.text = text, .limit = 100'000}) == expected), text);
    }
}

BOOST_AUTO_TEST_CASE(a_project_in_memory_has_a_log_too) {
    auto file = ProjectFile::inMemory(smallProject(), {}, {}, clockOf("clerk"));
    BOOST_REQUIRE(file.ok());
    BOOST_TEST(file.value().save(renamed(smallProject(), "b")).empty());
    BOOST_TEST(linesOf(file.value().log()).size() == 2U);
    BOOST_TEST(findingsOf(file.value().log()) == "");
    const auto history = file.value().log().whole();
    BOOST_REQUIRE(history.ok());
    auto again = ProjectFile::inMemory(smallProject(), {}, history.value(), clockOf("auditor"));
    BOOST_REQUIRE(again.ok());
    BOOST_TEST((again.value().log().whole().value() == history.value()), "a log goes on; it does not begin anew");
}

BOOST_AUTO_TEST_CASE(copies_keep_the_log_as_it_is) {
    const Logged logged;
    runShell(logged.path, withoutTriggers +
                              "DELETE FROM change_log WHERE number = 5;"
                              "UPDATE change_log SET after = 'x' WHERE number = 8;");
    const ProjectFile file = opened(logged.path, Access::read);
    const auto history = file.log().whole();
    BOOST_REQUIRE(history.ok());
    BOOST_TEST(file.saveCopy(logged.folder / "copy.jupan", IfExists::refuse).empty());
    BOOST_TEST(writeProjectFile(logged.folder / "new.jupan", file.project(), IfExists::refuse, {}, history.value(),
                                clockOf("auditor"))
                   .empty());
    // Through its text form, too.
    const auto document = documentFromJson(documentToJson(file.project(), {}, history.value()));
    BOOST_REQUIRE(document.ok());
    BOOST_TEST((document.value().history == history.value()));
    for (const char* name : {"copy.jupan", "new.jupan"}) {
        const ProjectFile copy = opened(logged.folder / name, Access::read);
        BOOST_TEST((copy.log().whole().value() == history.value()), name);
        BOOST_TEST(findingsOf(copy.log()) == "missing 5; changed 8; ", name);
    }
}

BOOST_AUTO_TEST_CASE(random_documents_come_back_from_their_text) {
    RandomProjects random(11);
    for (int i = 0; i < 20; ++i) {
        const Project project = random.project(5);
        const ChangeHistory history = historyOf({"t", "w"}, differences({}, project));
        const std::string text = documentToJson(project, {}, history);
        const auto read = documentFromJson(text);
        BOOST_REQUIRE_MESSAGE(read.ok(), (read.ok() ? "" : toText(read.problems())));
        BOOST_TEST((read.value().project == project));
        BOOST_TEST((read.value().history == history));
        BOOST_TEST(documentToJson(read.value().project, {}, read.value().history) == text);
    }
}

BOOST_AUTO_TEST_CASE(a_log_that_is_no_text_is_named) {
    const Logged logged;
    runShell(logged.path, withoutTriggers + "UPDATE change_log SET after = CAST(x'ff' AS TEXT) WHERE number = 5;");
    const ProjectFile file = opened(logged.path, Access::read);
    BOOST_TEST(findingsOf(file.log()) == "changed 5; ");
    const auto whole = file.log().whole();
    BOOST_REQUIRE(!whole.ok());
    BOOST_TEST((whole.problems()[0].code == ProblemCode::notUtf8));
    BOOST_TEST(whole.problems()[0].path == "change_log.entries[4].after");
}

BOOST_AUTO_TEST_SUITE_END()
