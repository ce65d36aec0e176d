#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;

namespace {

const std::vector<std::string> templates{"blank",           "budget-example", "support-automation",
                                         "contract-review", "content",        "saas-helpdesk"};

void makeTemplate(const Folder& folder, const std::string& id, const std::string& language, const std::string& file) {
    const Run made = folder.run({"new", "--template", id, "--lang", language, "-o", file});
    BOOST_TEST_REQUIRE(made.exit == 0, made.err);
    BOOST_TEST(made.out == "");
    BOOST_TEST(made.err == "");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(analyze_command)

BOOST_AUTO_TEST_CASE(every_template_as_golden) {
    for (const std::string& id : templates) {
        const Folder folder;
        makeTemplate(folder, id, "ko", "ko.jupan");
        makeTemplate(folder, id, "en", "en.json");
        const Run korean = folder.run({"analyze", "ko.jupan", "--json"});
        const Run english = folder.run({"analyze", "en.json", "--json"});
        BOOST_TEST(korean.exit == 0, korean.err);
        BOOST_TEST(korean.err == "");
        BOOST_TEST(korean.out == english.out,
                   id + ": the figures do not depend on the language, nor on the file's form");
        checkGolden(id + ".json", korean.out);
        checkGolden(id + ".ko.txt", folder.run({"analyze", "ko.jupan"}).out);
        checkGolden(id + ".en.txt", folder.run({"analyze", "en.json"}).out);
    }
}

BOOST_AUTO_TEST_CASE(the_scenarios_of_the_sample) {
    const Folder folder;
    makeTemplate(folder, "support-automation", "ko", "p.jupan");
    for (const std::string id : {"conservative", "optimistic", "slow-adoption"}) {
        const Run run = folder.run({"analyze", "p.jupan", "--json", "--scenario", id});
        BOOST_TEST(run.exit == 0);
        BOOST_TEST(nlohmann::json::parse(run.out)["scenario"] == id);
        checkGolden("support-automation." + id + ".json", run.out);
    }
    BOOST_TEST(folder.run({"analyze", "p.jupan", "--scenario", "base", "--json"}).out ==
               folder.run({"analyze", "p.jupan", "--json"}).out);
}

// A file whose scenario took the name of the base case opens; the name is not its own.
BOOST_AUTO_TEST_CASE(base_is_always_the_base_project) {
    const Folder folder;
    auto document = nlohmann::json::parse(sampleDocument());
    document["scenarios"][0]["id"] = "base";
    folder.write("p.json", document.dump());
    BOOST_TEST(folder.run({"check", "p.json"}).exit == 0);
    const Run plain = folder.run({"analyze", "p.json", "--json"});
    BOOST_TEST(plain.exit == 0, plain.err);
    BOOST_TEST(folder.run({"analyze", "p.json", "--json", "--scenario", "base"}).out == plain.out);
}

BOOST_AUTO_TEST_CASE(an_unknown_scenario_names_the_known_ones) {
    const Folder folder;
    makeTemplate(folder, "support-automation", "en", "p.json");
    const Run run = folder.run({"analyze", "p.json", "--scenario", "worst"});
    BOOST_TEST(run.exit == 1);
    BOOST_TEST(run.out == "");
    BOOST_TEST(run.err ==
               "error: scenario.worst: unknown scenario: 'worst' (allowed: base, conservative, optimistic, "
               "slow-adoption)\n");
}

BOOST_AUTO_TEST_CASE(the_document_of_the_interface) {
    const Folder folder;
    folder.write("p.json", sampleDocument());
    const Run json = folder.run({"analyze", "p.json", "--json"});
    BOOST_TEST(json.exit == 0, json.err);
    BOOST_TEST(json.err == "");
    checkGolden("interfaces.json", json.out);
    checkGolden("interfaces.cautious.txt", folder.run({"analyze", "p.json", "--scenario", "cautious"}).out);
}

/// The keys of interfaces.md, neither more nor fewer, sorted.
BOOST_AUTO_TEST_CASE(the_json_has_the_keys_of_the_interface) {
    const Folder folder;
    makeTemplate(folder, "support-automation", "en", "p.json");
    const auto result = nlohmann::ordered_json::parse(folder.run({"analyze", "p.json", "--json"}).out);
    const auto keys = [](const nlohmann::ordered_json& object) {
        std::string text;
        for (const auto& [key, value] : object.items()) text += key + " ";
        return text;
    };
    BOOST_TEST(keys(result) ==
               "axes cash_metrics categories contingency costs guess_share kpis lanes metrics months request_costs "
               "scenario unit_costs warnings years ");
    const std::string metrics =
        "benefit_cost_ratio discounted_payback_month irr irr_roots irr_status mirr net npv payback_month "
        "peak_exposure peak_exposure_month pv_benefit pv_cost roi roi_pv safety_margin total_benefit total_cost ";
    BOOST_TEST(keys(result["metrics"]) == metrics);
    BOOST_TEST(keys(result["cash_metrics"]) == metrics);
    BOOST_TEST(keys(result["years"][0]) == "benefit cost cumulative net pv_net roi year ");
    BOOST_TEST(keys(result["months"]) == "benefit cost cumulative net ");
    BOOST_TEST(keys(result["lanes"]) == "capacity cash ");
    BOOST_TEST(keys(result["kpis"]["response-time"]) == "pv total ");
    BOOST_TEST(result["months"]["net"].size() == 37U);
    BOOST_TEST(result["unit_costs"]["enquiries"].size() == 3U);
    for (const auto& [workload, costs] : result["request_costs"].items()) {
        BOOST_TEST(keys(costs) == "per_1000_requests per_request requests ", workload);
        BOOST_TEST(costs["per_request"].size() == 3U);
        BOOST_TEST(result["costs"].contains(workload));
    }
    BOOST_TEST(!result["request_costs"].empty());
}

BOOST_AUTO_TEST_CASE(undefined_figures_are_null_and_say_why) {
    const Folder folder;
    makeTemplate(folder, "blank", "en", "p.json");
    const auto metrics = nlohmann::json::parse(folder.run({"analyze", "p.json", "--json"}).out)["metrics"];
    for (const char* key : {"roi", "roi_pv", "benefit_cost_ratio", "safety_margin", "irr", "mirr"})
        BOOST_TEST(metrics[key].is_null(), key);
    BOOST_TEST(metrics["irr_status"] == "none");
    const std::string text = folder.run({"analyze", "p.json"}).out;
    BOOST_TEST(text.find("– (no cost)") != std::string::npos);
    BOOST_TEST(text.find("– (no benefit)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(warnings_stand_in_the_json_and_on_standard_error) {
    const Folder folder;
    auto document = nlohmann::json::parse(sampleDocument());
    document["kpis"].push_back(document["kpis"][0]);
    document["kpis"][1]["id"] = "again";
    document["kpis"][1]["reduction"] = 0.9;
    document["project"]["horizon_months"] = 24;
    document["workloads"][0]["growth"] = 0.1;
    folder.write("p.json", document.dump());
    const Run text = folder.run({"analyze", "p.json"});
    BOOST_TEST(text.exit == 0);
    checkGolden("warnings.txt", text.err);
    const auto warnings = nlohmann::json::parse(folder.run({"analyze", "p.json", "--json"}).out)["warnings"];
    std::string lines;
    for (const auto& warning : warnings)
        lines += "warning: " + warning["path"].get<std::string>() + ": " + warning["text"].get<std::string>() + "\n";
    BOOST_TEST(lines == text.err);
    BOOST_TEST(warnings[0]["code"] == "hours_claimed_twice");
    BOOST_TEST(warnings[0]["path"] == "work_unit.support");
}

/// 5,000 KPIs of 1,000 a month, a one-time cost of 1: 36 · 5,000 · 1,000 = 180,000,000.
BOOST_AUTO_TEST_CASE(five_thousand_kpis_sum_right) {
    const Folder folder;
    nlohmann::json document{{"format", "jupan-project"},
                            {"version", 1},
                            {"project", {{"name", "many"}, {"currency", "KRW"}, {"start", "2027-01"}}}};
    for (int i = 0; i < 5000; ++i)
        document["kpis"].push_back({{"id", "k" + std::to_string(i)},
                                    {"name", "K"},
                                    {"axis", "revenue"},
                                    {"kind", "amount"},
                                    {"monthly_amount", {{"value", 1000}, {"low", 900}, {"high", 1100}}}});
    folder.write("p.json", document.dump());
    BOOST_TEST(folder.run({"convert", "p.json", "p.jupan"}).exit == 0);
    for (const std::string file : {"p.json", "p.jupan"}) {
        const auto result = nlohmann::json::parse(folder.run({"analyze", file, "--json"}).out);
        BOOST_TEST(result["metrics"]["total_benefit"].get<double>() == 180e6);
        BOOST_TEST(result["kpis"].size() == 5000U);
    }
}

BOOST_AUTO_TEST_CASE(money_beyond_a_number_is_refused_with_its_line) {
    const Folder folder;
    auto document = nlohmann::json::parse(sampleDocument());
    document["costs"][0]["amount"] = 1.7e308;
    document["costs"][1]["fte"] = 1e200;
    document["costs"][1]["monthly_cost"] = 1e200;
    folder.write("p.json", document.dump());
    for (const std::string command : {"analyze", "check"}) {
        const Run run = folder.run({command, "p.json"});
        BOOST_TEST(run.exit == 1);
        BOOST_TEST(run.out == "");
        BOOST_TEST(run.err == "error: cost.ops: too large for a number (allowed: up to 1.7976931348623157e+308)\n");
    }
}

BOOST_AUTO_TEST_SUITE_END()
