// jupan-cli portfolio: folders and files, what is left out, what stays as it was.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// Projects of three currencies, one of them without a rate, and files that are no projects.
void fill(const Folder& folder) {
    for (const char* name : {"a.json", "b.jupan", "c.json"})
        BOOST_REQUIRE(folder.run({"new", "--template", "contract-review", "--lang", "en", "-o", name}).exit == 0);
    const auto inCurrency = [&folder](const char* name, const char* currency, const Json& rates) {
        Json document = Json::parse(readAll(folder / "a.json"));
        document["project"]["currency"] = currency;
        document["project"]["fx"] = rates;
        if (!rates.contains("USD")) document["provenance"].erase("fx.USD");
        folder.write(name, document.dump());
    };
    const Json models = Json::parse(readAll(folder / "a.json"))["project"].value("fx", Json::object());
    Json dollars = models;
    dollars.erase("USD");
    dollars["KRW"] = 0.0008;
    inCurrency("dollar.json", "USD", dollars);
    Json euros = models;
    inCurrency("euro.json", "EUR", euros);
    folder.write("notes.json", "{\"a\": 1}");
    folder.write("broken.jupan", "SQLite format 3 and nothing else");
    folder.write("=1+1.json", "no project");
    folder.write("readme.txt", "not looked at");
    fs::create_directory(folder / "below");
    fs::copy_file(folder / "a.json", folder / "below/d.json");
}

std::map<std::string, std::string> contentOf(const Folder& folder) {
    std::map<std::string, std::string> content;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        if (entry.is_regular_file()) content[entry.path().filename()] = readAll(entry.path());
    return content;
}

const Json& projectOf(const Json& portfolio, const std::string& file) {
    for (const Json& one : portfolio["projects"])
        if (fs::path(one["file"].get<std::string>()).filename() == file) return one;
    throw std::runtime_error("no " + file);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(portfolio)

BOOST_AUTO_TEST_CASE(a_folder_is_compared_and_left_as_it_was) {
    const Folder folder;
    fill(folder);
    const auto before = contentOf(folder);
    const Run run = folder.run({"portfolio", ".", "--json", "--as-of", "2026-03-02"});
    BOOST_REQUIRE(run.exit == 0);
    const Json portfolio = Json::parse(run.out);
    BOOST_TEST((contentOf(folder) == before));
    BOOST_TEST(portfolio["currency"] == "KRW");
    BOOST_TEST(portfolio["trials"] == 2000);
    BOOST_TEST(portfolio["seed"] == 1);
    BOOST_TEST(portfolio["projects"].size() == 8U);  // without the text file, and nothing from the folder below
    BOOST_TEST(portfolio["total"]["projects"] == 4);
    const double npv = projectOf(portfolio, "a.json")["figures"]["npv"].get<double>();
    const Json analysis = Json::parse(folder.run({"analyze", "a.json", "--json"}).out);
    BOOST_TEST(npv == analysis["metrics"]["npv"].get<double>());
    BOOST_TEST(projectOf(portfolio, "b.jupan")["figures"]["npv"].get<double>() == npv);
    const Json& dollar = projectOf(portfolio, "dollar.json");
    BOOST_TEST(dollar["converted"]["npv"].get<double>() == dollar["figures"]["npv"].get<double>() / 0.0008,
               boost::test_tools::tolerance(1e-12));
    const Json& euro = projectOf(portfolio, "euro.json");
    BOOST_TEST(euro["converted"].is_null());
    BOOST_TEST(euro["rank"].is_null());
    for (const char* file : {"notes.json", "broken.jupan", "=1+1.json"}) {
        BOOST_TEST(projectOf(portfolio, file)["gap"] == "unreadable");
        BOOST_TEST(projectOf(portfolio, file)["problems"].size() > 0U);
        BOOST_TEST(run.err.find(file) != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(text_csv_and_files_by_name) {
    const Folder folder;
    fill(folder);
    // named twice, by name and through its folder: once
    const Run run =
        folder.run({"portfolio", "a.json", "./a.json", "=1+1.json", "below", "--currency", "KRW", "-o", "o.csv"});
    BOOST_TEST(run.exit == 0);
    BOOST_TEST(run.out.find("Projects: 3, compared in KRW: 2") != std::string::npos, run.out);
    BOOST_TEST(run.out.find("seed 1") != std::string::npos);
    const std::string csv = readAll(folder / "o.csv");
    BOOST_TEST(csv.starts_with("\xEF\xBB\xBFrank,file,name,client,currency,"));
    BOOST_TEST(csv.find(",'=1+1.json,") != std::string::npos, csv);
    BOOST_TEST(folder.run({"portfolio", "a.json", "--currency", "USD"}).exit == 0);
}

BOOST_AUTO_TEST_CASE(a_project_with_nothing_entered_is_left_out_and_says_so) {
    const Folder folder;
    BOOST_REQUIRE(folder.run({"new", "--template", "blank", "--lang", "ko", "-o", "blank.json"}).exit == 0);
    BOOST_REQUIRE(folder.run({"new", "--template", "contract-review", "--lang", "ko", "-o", "c.json"}).exit == 0);
    const Run text = folder.run({"portfolio", ".", "-o", "o.csv"});
    BOOST_TEST(text.exit == 0);
    BOOST_TEST(text.out.find("Projects: 2, compared in KRW: 1\n") != std::string::npos, text.out);
    BOOST_TEST(text.out.find("새 프로젝트: nothing entered yet, neither benefits nor costs\n") != std::string::npos,
               text.out);
    BOOST_TEST(readAll(folder / "o.csv").find(",nothing_entered,") != std::string::npos);
    const Json portfolio = Json::parse(folder.run({"portfolio", ".", "--json"}).out);
    const Json& blank = projectOf(portfolio, "blank.json");
    BOOST_TEST(blank["gap"] == "nothing_entered");
    BOOST_TEST(blank["rank"].is_null());
    BOOST_TEST(blank["converted"].is_null());
    for (const char* key : {"npv", "payback_month", "npv_probability", "irr_status"})
        BOOST_TEST(blank["figures"][key].is_null(), key);
    BOOST_TEST(blank["figures"]["steps"] == 9);
    BOOST_TEST(portfolio["total"]["projects"] == 1);
}

BOOST_AUTO_TEST_CASE(projects_of_one_name_are_told_apart_and_probabilities_are_whole) {
    const Folder folder;
    fill(folder);
    const Run text = folder.run({"portfolio", "a.json", "b.jupan", "euro.json", "--currency", "KRW"});
    BOOST_TEST(text.out.find("(a.json)") != std::string::npos, text.out);
    BOOST_TEST(text.out.find("(b.jupan)") != std::string::npos);
    BOOST_TEST(text.out.find("(euro.json): no project gives a rate") != std::string::npos);
    const Run folders = folder.run({"portfolio", "a.json", "below", "c.json"});
    BOOST_TEST(folders.out.find("(below/d.json)") == std::string::npos);
    BOOST_TEST(folders.out.find("(d.json)") != std::string::npos, folders.out);
    // 2,000 trials tell no tenths of a percent; the JSON has what they said
    const double share = projectOf(Json::parse(folder.run({"portfolio", "a.json", "--json"}).out),
                                   "a.json")["figures"]["npv_probability"]
                             .get<double>();
    BOOST_TEST(share == std::round(share * 2000) / 2000);
    const std::string whole = std::to_string(std::lround(share * 100)) + " %";
    BOOST_TEST(text.out.find(share > 0.99 && share < 1 ? "> 99 %" : whole) != std::string::npos, text.out);
}

BOOST_AUTO_TEST_CASE(what_is_refused) {
    const Folder folder;
    folder.write("x.json", "no project");
    fs::create_directory(folder / "empty");
    BOOST_TEST(folder.run({"portfolio"}).exit == 2);
    BOOST_TEST(folder.run({"portfolio", "x.json", "--currency", "won"}).exit == 2);
    BOOST_TEST(folder.run({"portfolio", "x.json", "--as-of", "2026-02-30"}).exit == 2);
    BOOST_TEST(folder.run({"portfolio", "x.json", "-o", "o.txt"}).exit == 2);
    BOOST_TEST(folder.run({"portfolio", "x.json"}).exit == 1);
    BOOST_TEST(folder.run({"portfolio", "empty"}).exit == 1);
    BOOST_REQUIRE(folder.run({"new", "--template", "contract-review", "-o", "d.jupan"}).exit == 0);
    fs::rename(folder / "d.jupan", folder / "d.csv");
    const std::string database = readAll(folder / "d.csv");
    const Run over = folder.run({"portfolio", "empty", "-o", "d.csv"});
    BOOST_TEST(over.exit == 2);
    BOOST_TEST(over.err == "error: d.csv: is a project, which stays (allowed: another name)\n");
    BOOST_TEST((readAll(folder / "d.csv") == database));
    Json wrong = Json::parse(sampleDocument());
    wrong["project"]["horizon_months"] = -1;
    folder.write("wrong.json", wrong.dump());
    const Run named = folder.run({"portfolio", "wrong.json"});
    BOOST_TEST(named.exit == 1);
    BOOST_TEST(named.err.starts_with("error: wrong.json: project.horizon_months: "), named.err);
    const Run missing = folder.run({"portfolio", "nowhere"});
    BOOST_TEST(missing.exit == 1);
    BOOST_TEST(missing.err.find("nowhere") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
