// jupan-cli budget, on a project of two months whose figures are worked by hand.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;
using Json = nlohmann::json;

namespace {

Json charge(char digit, const std::string& day, const std::string& vendor, const std::string& amount,
            const std::string& currency = "KRW") {
    return {{"identity", std::string(32, digit)},
            {"import", 1},
            {"date", day},
            {"vendor", vendor},
            {"model", "gpt-x"},
            {"currency", currency},
            {"amount", amount}};
}

/// Two lines; charges of January and of the first week of February, one of them of no line, one without a rate.
Json document() {
    Json lines = {{{"id", "api"},
                   {"kind", "category"},
                   {"subject", "api"},
                   {"amounts", {{"2026-01", "1000"}, {"2026-02", "1000.5"}}}},
                  {{"id", "lab"}, {"kind", "own"}, {"name", "Lab"}, {"amounts", {{"2026-02", "500"}}}}};
    return {{"format", "jupan-project"},
            {"version", 1},
            {"project", {{"name", "Two months"}, {"currency", "KRW"}, {"start", "2026-01"}}},
            {"budget_versions", {{{"number", 1}, {"frozen_on", "2026-01-02"}, {"lines", lines}}}},
            {"charge_rules", {{{"vendor", "openai"}, {"effect", "spend"}, {"line", "api"}}}},
            {"actuals",
             {{"imports", {{{"number", 1}, {"name", "a.csv"}, {"format", "openai_costs"}, {"day", "2026-02-07"}}}},
              {"charges",
               {charge('a', "2026-01-10", "openai", "400.25"), charge('b', "2026-02-05", "openai", "850"),
                charge('c', "2026-02-06", "other", "100"), charge('d', "2026-02-06", "openai", "3", "USD")}}}}};
}

Json budgetJson(const Folder& folder, const std::string& file, int exit, const std::string& day = "2026-02-06") {
    const Run run = folder.run({"budget", file, "--as-of", day, "--json"});
    BOOST_TEST(run.exit == exit, run.err);
    return run.out.empty() ? Json() : Json::parse(run.out);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(budget)

BOOST_AUTO_TEST_CASE(figures_of_two_months) {
    const Folder folder;
    folder.write("p.json", document().dump());
    const Json result = budgetJson(folder, "p.json", 3);
    const Json& api = result["lines"][0];
    BOOST_TEST(result["budget_version"] == 1);
    BOOST_TEST(api["name"] == "API");
    BOOST_TEST(api["month"]["budget"] == "1000.5");
    BOOST_TEST(api["month"]["actual"] == "850");
    BOOST_TEST(api["month"]["variance"] == "-150.5");
    BOOST_TEST(std::abs(api["month"]["utilisation"].get<double>() - 850 / 1000.5) < 1e-12);
    BOOST_TEST(api["year_to_date"]["budget"] == "2000.5");
    BOOST_TEST(api["year_to_date"]["actual"] == "1250.25");
    BOOST_TEST(result["lines"][1]["month"]["actual"] == "0");
    BOOST_TEST(result["unassigned"]["month"]["actual"] == "100");
    BOOST_TEST(result["total"]["month"]["actual"] == "950");
    BOOST_TEST(result["waiting"] == 1);
    BOOST_TEST(result["rates"]["USD"]["waiting_amount"] == "3");
    checkGolden("budget.json", result.dump(2) + "\n");
    const Run text = folder.run({"budget", "p.json", "--as-of", "2026-02-06"});
    BOOST_TEST(text.exit == 3);
    checkGolden("budget.txt", text.out);
}

BOOST_AUTO_TEST_CASE(both_forms_say_the_same_and_nothing_is_written) {
    const Folder folder;
    folder.write("p.json", document().dump());
    BOOST_TEST(folder.run({"convert", "p.json", "p.jupan"}).exit == 0);
    const std::string before = readAll(folder / "p.jupan");
    BOOST_TEST((budgetJson(folder, "p.json", 3) == budgetJson(folder, "p.jupan", 3)));
    BOOST_TEST((readAll(folder / "p.jupan") == before));
    // the last day with charges is the 6th of February
    BOOST_TEST(Json::parse(folder.run({"budget", "p.jupan", "--json"}).out)["as_of"] == "2026-02-06");
}

BOOST_AUTO_TEST_CASE(acknowledged_alerts_ask_for_nothing) {
    const Folder folder;
    folder.write("p.json", document().dump());
    Json alerts = budgetJson(folder, "p.json", 3)["alerts"];
    BOOST_TEST(!alerts.empty());
    for (Json& alert : alerts) {
        for (const char* key : {"fired_now", "active"}) alert.erase(key);
        alert["acknowledged_on"] = "2026-02-07";
        alert["acknowledged_by"] = "owner";
    }
    Json acknowledged = document();
    acknowledged["alerts"] = alerts;
    folder.write("q.json", acknowledged.dump());
    const Json result = budgetJson(folder, "q.json", 0);
    BOOST_TEST(result["alerts"].size() == alerts.size());
    for (const Json& alert : result["alerts"]) BOOST_TEST(!alert["active"].get<bool>());
    const Run text = folder.run({"budget", "q.json", "--as-of", "2026-02-06"});
    BOOST_TEST(text.out.find("Alerts: 0 active\n") != text.out.npos, text.out);
    BOOST_TEST(text.out.find("acknowledged 2026-02-07 by owner") != text.out.npos, text.out);
}

BOOST_AUTO_TEST_CASE(an_import_keeps_the_alerts_that_it_fires) {
    const Folder folder;
    Json empty = document();
    empty.erase("actuals");
    folder.write("p.json", empty.dump());
    BOOST_TEST(budgetJson(folder, "p.json", 0)["alerts"].empty());
    folder.write("c.csv",
                 "start_time_iso,amount_value,amount_currency,line_item\n2026-02-05T00:00:00+00:00,950,krw,gpt-x\n");
    const Run run = folder.run({"import-usage", "p.json", "c.csv"});
    BOOST_TEST(run.exit == 0, run.err);
    BOOST_TEST(
        run.err.find("warning: alert: API: actual over 80.0 % of the budget of 2026-02: 950 of 1,0") != run.err.npos,
        run.err);
    BOOST_TEST(!Json::parse(readAll(folder / "p.json"))["alerts"].empty());
    BOOST_TEST(folder.run({"import-usage", "p.json", "c.csv"}).err == "", "fires once");
    BOOST_TEST(folder.run({"budget", "p.json"}).exit == 3);
}

BOOST_AUTO_TEST_CASE(without_a_budget_the_plan_is_compared_with) {
    const Folder folder;
    BOOST_TEST(folder.run({"new", "--template", "support-automation", "-o", "p.jupan"}).exit == 0);
    const Run run = folder.run({"budget", "p.jupan", "--as-of", "2026-03-15", "--json"});
    BOOST_TEST(run.exit == 0);
    BOOST_TEST(run.err == "warning: p.jupan: has no budget; its plan is compared with\n");
    const Json result = Json::parse(run.out);
    BOOST_TEST(result["budget_version"] == "plan");
    BOOST_TEST(!result["lines"].empty());
    BOOST_TEST(result["alerts"].empty());
}

BOOST_AUTO_TEST_SUITE_END()
