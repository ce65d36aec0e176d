// jupan-cli pilot.
#include <boost/test/unit_test.hpp>

#include "tests/cli/pilot_documents.h"
#include "tests/cli/run_cli.h"

using namespace jupan::test;
using Json = nlohmann::json;

BOOST_AUTO_TEST_SUITE(pilot)

BOOST_AUTO_TEST_CASE(statistics_verdict_and_decision) {
    const Folder folder;
    Json document = pilotDocument();
    folder.write("p.json", document.dump());
    const Run json = folder.run({"pilot", "p.json", "--json"});
    BOOST_TEST(json.exit == 0, json.err);
    checkGolden("pilot.json", json.out);
    const Json result = Json::parse(json.out);
    BOOST_TEST(result["verdict"] == "extend");
    BOOST_TEST(result["decision"]["by"] == "Owner");
    BOOST_TEST(result["kpis"][0]["outliers"] == Json::parse("[15]"));
    BOOST_TEST(result["kpis"][1]["gap"] == "no_pilot");
    BOOST_TEST(result["kpis"][1]["effect"].is_null());
    const Run text = folder.run({"pilot", "p.json"});
    BOOST_TEST(text.exit == 0);
    checkGolden("pilot.txt", text.out);
    // Without the outlier and the KPI that was not measured, the figures say go.
    document["pilot_observations"][15]["excluded"] = true;
    document["pilot_kpis"].erase(1);
    folder.write("q.json", document.dump());
    const Json clean = Json::parse(folder.run({"pilot", "q.json", "--json"}).out);
    BOOST_TEST(clean["verdict"] == "go");
    BOOST_TEST(clean["kpis"][0]["reason"] == "target_met");
    BOOST_TEST(clean["kpis"][0]["effect"]["low"].get<double>() > 0.3);
    BOOST_TEST(clean["kpis"][0]["plan_input"] == "kpi.time.reduction");
}

BOOST_AUTO_TEST_CASE(both_forms_of_file_say_the_same) {
    const Folder folder;
    folder.write("p.json", pilotDocument().dump());
    BOOST_TEST(folder.run({"convert", "p.json", "p.jupan"}).exit == 0);
    BOOST_TEST((folder.run({"pilot", "p.json", "--json"}).out == folder.run({"pilot", "p.jupan", "--json"}).out));
}

BOOST_AUTO_TEST_CASE(a_project_without_a_pilot) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "blank", "-o", "b.json"}).exit == 0);
    const Json result = Json::parse(folder.run({"pilot", "b.json", "--json"}).out);
    BOOST_TEST(result["kpis"].empty());
    BOOST_TEST(result["verdict"] == "extend");
    BOOST_TEST(result["decision"].is_null());
    BOOST_TEST(folder.run({"pilot", "b.json"}).out.find("No KPI is measured") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(hostile_measurements_make_no_figure_that_is_none) {
    const Folder folder;
    for (const std::vector<double>& values :
         {std::vector<double>{0, 0, 0}, {1e308, -1e308, 1e308}, {5e-324, 5e-324}, {7}, {3, 3, 3}}) {
        Json document = pilotDocument();
        for (Json& row : document["pilot_observations"])
            if (row["kpi"] == "time" && row["phase"] == "baseline")
                row["value"] = values[document["pilot_observations"].size() % values.size()];
        std::size_t next = 0;
        for (Json& row : document["pilot_observations"])
            if (row["phase"] == "baseline") row["value"] = values[next++ % values.size()];
        document["kpis"][0]["name"] = std::string("a\nb\x1b[31m\u202e") + std::string(500, 'n');
        document["pilot"]["channel"] = "line\nbreak";
        folder.write("p.json", document.dump());
        const Run json = folder.run({"pilot", "p.json", "--json"});
        BOOST_TEST(json.exit == 0, json.err);
        BOOST_TEST(Json::accept(json.out));
        for (const char* none : {"nan", "NaN", "inf", "Inf"}) {
            const Run text = folder.run({"pilot", "p.json"});
            BOOST_TEST(text.exit == 0);
            BOOST_TEST(text.out.find(none) == std::string::npos, text.out);
            BOOST_TEST(text.out.find('\x1b') == std::string::npos);
            BOOST_TEST(json.out.find(none) == std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_effect_whose_hundredfold_is_beyond_a_double_is_not_written_as_inf) {
    const Folder folder;
    Json made = pilotDocument();
    for (Json& row : made["pilot_observations"])
        if (row["kpi"] == "time")
            row["value"] = row["value"].get<double>() * (row["phase"] == "baseline" ? 1e-154 : 3e152);
    folder.write("p.json", made.dump());
    const Run run = folder.run({"pilot", "p.json"});
    BOOST_TEST(run.exit == 0, run.err);
    BOOST_TEST(run.out.find("e+306 × 100 %") != std::string::npos, run.out);
    BOOST_TEST(run.out.find("inf ") == std::string::npos, run.out);
}

BOOST_AUTO_TEST_SUITE_END()
