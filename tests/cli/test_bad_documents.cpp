// What model.md §8 refuses, as the user sees it: bad_documents.json spoils the document of interfaces.md in one place
// a row and says the exact lines on standard error.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;
using Json = nlohmann::json;

BOOST_AUTO_TEST_SUITE(bad_documents)

BOOST_AUTO_TEST_CASE(every_row) {
    const Folder folder;
    Json rows = Json::parse(readAll(JUPAN_SOURCE_DIR "/tests/cli/bad_documents.json"));
    for (Json& row : rows) {
        Json document = Json::parse(sampleDocument());
        const Json set = row.value("set", Json::object());
        for (const auto& [pointer, value] : set.items()) document[Json::json_pointer(pointer)] = value;
        const Json remove = row.value("remove", Json::array());
        for (const auto& pointer : remove) document = document.patch(Json{{{"op", "remove"}, {"path", pointer}}});
        folder.write("doc.json", document.dump());
        const Run run = folder.run({"check", "doc.json"});
        std::string expected;
        for (const auto& line : row["errors"]) expected += line.get<std::string>() + "\n";
        const std::string name = row["rule"].get<std::string>() + ": " + row["name"].get<std::string>();
        BOOST_TEST(run.exit == 1, name);
        BOOST_TEST(run.out == "", name);
        BOOST_TEST(run.err == expected, name << "\nexpected:\n" << expected << "found:\n" << run.err);
    }
    BOOST_TEST(rows.size() >= 140U);
}

BOOST_AUTO_TEST_CASE(text_that_is_no_project) {
    const std::string open = R"({"format":"jupan-project","version":1,"project":)";
    const std::string settings = R"({"name":"x","currency":"KRW","start":"2026-01")";
    const std::string notProject =
        "error: f.json: is not a Jupan project (allowed: a .jupan file or a project document in JSON)\n";
    const struct {
        const char* name;
        std::string text;
        std::string error;
    } rows[] = {
        {"empty file", "", notProject},
        {"blanks only", " \n\t", notProject},
        {"prose", "Dear Sir", notProject},
        {"zero bytes", std::string(1000, '\0'), notProject},
        {"UTF-16", std::string("\xFF\xFE{\0", 4), notProject},
        {"a list", "[]", notProject},
        {"an empty object", "{}", notProject},
        {"cut off", open + "{", "error: f.json: not valid JSON at byte offset 49\n"},
        {"trailing text", "{} x", "error: f.json: not valid JSON at byte offset 3\n"},
        {"NaN", open + settings + R"(,"discount_rate":NaN}})",
         "error: project.discount_rate: not a finite number: NaN (allowed: a finite number)\n"},
        {"Infinity", open + settings + R"(,"discount_rate":Infinity}})",
         "error: project.discount_rate: not a finite number: Infinity (allowed: a finite number)\n"},
        {"-Infinity", open + settings + R"(,"discount_rate":-Infinity}})",
         "error: project.discount_rate: not a finite number: -Infinity (allowed: a finite number)\n"},
        {"a number with a comma", open + settings + R"(,"discount_rate":0,08}})",
         "error: f.json: not valid JSON at byte offset 113\n"},
        {"1e999", open + settings + R"(,"discount_rate":1e999}})",
         "error: project.discount_rate: not a finite number: 1e999 (allowed: a finite number)\n"},
        {"a key twice", open + settings + R"(,"name":"y"}})", "error: project.name: key stands twice: name\n"},
        {"a section twice", open + settings + R"(},"kpis":[],"kpis":[]})", "error: kpis: key stands twice: kpis\n"},
        {"a byte that is not UTF-8", open + "{\"name\":\"\xC3\x28\"}}",
         "error: f.json: not valid UTF-8 at byte offset 57\n"},
        {"an overlong form", open + "{\"name\":\"\xC0\xAF\"}}", "error: f.json: not valid UTF-8 at byte offset 57\n"},
        {"a surrogate in UTF-8", open + "{\"name\":\"\xED\xA0\x80\"}}",
         "error: f.json: not valid UTF-8 at byte offset 57\n"},
        {"deep nesting", std::string(100000, '['),
         "error: [0][0][0][0][0][0][0][0][0][0]: nested too deeply (allowed: up to 10 levels)\n"},
        {"deep nesting inside", open + std::string(5000, '[') + std::string(5000, ']') + "}",
         "error: project[0][0][0][0][0][0][0][0][0]: nested too deeply (allowed: up to 10 levels)\n"},
    };
    const Folder folder;
    for (const auto& row : rows) {
        folder.write("f.json", row.text);
        const Run run = folder.run({"check", "f.json"});
        BOOST_TEST(run.exit == 1, row.name);
        BOOST_TEST(run.out == "", row.name);
        BOOST_TEST(run.err == row.error, row.name << "\nexpected: " << row.error << "found:    " << run.err);
        for (const std::string command : {"analyze", "convert"}) {
            std::vector<std::string> arguments{command, "f.json"};
            if (command == "convert") arguments.push_back("out.jupan");
            const Run other = folder.run(arguments);
            BOOST_TEST(other.exit == 1, row.name);
            BOOST_TEST(other.err == row.error, row.name);
        }
        BOOST_TEST((folder.names() == std::vector<std::string>{"f.json"}), row.name);
    }
}

BOOST_AUTO_TEST_CASE(text_that_is_odd_and_valid) {
    std::string longName;
    for (int i = 0; i < 10000; ++i) longName += "가";
    const struct {
        const char* name;
        std::string projectName;
        std::string shown;
    } rows[] = {
        {"10,000 characters", longName, longName.substr(0, 80 * 3) + "…"},
        {"control characters", "a\u0007\u001b[31mb\nc\td", "a\\x07\\x1b[31mb\\nc\\td"},
        {"right-to-left", "\u202eevil\u202c שלום", "\\u202eevil\\u202c שלום"},
        {"line separator", "a\u2028b\u0085c", "a\\u2028b\\u0085c"},
        {"emoji", "계획 🚀", "계획 🚀"},
    };
    const Folder folder;
    for (const auto& row : rows) {
        auto document = Json::parse(sampleDocument());
        document["project"]["name"] = row.projectName;
        folder.write("p.json", "\xEF\xBB\xBF" + document.dump());
        const Run check = folder.run({"check", "p.json"});
        BOOST_TEST(check.exit == 0, row.name << check.err);
        BOOST_TEST(check.out.substr(0, check.out.find('\n')) == "p.json: " + row.shown, row.name);
        const Run text = folder.run({"analyze", "p.json"});
        BOOST_TEST(text.exit == 0, row.name);
        BOOST_TEST(text.out.substr(0, text.out.find('\n')) == row.shown + " - …", row.name);
        BOOST_TEST(folder.run({"convert", "p.json", "q.jupan"}).exit == 0, row.name);
        BOOST_TEST(folder.run({"convert", "q.jupan", "q.json"}).exit == 0, row.name);
        BOOST_TEST(Json::parse(readAll(folder / "q.json"))["project"]["name"] == row.projectName, row.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
