// jupan-cli gates.
#include <boost/test/unit_test.hpp>

#include "tests/cli/pilot_documents.h"
#include "tests/cli/run_cli.h"

using namespace jupan::test;
using Json = nlohmann::json;

namespace {

Json gatesOf(const Folder& folder, const Json& document, int exit, const std::string& day = "2026-02-06") {
    folder.write("p.json", document.dump());
    const Run run = folder.run({"gates", "p.json", "--as-of", day, "--json"});
    BOOST_TEST(run.exit == exit, run.err);
    return run.out.empty() ? Json() : Json::parse(run.out);
}

const Json& conditionOf(const Json& result, std::size_t gate, const std::string& kind) {
    for (const Json& one : result["gates"][gate]["conditions"])
        if (one["kind"] == kind) return one;
    throw std::runtime_error("no condition " + kind);
}

/// With a budget of 1,000 in January and February, and 400 + `february` spent.
Json withBudget(const std::string& february) {
    Json made = pilotDocument();
    made["budget_versions"] = {{{"number", 1},
                                {"frozen_on", "2026-01-02"},
                                {"lines",
                                 {{{"id", "api"},
                                   {"kind", "category"},
                                   {"subject", "api"},
                                   {"amounts", {{"2026-01", "1000"}, {"2026-02", "1000"}}}}}}}};
    made["alert_thresholds"] = {{{"basis", "actual"}, {"share", "1"}}};
    made["charge_rules"] = {{{"vendor", "openai"}, {"effect", "spend"}, {"line", "api"}}};
    const auto charge = [](char digit, const std::string& day, const std::string& amount) {
        return Json{{"identity", std::string(32, digit)},
                    {"import", 1},
                    {"date", day},
                    {"vendor", "openai"},
                    {"model", "gpt-x"},
                    {"currency", "KRW"},
                    {"amount", amount}};
    };
    made["actuals"] = {
        {"imports", {{{"number", 1}, {"name", "a.csv"}, {"format", "openai_costs"}, {"day", "2026-02-07"}}}},
        {"charges", {charge('a', "2026-01-10", "400"), charge('b', "2026-02-05", february)}}};
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(gates)

BOOST_AUTO_TEST_CASE(what_is_missing_is_told) {
    const Folder folder;
    const Json result = gatesOf(folder, pilotDocument(), 3);
    checkGolden("gates.json", result.dump(2) + "\n");
    BOOST_TEST(result["gates"].size() == 2U);
    BOOST_TEST(result["gates"][0]["gate"] == "pilot_start");
    BOOST_TEST(result["facts"]["trials"] == 20000);
    BOOST_TEST(result["facts"]["seed"] == 1);
    BOOST_TEST((result["facts"]["npv_probability"] > 0 && result["facts"]["npv_probability"] < 1));
    BOOST_TEST(conditionOf(result, 0, "baseline")["met"] == true);
    BOOST_TEST(conditionOf(result, 0, "criteria_fixed")["met"] == true);
    BOOST_TEST(conditionOf(result, 1, "verdict")["state"] == "unmet");
    BOOST_TEST(conditionOf(result, 1, "budget_kept")["state"] == "unknown");
    const Run text = folder.run({"gates", "p.json", "--as-of", "2026-02-06"});
    BOOST_TEST(text.exit == 3);
    checkGolden("gates.txt", text.out);
}

BOOST_AUTO_TEST_CASE(the_probability_is_that_of_simulate) {
    const Folder folder;
    const Json result = gatesOf(folder, pilotDocument(), 3);
    const Run run = folder.run({"simulate", "p.json", "--trials", "20000", "--seed", "1", "--json"});
    BOOST_TEST(Json::parse(run.out)["prob_npv_positive"] == result["facts"]["npv_probability"]);
}

BOOST_AUTO_TEST_CASE(open_gates_and_overrides_ask_for_nothing) {
    const Folder folder;
    Json made = pilotDocument();
    made["gates"] = {{{"gate", "pilot_start"}, {"kind", "criteria_fixed"}},
                     {{"gate", "scale"}, {"kind", "npv_probability"}, {"threshold", 0.01}}};
    const Json open = gatesOf(folder, made, 0);
    for (const Json& gate : open["gates"]) BOOST_TEST(gate["open"] == true);
    made["gates"][1]["threshold"] = 1.0;
    BOOST_TEST(gatesOf(folder, made, 3)["gates"][1]["passable"] == false);
    made["gate_overrides"] = {
        {{"gate", "scale"}, {"by", "Owner"}, {"reason", "A customer asks for it"}, {"date", "2026-02-01"}}};
    const Json passed = gatesOf(folder, made, 0);
    BOOST_TEST(passed["gates"][1]["open"] == false);
    BOOST_TEST(passed["gates"][1]["passable"] == true);
    BOOST_TEST(passed["gates"][1]["override"]["by"] == "Owner");
    const Run text = folder.run({"gates", "p.json", "--as-of", "2026-02-06"});
    BOOST_TEST(text.exit == 0);
    BOOST_TEST(text.out.find("override by Owner, 2026-02-01: A customer asks for it") != std::string::npos, text.out);
}

BOOST_AUTO_TEST_CASE(spending_is_what_budget_says) {
    const Folder folder;
    const Json within = gatesOf(folder, withBudget("300"), 3);
    // 700 of the 2,000 of January and February.
    BOOST_TEST(within["facts"]["budget_used"] == 0.35);
    BOOST_TEST(within["facts"]["active_alerts"] == 0);
    BOOST_TEST(conditionOf(within, 1, "budget_kept")["met"] == true);
    BOOST_TEST(conditionOf(within, 1, "no_alert")["met"] == true);
    BOOST_TEST(conditionOf(within, 0, "budget_frozen")["met"] == true);
    const Json over = gatesOf(folder, withBudget("1900"), 3);
    const Json budget = Json::parse(folder.run({"budget", "p.json", "--as-of", "2026-02-06", "--json"}).out);
    int active = 0;
    for (const Json& alert : budget["alerts"]) active += alert["active"].get<bool>() ? 1 : 0;
    BOOST_TEST(active > 0);
    BOOST_TEST(over["facts"]["active_alerts"] == active);
    BOOST_TEST(over["facts"]["budget_used"] == budget["total"]["year_to_date"]["utilisation"]);
    BOOST_TEST(conditionOf(over, 1, "no_alert")["met"] == false);
    // A budget on which nothing was charged yet is not kept: nothing is known.
    Json fresh = withBudget("300");
    fresh.erase("actuals");
    const Json unknown = gatesOf(folder, fresh, 3)["facts"];
    BOOST_TEST(unknown["budget_used"].is_null());
    BOOST_TEST(unknown["active_alerts"].is_null());
}

BOOST_AUTO_TEST_CASE(a_condition_about_something_deleted_keeps_the_gate_closed) {
    const Folder folder;
    Json made = pilotDocument();
    made["gates"] = {{{"gate", "pilot_start"}, {"kind", "baseline"}, {"subject", "gone\n\x1b[2J"}},
                     {{"gate", "scale"}, {"kind", "npv_positive"}}};
    const Json result = gatesOf(folder, made, 3);
    BOOST_TEST(conditionOf(result, 0, "baseline")["state"] == "subject_gone");
    const Run text = folder.run({"gates", "p.json"});
    BOOST_TEST(text.exit == 3);
    BOOST_TEST(text.out.find('\x1b') == std::string::npos);
    BOOST_TEST(text.out.find("is not there any more") != std::string::npos, text.out);
}

BOOST_AUTO_TEST_CASE(an_empty_project_and_a_bad_one) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "blank", "-o", "b.jupan"}).exit == 0);
    const std::string before = readAll(folder / "b.jupan");
    const Run empty = folder.run({"gates", "b.jupan", "--json"});
    BOOST_TEST(empty.exit == 3, empty.err);
    BOOST_TEST(Json::accept(empty.out));
    BOOST_TEST((readAll(folder / "b.jupan") == before));
    Json huge = pilotDocument();
    huge["work_units"][0]["hourly_cost"] = 1e308;
    huge["work_units"][0]["volume_per_month"] = 1e308;
    folder.write("huge.json", huge.dump());
    const Run overflow = folder.run({"gates", "huge.json"});
    BOOST_TEST(overflow.exit == 1);
    BOOST_TEST(overflow.out.empty());
    BOOST_TEST(overflow.err.starts_with("error: "), overflow.err);
    BOOST_TEST(folder.run({"gates", "none.json"}).exit == 1);
}

BOOST_AUTO_TEST_CASE(a_plan_that_no_budget_could_hold_still_has_gates) {
    const Folder folder;
    Json made = pilotDocument();
    made["costs"][0]["amount"] = 1e300;
    const Json result = gatesOf(folder, made, 3);
    BOOST_TEST(conditionOf(result, 1, "budget_kept")["state"] == "unknown");
    BOOST_TEST(conditionOf(result, 1, "npv_probability")["state"] == "unmet");
    // Where the plan is the budget, the bound that is told is that of amounts.
    const Run budget = folder.run({"budget", "p.json"});
    BOOST_TEST(budget.exit == 1);
    BOOST_TEST(budget.err.starts_with("error: cost.build: too large for a number (allowed: up to 1000000000000)\n"),
               budget.err);
}

BOOST_AUTO_TEST_CASE(a_threshold_whose_hundredfold_is_beyond_a_double_is_written_as_it_stands) {
    const Folder folder;
    Json made = pilotDocument();
    made["gates"] = {{{"gate", "scale"}, {"kind", "data_quality"}, {"threshold", 1e308}},
                     {{"gate", "scale"}, {"kind", "npv_probability"}, {"threshold", 1e307}}};
    folder.write("p.json", made.dump());
    const Run run = folder.run({"gates", "p.json", "--as-of", "2026-02-06"});
    BOOST_TEST(run.exit == 3);
    BOOST_TEST(run.out.find("1e+308 × 100 points") != std::string::npos, run.out);
    BOOST_TEST(run.out.find("1e+307 × 100 %") != std::string::npos, run.out);
    BOOST_TEST(run.out.find("inf ") == std::string::npos, run.out);
}

BOOST_AUTO_TEST_SUITE_END()
