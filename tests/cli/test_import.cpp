// jupan-cli import-usage, as its users run it.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/read_fault_text.h"
#include "tests/cli/run_cli.h"

using namespace jupan;
using namespace jupan::test;
using Json = nlohmann::json;

namespace {

std::string sample(const std::string& name) {
    return readAll(std::string(JUPAN_SOURCE_DIR) + "/tests/data/usage/" + name);
}

/// The folder with a project of each form.
void addProjects(const Folder& folder) {
    BOOST_REQUIRE(folder.run({"new", "--template", "support-automation", "-o", "p.jupan"}).exit == 0);
    BOOST_REQUIRE(folder.run({"convert", "p.jupan", "p.json"}).exit == 0);
}

Json imported(const Folder& folder, const std::string& project, const std::string& usage, int exit = 0) {
    const Run run = folder.run({"import-usage", project, usage, "--json"});
    BOOST_TEST(run.exit == exit, usage << ": " << run.err);
    return run.out.empty() ? Json() : Json::parse(run.out);
}

/// The charges of a project, added up by currency.
std::size_t chargeCount(const Folder& folder, const std::string& project) {
    BOOST_REQUIRE(folder.run({"convert", project, "counted.json"}).exit == 0);
    const Json document = Json::parse(readAll(folder / "counted.json"));
    return document.contains("actuals") ? document["actuals"]["charges"].size() : 0;
}

std::string costs(const std::string& rows) {
    return "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id\n" + rows;
}

std::string costRow(const std::string& day, const std::string& amount, const std::string& currency = "usd") {
    return ",," + day + "T00:00:00+00:00,," + amount + "," + currency + ",gpt-x,proj_1\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(import_usage)

// Totals as tests/core/usage/test_samples.cpp, added up by hand.
BOOST_AUTO_TEST_CASE(every_sample_is_added_once_and_never_twice) {
    const struct {
        const char* file;
        const char* format;
        int charges;
        int empty;
        const char* usd;
    } rows[] = {
        {"openai_costs.json", "openai_costs", 11, 1, "3.1964"},
        {"openai_dashboard_cost_daily.csv", "openai_dashboard_costs", 3, 1, "3.1964000000000002"},
        {"openai_dashboard_activity_completions.csv", "openai_dashboard_activity", 4, 1, ""},
        {"anthropic_cost_report.json", "anthropic_costs", 5, 0, "2.15"},
        {"anthropic_usage_report_messages.json", "anthropic_usage", 1, 0, ""},
        {"anthropic_console_cost.csv", "anthropic_console_costs", 3, 0, "1.88"},
        {"anthropic_console_usage.csv", "anthropic_console_usage", 2, 0, ""},
        {"azure_cost_details_payg.csv", "azure_costs", 2, 0, "0.3735"},
        {"litellm_spend_logs.json", "litellm_spend_logs", 1, 0, "0.00068"},
        {"litellm_daily_user_spend.csv", "litellm_daily", 1, 0, "0.5124"},
        {"langfuse_observations_v2.jsonl", "langfuse", 1, 0, "0.00068"},
        {"focus_1_2_ai_tokens.csv", "focus", 5, 0, "138.0024"},
    };
    const Folder folder;
    addProjects(folder);
    for (const std::string project : {"p.jupan", "p.json"}) {
        for (const auto& row : rows) {
            BOOST_TEST_CONTEXT(project << " " << row.file) {
                folder.write(row.file, sample(row.file));
                const Json first = imported(folder, project, row.file);
                BOOST_TEST(first["file"] == row.file);
                BOOST_TEST(first["format"] == row.format);
                BOOST_TEST(first["rows_read"] == row.charges + row.empty);
                BOOST_TEST(first["added"] == row.charges);
                BOOST_TEST(first["already_present"] == 0);
                BOOST_TEST(first["rejected"].empty());
                BOOST_TEST(first["amounts"] == (*row.usd == '\0' ? Json::object() : Json{{"USD", row.usd}}));
                const std::string before = readAll(folder / project);
                const Json again = imported(folder, project, row.file);
                BOOST_TEST(again["added"] == 0);
                BOOST_TEST(again["replaced"] == 0);
                BOOST_TEST(again["already_present"] == row.charges);
                BOOST_TEST(again["amounts"] == Json::object());
                BOOST_TEST((project == "p.jupan" || readAll(folder / project) == before));
            }
        }
        BOOST_TEST(folder.run({"check", project}).exit == 0);
    }
}

BOOST_AUTO_TEST_CASE(the_ledger_goes_both_ways_through_convert) {
    const Folder folder;
    addProjects(folder);
    for (const char* file : {"openai_costs.json", "litellm_spend_logs.json", "focus_1_2_ai_tokens.csv"}) {
        folder.write(file, sample(file));
        imported(folder, "p.jupan", file);
    }
    BOOST_TEST(folder.run({"convert", "p.jupan", "a.json"}).exit == 0);
    BOOST_TEST(folder.run({"convert", "a.json", "b.jupan"}).exit == 0);
    BOOST_TEST(folder.run({"convert", "b.jupan", "b.json"}).exit == 0);
    BOOST_TEST((readAll(folder / "a.json") == readAll(folder / "b.json")));
    // what was imported before the way is known behind it
    BOOST_TEST(imported(folder, "b.jupan", "litellm_spend_logs.json")["already_present"] == 1);
    BOOST_TEST(folder.run({"analyze", "a.json"}).exit == 0);
}

BOOST_AUTO_TEST_CASE(an_overlapping_file_adds_the_new_days_only) {
    const Folder folder;
    addProjects(folder);
    folder.write("a.csv", costs(costRow("2026-10-01", "1.5") + costRow("2026-10-02", "2.5")));
    folder.write("b.csv", costs(costRow("2026-10-02", "2.5") + costRow("2026-10-03", "0.25")));
    folder.write("c.csv", costs(costRow("2026-10-03", "0.75")));
    BOOST_TEST(imported(folder, "p.jupan", "a.csv")["added"] == 2);
    const Json overlap = imported(folder, "p.jupan", "b.csv");
    BOOST_TEST(overlap["added"] == 1);
    BOOST_TEST(overlap["already_present"] == 1);
    BOOST_TEST(overlap["amounts"]["USD"] == "0.25");
    BOOST_TEST(imported(folder, "p.jupan", "c.csv")["replaced"] == 1);
    BOOST_TEST(chargeCount(folder, "p.jupan") == 3U);
}

BOOST_AUTO_TEST_CASE(bad_rows_are_named_and_the_others_taken) {
    const Folder folder;
    addProjects(folder);
    folder.write("c.csv", costs(costRow("2026-02-28", "(500)") + costRow("2026-02-30", "1") +
                                costRow("2026-03-01", "abc") + costRow("2026-03-02", "5", "")));
    const Run run = folder.run({"import-usage", "p.jupan", "c.csv"});
    BOOST_TEST(run.exit == 0, run.err);
    BOOST_TEST(run.out.find("line 3: start_time_iso: no such day: '2026-02-30T00:00:00+00:00'") != run.out.npos,
               run.out);
    BOOST_TEST(run.out.find("line 4: amount_value: not a number: 'abc'") != run.out.npos, run.out);
    BOOST_TEST(run.out.find("line 5: amount_currency: currency is missing") != run.out.npos, run.out);
    BOOST_TEST(run.out.find("added USD") != run.out.npos);
    BOOST_TEST(run.out.find("-500") != run.out.npos, run.out);
}

BOOST_AUTO_TEST_CASE(an_unknown_currency_is_kept_and_waits) {
    const Folder folder;
    addProjects(folder);
    folder.write("c.csv", costs(costRow("2026-02-28", "7", "xqq")));
    const Run run = folder.run({"import-usage", "p.jupan", "c.csv"});
    BOOST_TEST(run.exit == 0);
    BOOST_TEST(run.err.find("warning: c.csv: no currency in use: 'XQQ'") != run.err.npos, run.err);
    BOOST_TEST(run.err.find("warning: exchange_rates: 1 charges in XQQ wait for a rate") != run.err.npos, run.err);
    BOOST_TEST(run.err.find("warning: charge_rules: 1 of 1") != run.err.npos, run.err);
}

BOOST_AUTO_TEST_CASE(a_bad_file_changes_nothing_and_the_others_are_imported) {
    const std::string good = costs(costRow("2026-10-01", "1.5"));
    const std::string json = sample("openai_costs.json");
    const struct {
        const char* name;
        std::string content;
        const char* wrong;
    } rows[] = {
        {"cut.json", json.substr(0, json.size() / 2), "not valid JSON"},
        {"quote.csv", costs(costRow("2026-10-01", "\"1.5")), "quotation mark is never closed"},
        {"empty.csv", "", "is empty"},
        {"binary.csv", std::string("\0\1\2\3\xff\xfe\0\0binary", 14), "are no characters"},
        {"zip.csv", "PK\3\4 and so on", "is an Excel workbook or a ZIP archive"},
        {"other.csv", "a,b,c\n1,2,3\n", "no report of a known format"},
        {"bomb.json", std::string(100'000, '['), "nested too deeply"},
        {"wide.csv", std::string(10'000, ',') + "\n", "too many columns"},
        {"long.csv", costs(std::string(20'000'000, 'x')), "too long"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const Folder folder;
            addProjects(folder);
            folder.write("good.csv", good);
            folder.write(row.name, row.content);
            const Run run = folder.run({"import-usage", "p.jupan", row.name, "good.csv"});
            BOOST_TEST(run.exit == 1);
            BOOST_TEST(run.err.find("error: " + std::string(row.name)) != run.err.npos, run.err.substr(0, 500));
            BOOST_TEST(run.err.find(row.wrong) != run.err.npos, run.err.substr(0, 500));
            BOOST_TEST(run.out.starts_with(std::string(row.name) + ": nothing imported\ngood.csv: "), run.out);
            BOOST_TEST(chargeCount(folder, "p.jupan") == 1U);
            const Run again = folder.run({"import-usage", "p.jupan", row.name, "good.csv", "--json"});
            const Json both = Json::parse(again.out);
            BOOST_TEST(both.size() == 2U);
            BOOST_TEST(both[0].contains("error"));
            BOOST_TEST(both[1]["already_present"] == 1);
        }
    }
}

// 9e18 USD are more won than all charges of a ledger may come to (core/project/amounts.h): kept, they would close the
// project to every command.
BOOST_AUTO_TEST_CASE(a_file_beyond_the_ledgers_sums_changes_nothing) {
    const Folder folder;
    addProjects(folder);
    folder.write("huge.csv", costs(costRow("2026-10-05", "9000000000000000000")));
    folder.write("good.csv", costs(costRow("2026-10-06", "1.5")));
    for (const std::string project : {"p.jupan", "p.json"}) {
        const std::string before = readAll(folder / project);
        const Run refused = folder.run({"import-usage", project, "huge.csv"});
        BOOST_TEST(refused.exit == 1);
        BOOST_TEST(refused.out.find("nothing imported") != std::string::npos, refused.out);
        BOOST_TEST(refused.err == "error: actuals: too large for a number (allowed: up to 10000000000000000000)\n");
        BOOST_TEST(readAll(folder / project) == before);
        const Run both = folder.run({"import-usage", project, "huge.csv", "good.csv"});
        BOOST_TEST(both.exit == 1);
        BOOST_TEST(chargeCount(folder, project) == 1U);
        BOOST_TEST(folder.run({"budget", project}).exit == 0);
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_usage_file_at_all) {
    const Folder folder;
    addProjects(folder);
    folder.write("good.csv", costs(costRow("2026-10-01", "1.5")));
    BOOST_TEST(folder.run({"import-usage", "p.jupan", "."}).err.find("error: .: cannot be read: is a directory\n") !=
               std::string::npos);
    BOOST_TEST(folder.run({"import-usage", "p.jupan", "missing.csv"}).exit == 1);
    BOOST_TEST(folder.run({"import-usage", "missing.jupan", "good.csv"}).exit == 1);
    for (const std::string project : {"p.jupan", "p.json"}) {
        const std::string before = readAll(folder / project);
        const Run same = folder.run({"import-usage", project, "./" + project});
        BOOST_TEST(same.exit == 2);
        BOOST_TEST(same.err == "error: ./" + project + ": is the project itself (allowed: a usage file)\n");
        BOOST_TEST((readAll(folder / project) == before));
    }
    const Json twice = Json::parse(folder.run({"import-usage", "p.json", "good.csv", "good.csv", "--json"}).out);
    BOOST_TEST(twice[0]["added"] == 1);
    BOOST_TEST(twice[1]["added"] == 0);
}

BOOST_AUTO_TEST_CASE(a_saved_mapping_reads_a_card_statement) {
    const Folder folder;
    addProjects(folder);
    Json document = Json::parse(readAll(folder / "p.json"));
    document["column_mappings"] = {{{"name", "card"},
                                    {"columns", {{"date", "when"}, {"amount", "sum"}, {"line_item", "what"}}},
                                    {"vendor", "card"},
                                    {"currency", "KRW"}}};
    folder.write("p.json", document.dump());
    folder.write("card.csv", "when;what;sum\n05/10/2026;OPENAI;1.234,56\n07/10/2026;TAX;₩500\n");
    const Run unclear = folder.run({"import-usage", "p.json", "card.csv", "--mapping", "card"});
    BOOST_TEST(unclear.exit == 1);
    BOOST_TEST(unclear.err.find("order of day and month is unclear") != unclear.err.npos, unclear.err);
    const Run run = folder.run({"import-usage", "p.json", "card.csv", "--mapping", "card", "--date-order", "dmy",
                                "--decimal-mark", "comma", "--json"});
    BOOST_TEST(run.exit == 0, run.err);
    BOOST_TEST(Json::parse(run.out)["amounts"]["KRW"] == "1734.56");
    BOOST_TEST(folder.run({"import-usage", "p.json", "card.csv", "--mapping", "none"}).err ==
               "error: column_mappings: unknown column mapping: 'none'\n");
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_rejected_rows_are_counted) {
    const Folder folder;
    addProjects(folder);
    std::string rows = costRow("2026-10-01", "1.5");
    for (int i = 0; i < 100'000; ++i) rows += costRow("2026-10-01", "x");
    folder.write("bad.csv", costs(rows));
    const Json result = imported(folder, "p.jupan", "bad.csv");
    BOOST_TEST(result["added"] == 1);
    BOOST_TEST(result["rejected"].size() == 1000U);
    BOOST_TEST(result["rejected_rows"] == 100'000);
}

BOOST_AUTO_TEST_CASE(a_file_of_which_nothing_can_be_used_has_failed) {
    const Folder folder;
    addProjects(folder);
    folder.write("bad.csv", costs(costRow("2026-10-01", "x")));
    const Run run = folder.run({"import-usage", "p.jupan", "bad.csv"});
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.err == "error: bad.csv: all rows were rejected\n");
    BOOST_TEST(run.out.find("line 2: amount_value: not a number: 'x'") != run.out.npos, run.out);
}

BOOST_AUTO_TEST_CASE(every_fault_has_its_own_words) {
    for (int code = 0; code <= static_cast<int>(ReadFaultCode::otherFormat); ++code) {
        const std::string reason = reasonText({.code = static_cast<ReadFaultCode>(code),
                                               .line = 3,
                                               .column = "COLUMN",
                                               .value = "VALUE",
                                               .allowed = "ALLOWED"});
        BOOST_TEST(reason.size() > 8U, "no words for code " << code);
        BOOST_TEST(!reason.ends_with(": "), reason);
    }
    BOOST_TEST(errorLine("a\nb.csv", ReadFault{.code = ReadFaultCode::notANumber,
                                               .line = 7,
                                               .column = "cost",
                                               .value = "x\ny",
                                               .allowed = "1234.56"}) ==
               "error: a\\nb.csv line 7: cost: not a number: 'x\\ny' (allowed: 1234.56)");
}

BOOST_AUTO_TEST_SUITE_END()
