// jupan-cli roadmap.
#include <boost/test/unit_test.hpp>

#include "tests/cli/pilot_documents.h"
#include "tests/cli/run_cli.h"

using namespace jupan::test;
using Json = nlohmann::json;

namespace {

Json document() {
    Json made = pilotDocument();
    made["roadmap_items"] = {{{"id", "fair"},
                              {"name", "Trade fair"},
                              {"start", "2026-03-10"},
                              {"end", "2026-03-10"},
                              {"done_on", "2026-03-10"}},
                             {{"id", "agents"}, {"owner", "IT"}, {"done_on", "2026-02-01"}},
                             {{"id", "goals"}, {"start", "2026-01-05"}, {"end", "2026-01-09"}, {"owner", "Owner"}}};
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(roadmap)

BOOST_AUTO_TEST_CASE(nine_steps_with_their_states) {
    const Folder folder;
    folder.write("p.json", document().dump());
    const Run json = folder.run({"roadmap", "p.json", "--as-of", "2026-02-06", "--json"});
    BOOST_TEST(json.exit == 0, json.err);
    checkGolden("roadmap.json", json.out);
    const Json result = Json::parse(json.out);
    BOOST_TEST(result["form"] == "nine_steps");
    BOOST_TEST(result["steps"].size() == 9U);
    BOOST_TEST(result["phases"].size() == 4U);
    BOOST_TEST(result["reviews"].size() == 2U);
    BOOST_TEST(result["milestones"][0]["name"] == "Trade fair");
    BOOST_TEST(result["steps"][0]["start"] == "2026-01-05");
    BOOST_TEST(result["steps"][5]["id"] == "agents");
    BOOST_TEST(result["steps"][5]["state"] == "done");
    BOOST_TEST(result["steps"][5]["by_hand"] == true);
    const Run text = folder.run({"roadmap", "p.json", "--as-of", "2026-02-06"});
    checkGolden("roadmap.txt", text.out);
    // The day before it was ticked.
    const Json before = Json::parse(folder.run({"roadmap", "p.json", "--as-of", "2026-01-31", "--json"}).out);
    BOOST_TEST(before["steps"][5]["state"] != "done");
    BOOST_TEST(before["as_of"] == "2026-01-31");
}

BOOST_AUTO_TEST_CASE(the_short_form_still_tells_nine_steps) {
    const Folder folder;
    Json made = document();
    made["roadmap"] = {{"form", "eight_weeks"}, {"start", "2026-01-05"}};
    folder.write("p.json", made.dump());
    const Json result = Json::parse(folder.run({"roadmap", "p.json", "--as-of", "2026-02-06", "--json"}).out);
    BOOST_TEST(result["form"] == "eight_weeks");
    BOOST_TEST(result["start"] == "2026-01-05");
    BOOST_TEST(result["steps"].size() == 9U);
    BOOST_TEST(result["phases"].size() == 4U);
    const Run text = folder.run({"roadmap", "p.json", "--as-of", "2026-02-06"});
    BOOST_TEST(text.out.find("Four phases, eight weeks from 2026-01-05\n") != std::string::npos, text.out);
    BOOST_TEST(text.out.find("Proof of concept") != std::string::npos, text.out);
}

BOOST_AUTO_TEST_CASE(an_empty_project_begins_with_goals) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "blank", "-o", "b.jupan"}).exit == 0);
    const std::string before = readAll(folder / "b.jupan");
    const Json result = Json::parse(folder.run({"roadmap", "b.jupan", "--json"}).out);
    BOOST_TEST(result["next"] == "goals");
    BOOST_TEST(result["steps"].size() == 9U);
    for (const Json& step : result["steps"]) BOOST_TEST(step["state"] != "done", step["id"]);
    BOOST_TEST((readAll(folder / "b.jupan") == before));
}

BOOST_AUTO_TEST_CASE(the_calendar_file) {
    const Folder folder;
    folder.write("p.json", document().dump());
    const Run run = folder.run({"roadmap", "p.json", "--calendar", "r.ics", "--as-of", "2026-02-06", "--lang", "ko"});
    BOOST_TEST(run.exit == 0, run.err);
    BOOST_TEST(run.out.empty());
    const std::string calendar = readAll(folder / "r.ics");
    checkGolden("roadmap.ics", calendar);
    BOOST_TEST(calendar.starts_with("BEGIN:VCALENDAR\r\n"));
    BOOST_TEST(calendar.find("DTSTAMP:20260206T000000Z\r\n") != std::string::npos);
    BOOST_TEST(calendar.find("Trade fair") != std::string::npos);
    // An existing calendar is replaced; the project, a folder and a place that is none are not.
    BOOST_TEST(folder.run({"roadmap", "p.json", "--calendar", "r.ics"}).exit == 0);
    BOOST_TEST(folder.run({"roadmap", "p.json", "--calendar", "p.json"}).exit == 2);
    BOOST_TEST(folder.run({"roadmap", "p.json", "--calendar", "."}).exit == 1);
    BOOST_TEST(folder.run({"roadmap", "p.json", "--calendar", "none/r.ics"}).exit == 1);
    BOOST_TEST((folder.names() == std::vector<std::string>{"p.json", "r.ics"}));
}

BOOST_AUTO_TEST_CASE(a_calendar_replaces_no_other_file) {
    const Folder folder;
    folder.write("p.json", document().dump());
    BOOST_TEST(folder.run({"convert", "p.json", "other.jupan"}).exit == 0);
    folder.write("note.ics", "BEGIN:VCARD");
    folder.write("empty.ics", "");
    std::filesystem::create_symlink("other.jupan", folder / "link.ics");
    for (const char* name : {"other.jupan", "note.ics", "link.ics"}) {
        const std::string before = readAll(folder / name);
        const Run run = folder.run({"roadmap", "p.json", "--calendar", name});
        BOOST_TEST(run.exit == 2);
        BOOST_TEST(run.err == "error: --calendar: is there, and is no calendar (allowed: a new name, or a calendar)\n");
        BOOST_TEST((readAll(folder / name) == before));
    }
    BOOST_TEST(folder.run({"roadmap", "p.json", "--calendar", "empty.ics"}).exit == 0);
    BOOST_TEST(readAll(folder / "empty.ics").starts_with("BEGIN:VCALENDAR\r\n"));
}

BOOST_AUTO_TEST_CASE(hostile_roadmaps) {
    const Folder folder;
    Json made = document();
    made["project"]["name"] = "a\r\nATTACH:http://x\x1b[2J";
    made["roadmap_items"][0]["name"] = "x\r\nBEGIN:VEVENT\u202e,;\\" + std::string(3000, 'n');
    made["roadmap_items"][1]["owner"] = "two\nlines";
    made["roadmap_items"][2]["end"] = "9999-12-31";
    folder.write("p.json", made.dump());
    const Run text = folder.run({"roadmap", "p.json", "--as-of", "9999-12-31"});
    BOOST_TEST(text.exit == 0, text.err);
    BOOST_TEST(text.out.find('\x1b') == std::string::npos);
    BOOST_TEST(Json::accept(folder.run({"roadmap", "p.json", "--as-of", "0001-01-01", "--json"}).out));
    BOOST_TEST(folder.run({"roadmap", "p.json", "--calendar", "r.ics"}).exit == 0);
    const std::string calendar = readAll(folder / "r.ics");
    BOOST_TEST(calendar.find("\r\nATTACH") == std::string::npos);
    std::size_t events = 0;
    for (std::size_t at = 0; (at = calendar.find("\r\nBEGIN:VEVENT\r\n", at)) != std::string::npos; ++at) ++events;
    BOOST_TEST(events == 12U);  // nine steps, two reviews, the fair
    made["roadmap_items"][2]["own_order"] = true;
    made["roadmap_items"][2]["after"] = {"scale"};
    folder.write("circle.json", made.dump());
    const Run circle = folder.run({"roadmap", "circle.json"});
    BOOST_TEST(circle.exit == 1);
    BOOST_TEST(circle.err.starts_with("error: roadmap_items: "), circle.err);
}

BOOST_AUTO_TEST_SUITE_END()
