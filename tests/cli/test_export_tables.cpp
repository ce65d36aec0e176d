// jupan-cli export: workbook, tables, folders, several projects; hostile targets. Charts: test_export.cpp; what stands
// in the tables: tests/core/tables.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "tests/cli/run_cli.h"
#include "tests/core/base/file_size_limit.h"

using namespace jupan::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::size_t linesIn(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// What is in a folder, by name.
std::map<std::string, std::string> filesIn(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder)) files[entry.path().filename()] = readAll(entry.path());
    return files;
}

std::vector<std::string> tableNamesOf(const Folder& folder) {
    std::vector<std::string> names;
    std::istringstream lines(folder.run({"export", "--tables"}).out);
    for (std::string line; std::getline(lines, line);) names.push_back(line.substr(0, line.find('\t')));
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(export_tables)

BOOST_AUTO_TEST_CASE(the_tables_are_listed_in_both_languages) {
    const Folder folder;
    const Run english = folder.run({"export", "--tables"});
    const Run korean = folder.run({"export", "--tables", "--lang", "ko"});
    BOOST_TEST(english.exit == 0);
    BOOST_TEST(english.out.starts_with("years\tYearly table\n"));
    BOOST_TEST(korean.out.starts_with("years\t연도별 표\n"));
    BOOST_TEST(linesIn(english.out) == linesIn(korean.out));
    checkGolden("export.tables.txt", english.out);
}

/// Results of two templates, figure by figure.
BOOST_AUTO_TEST_CASE(two_templates_as_they_are_known) {
    const Folder folder;
    for (const auto& [id, language] : {std::pair{"support-automation", "en"}, {"budget-example", "ko"}}) {
        const std::string file = std::string(id) + ".jupan";
        BOOST_TEST(folder.run({"new", "--template", id, "--lang", language, "-o", file}).exit == 0);
        Json tables = Json::object();
        for (const char* table : {"years", "metrics", "scenarios", "kpis", "costs", "categories", "break_even",
                                  "cost_benefit_matrix", "assumptions"}) {
            const Run run = folder.run(
                {"export", file, "-o", "t.json", "--table", table, "--lang", language, "--date", "2026-11-22"});
            BOOST_TEST(run.exit == 0, run.err);
            tables[table] = Json::parse(readAll(folder / "t.json"));
        }
        checkGolden("export." + std::string(id) + ".json", tables.dump(1) + "\n");
    }
}

BOOST_AUTO_TEST_CASE(csv_json_and_a_folder_say_the_same) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    const std::vector<std::string> rest{"--date", "2026-11-22", "--trials", "300"};
    const auto run = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"export", "p.json"});
        arguments.insert(arguments.end(), rest.begin(), rest.end());
        const Run made = folder.run(arguments);
        BOOST_TEST(made.exit == 0, made.err);
        BOOST_TEST(made.err.empty());
        return made;
    };
    BOOST_TEST(run({"-o", "y.csv"}).out == "y.csv\n");
    BOOST_TEST(run({"-o", "all.json"}).out == "all.json\n");
    const Run all = run({"-o", "made/tables"});
    const auto names = tableNamesOf(folder);
    const auto files = filesIn(folder / "made/tables");
    BOOST_TEST(linesIn(all.out) == files.size());
    BOOST_TEST(files.size() == names.size() - 1);  // no charges, so no FOCUS
    BOOST_TEST(!files.contains("focus.csv"));
    BOOST_TEST((files.at("years.csv") == readAll(folder / "y.csv")));
    const Json json = Json::parse(readAll(folder / "all.json"));
    BOOST_TEST(json["tables"].size() == names.size());
    for (const std::string& name : names) {
        if (name == "focus") continue;
        const std::string& csv = files.at(name + ".csv");
        BOOST_TEST(csv.starts_with("\xEF\xBB\xBF"), name);
        const Json& table = json["tables"][name];
        std::string header = "\xEF\xBB\xBF";
        for (const Json& column : table["columns"])
            header += (header.size() > 3 ? "," : "") + column["key"].get<std::string>();
        BOOST_TEST(csv.substr(0, csv.find('\r')) == header, name);
    }
    // what analyze says
    const Json analysis = Json::parse(folder.run({"analyze", "p.json", "--json"}).out);
    for (const Json& row : json["tables"]["metrics"]["rows"]) {
        const auto key = row["metric"].get<std::string>();
        if (!analysis["metrics"].contains(key)) continue;
        BOOST_TEST(row["value"] == analysis["metrics"][key], key);
        BOOST_TEST(row["cash_value"] == analysis["cash_metrics"][key], key);
    }
    const Json& drivers = json["tables"]["simulation_drivers"]["rows"];
    const Json simulation = Json::parse(folder.run({"simulate", "p.json", "--trials", "300", "--json"}).out);
    BOOST_TEST_REQUIRE(drivers.size() == simulation["drivers"].size());
    for (std::size_t i = 0; i < drivers.size(); ++i)
        BOOST_TEST(drivers[i]["evppi"] == simulation["drivers"][i]["evppi"]);
}

/// What stands in it: tests/core/workbook.
BOOST_AUTO_TEST_CASE(a_workbook_is_the_same_for_the_same_day) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    const auto made = [&](const char* to, const char* date) {
        const Run run = folder.run({"export", "p.json", "-o", to, "--date", date, "--trials", "200", "--lang", "ko"});
        BOOST_TEST(run.exit == 0, run.err);
        BOOST_TEST(run.out == std::string(to) + "\n");
        return readAll(folder / to);
    };
    const std::string one = made("one.xlsx", "2026-01-31");
    BOOST_TEST(one.starts_with("PK"));
    BOOST_TEST((made("two.xlsx", "2026-01-31") == one));
    BOOST_TEST((made("three.xlsx", "2026-02-01") != one));
    // the same again, over a file that somebody reads
    std::ifstream reader(folder / "one.xlsx", std::ios::binary);
    BOOST_TEST((made("one.xlsx", "2026-02-01") == readAll(folder / "three.xlsx")));
    std::ostringstream held;
    held << reader.rdbuf();
    BOOST_TEST((held.str() == one));
}

BOOST_AUTO_TEST_CASE(undefined_is_null_and_empty) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "blank", "-o", "b.jupan"}).exit == 0);
    BOOST_TEST(folder.run({"export", "b.jupan", "-o", "all.json"}).exit == 0);
    BOOST_TEST(folder.run({"export", "b.jupan", "-o", "m.csv", "--table", "metrics"}).exit == 0);
    const Json metrics = Json::parse(readAll(folder / "all.json"))["tables"]["metrics"]["rows"];
    for (const Json& row : metrics)
        if (row["metric"] == "roi" || row["metric"] == "irr") BOOST_TEST(row["value"].is_null());
    const std::string csv = readAll(folder / "m.csv");
    BOOST_TEST(csv.find("\r\nroi,share,,no_cost,,no_cost\r\n") != std::string::npos, csv);
    BOOST_TEST(csv.find("nan") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_input_and_date_give_the_same_bytes) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    const auto made = [&](const std::string& to, const char* date) {
        for (const char* ending : {".json", ".csv", "/"}) {
            const Run run = folder.run({"export", "p.json", "-o", to + ending, "--date", date, "--trials", "200",
                                        "--seed", "7", "--sobol", "--lang", "ko"});
            BOOST_TEST(run.exit == 0, run.err);
        }
    };
    made("one", "2026-01-31");
    made("two", "2026-01-31");
    BOOST_TEST((readAll(folder / "one.json") == readAll(folder / "two.json")));
    BOOST_TEST((readAll(folder / "one.csv") == readAll(folder / "two.csv")));
    BOOST_TEST((filesIn(folder / "one") == filesIn(folder / "two")));
    made("three", "2027-01-31");
    BOOST_TEST((readAll(folder / "one.json") != readAll(folder / "three.json")));
}

BOOST_AUTO_TEST_CASE(a_scenario_has_its_own_figures_and_base_is_base) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    for (const auto& [name, scenario] : {std::pair{"a", "base"}, {"b", "cautious"}})
        BOOST_TEST(folder.run({"export", "p.json", "-o", std::string(name) + ".csv", "--scenario", scenario}).exit ==
                   0);
    BOOST_TEST(folder.run({"export", "p.json", "-o", "c.csv"}).exit == 0);
    BOOST_TEST((readAll(folder / "a.csv") == readAll(folder / "c.csv")));
    BOOST_TEST((readAll(folder / "b.csv") != readAll(folder / "c.csv")));
}

BOOST_AUTO_TEST_CASE(charges_come_back_by_focus) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("empty.json", sampleDocument());
    const Json first =
        Json::parse(folder.run({"import-usage", "p.json", JUPAN_TEST_DATA "/usage/openai_costs.json", "--json"}).out);
    BOOST_TEST(folder.run({"export", "p.json", "-o", "tables"}).exit == 0);
    BOOST_TEST(fs::exists(folder / "tables/focus.csv"));
    const Json back = Json::parse(folder.run({"import-usage", "empty.json", "tables/focus.csv", "--json"}).out);
    BOOST_TEST(back["format"] == "focus");
    BOOST_TEST(back["amounts"] == first["amounts"]);
    BOOST_TEST(back["rejected"].empty());
}

BOOST_AUTO_TEST_CASE(several_projects_each_under_its_own_name) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("q.json", sampleDocument());
    folder.write("bad.json", "{");
    const Run good = folder.run({"export", "p.json", "q.json", "-o", "made", "--format", "csv"});
    BOOST_TEST(good.exit == 0, good.err);
    BOOST_TEST(good.out == "made/p.csv\nmade/q.csv\n");
    BOOST_TEST((readAll(folder / "made/p.csv") == readAll(folder / "made/q.csv")));
    // the one that fails does not keep the others
    const Run some = folder.run({"export", "p.json", "bad.json", "q.json", "-o", "some", "--format", "json"});
    BOOST_TEST(some.exit == 1);
    BOOST_TEST(some.out == "some/p.json\nsome/q.json\n");
    BOOST_TEST(some.err.find("error: bad.json: was not exported\n") != std::string::npos, some.err);
    BOOST_TEST(folder.run({"export", "p.json", "q.json", "-o", "books", "--trials", "50"}).out ==
               "books/p.xlsx\nbooks/q.xlsx\n");
    // a single project may have its name from itself too
    BOOST_TEST(folder.run({"export", "p.json", "-o", "one", "--format", "json", "--table", "years"}).out ==
               "one/p.json\n");
    // beside the projects, their own names are taken
    const Run same = folder.run({"export", "p.json", "q.json", "-o", ".", "--format", "json"});
    BOOST_TEST(same.exit == 2);
    BOOST_TEST(same.err.find("is the project itself") != std::string::npos, same.err);
    fs::create_directory(folder / "sub");
    fs::copy_file(folder / "p.json", folder / "sub/p.json");
    const Run twice = folder.run({"export", "p.json", "sub/p.json", "-o", "twice", "--format", "csv"});
    BOOST_TEST(twice.exit == 2);
    BOOST_TEST(twice.err.find("two projects are called p") != std::string::npos, twice.err);
    BOOST_TEST(!fs::exists(folder / "twice"));
}

BOOST_AUTO_TEST_CASE(wrong_usage_is_said_with_what_is_allowed) {
    struct Row {
        std::vector<std::string> arguments;
        int exit;
        const char* message;
    };
    const Row rows[] = {
        {{}, 2, "error: FILE: is missing (allowed: a project"},
        {{"p.json"}, 2, "error: --output: is missing (allowed: a name that ends in"},
        {{"p.json", "-o", "out.pdf"}, 2, "error: --output: ends in .pdf (allowed: "},
        {{"p.json", "-o", "plain"}, 2, "error: --output: is a file: plain (allowed: "},
        {{"p.json", "-o", "x.csv", "--table", "none"}, 2, "error: --table: is no table: none (allowed: "},
        {{"p.json", "-o", "out", "--table", "years"}, 2, "error: --table: has no meaning"},
        {{"p.json", "-o", "x.xlsx", "--table", "years"}, 2, "error: --table: has no meaning"},
        {{"p.json", "-o", "none/x.xlsx"}, 1, "the folder to write into is missing"},
        {{"p.json", "-o", "x.csv", "--date", "2026-02-30"}, 2, "(allowed: YYYY-MM-DD, 2000-01-01 to 2099-12-31)"},
        {{"p.json", "-o", "x.csv", "--date", "9999-12-31"}, 2, "(allowed: YYYY-MM-DD, 2000-01-01 to 2099-12-31)"},
        {{"p.json", "-o", "x.csv", "--lang", "de"}, 2, "--lang"},
        {{"p.json", "-o", "x.csv", "--trials", "0"}, 2, "--trials"},
        {{"p.json", "-o", "x.csv", "--dpi", "300"}, 2, "--dpi"},
        {{"p.json", "-o", "x.csv", "--scenario", "none"}, 1, "unknown scenario: 'none'"},
        {{"p.json", "-o", "out", "--format", "ods"}, 2, "--format"},
        {{"p.json", "-o", "x.csv", "--format", "csv"}, 2, "(allowed: a folder)"},
        {{"p.json", "-o", "plain", "--format", "csv"}, 2, "error: --output: is a file: plain (allowed: a folder)"},
        {{"p.json", "-o", "out", "--charts", "svg", "--table", "years"}, 2, "--charts"},
        {{"missing.json", "-o", "x.csv"}, 1, "error: missing.json: cannot be read: no such file"},
        {{"p.json", "-o", "p.json"}, 2, "error: p.json: is the project itself (allowed: another name)"},
        {{"p.json", "-o", "link.json"}, 2, "error: link.json: is the project itself (allowed: another name)"},
        {{"p.json", "-o", "./p.json"}, 2, "is the project itself"},
        {{"p.json", "-o", "other.json"}, 2, "error: other.json: is a project, which stays"},
        {{"p.json", "-o", "database.csv"}, 2, "error: database.csv: is a project, which stays"},
        {{"p.json", "-o", "none/x.csv"},
         1,
         "error: none/x.csv: cannot be written: the folder to write into is missing"},
        {{"p.json", "-o", "full.csv"}, 1, "error: full.csv: cannot be written: is not a regular file"},
        {{"p.json", "-o", "plain/sub"}, 1, "error: plain/sub: cannot be written"},
    };
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("other.json", sampleDocument());
    folder.write("plain", "kept");
    BOOST_TEST(folder.run({"convert", "p.json", "d.jupan"}).exit == 0);
    fs::rename(folder / "d.jupan", folder / "database.csv");
    fs::create_symlink("p.json", folder / "link.json");
    fs::create_symlink("/dev/full", folder / "full.csv");
    const auto before = folder.names();
    for (const Row& row : rows) {
        std::vector<std::string> arguments{"export"};
        arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
        const Run run = folder.run(arguments);
        BOOST_TEST_CONTEXT(row.message) {
            BOOST_TEST(run.exit == row.exit);
            BOOST_TEST(run.err.find(row.message) != std::string::npos, run.err);
            BOOST_TEST(run.err.starts_with("error: "));
            BOOST_TEST(linesIn(run.err) == 1U, run.err);
            BOOST_TEST(run.out.empty());
        }
    }
    BOOST_TEST((folder.names() == before));
    BOOST_TEST((readAll(folder / "p.json") == sampleDocument()));
    BOOST_TEST((readAll(folder / "other.json") == sampleDocument()));
    BOOST_TEST(readAll(folder / "plain") == "kept");
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_replaced_and_its_reader_keeps_the_old_one) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("t.csv", "old");
    std::ifstream reader(folder / "t.csv");
    BOOST_TEST(folder.run({"export", "p.json", "-o", "t.csv"}).exit == 0);
    std::string held;
    reader >> held;
    BOOST_TEST(held == "old");
    BOOST_TEST(readAll(folder / "t.csv").find("total,") != std::string::npos);
    BOOST_TEST((folder.names() == std::vector<std::string>{"p.json", "t.csv"}));
}

BOOST_AUTO_TEST_CASE(a_full_disk_keeps_the_old_file) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    folder.write("t.json", "old");
    const FileSizeLimit limit(2048);
    const Run run = folder.run({"export", "p.json", "-o", "t.json", "--trials", "10"});
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.err == "error: t.json: cannot be written: File too large\n");
    BOOST_TEST(readAll(folder / "t.json") == "old");
    BOOST_TEST((folder.names() == std::vector<std::string>{"p.json", "t.json"}));
}

BOOST_AUTO_TEST_CASE(a_project_named_like_a_formula_stays_text) {
    const Folder folder;
    Json document = Json::parse(sampleDocument());
    document["project"]["name"] = "=cmd|' /C calc'!A0";
    document["kpis"][0]["name"] = "+1+1";
    document["costs"][0]["name"] = "@x";
    folder.write("p.json", document.dump());
    BOOST_TEST(folder.run({"export", "p.json", "-o", "tables"}).exit == 0);
    BOOST_TEST(folder.run({"export", "p.json", "-o", "all.json"}).exit == 0);
    BOOST_TEST(readAll(folder / "tables/project.csv").find("\r\n'=cmd|' /C calc'!A0,") != std::string::npos);
    BOOST_TEST(readAll(folder / "tables/kpis.csv").find(",'+1+1,") != std::string::npos);
    BOOST_TEST(readAll(folder / "tables/costs.csv").find(",'@x,") != std::string::npos);
    const Json json = Json::parse(readAll(folder / "all.json"));
    BOOST_TEST(json["project"] == "=cmd|' /C calc'!A0");
    BOOST_TEST(json["tables"]["kpis"]["rows"][0]["name"] == "+1+1");
}

/// A firm's figures may be beyond what a budget holds; then the plan is exported all the same.
BOOST_AUTO_TEST_CASE(a_plan_that_no_budget_can_hold) {
    const Folder folder;
    Json document = Json::parse(sampleDocument());
    document["costs"][0]["amount"] = 1e15;
    folder.write("p.json", document.dump());
    const Run run = folder.run({"export", "p.json", "-o", "all.json", "--trials", "10"});
    BOOST_TEST(run.exit == 0, run.err);
    BOOST_TEST(Json::parse(readAll(folder / "all.json"))["tables"]["budget_months"]["rows"].empty());
}

BOOST_AUTO_TEST_SUITE_END()
