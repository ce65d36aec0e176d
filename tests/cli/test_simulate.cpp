#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;

namespace {

std::string keys(const nlohmann::ordered_json& object) {
    std::string text;
    for (const auto& [key, value] : object.items()) text += key + " ";
    return text;
}

void makeTemplate(const Folder& folder, const std::string& id, const std::string& file) {
    const Run run = folder.run({"new", "--template", id, "--lang", "en", "-o", file});
    BOOST_TEST_REQUIRE(run.exit == 0, run.err);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(simulate_command)

BOOST_AUTO_TEST_CASE(a_sample_as_golden) {
    const Folder folder;
    makeTemplate(folder, "support-automation", "p.json");
    const Run text = folder.run({"simulate", "p.json", "--trials", "20000", "--seed", "7"});
    BOOST_TEST(text.exit == 0, text.err);
    BOOST_TEST(text.err == "");
    checkGolden("simulate.txt", text.out);
    checkGolden("simulate.json", folder.run({"simulate", "p.json", "--trials", "20000", "--seed", "7", "--json"}).out);
    checkGolden("simulate.conservative.txt",
                folder.run({"simulate", "p.json", "--sobol", "--trials", "4096", "--scenario", "conservative"}).out);
}

/// The keys of interfaces.md, neither more nor fewer, sorted.
BOOST_AUTO_TEST_CASE(the_json_has_the_keys_of_the_interface) {
    const Folder folder;
    makeTemplate(folder, "support-automation", "p.json");
    const std::string out = folder.run({"simulate", "p.json", "--json", "--sobol", "--trials", "1000"}).out;
    const auto result = nlohmann::ordered_json::parse(out);
    BOOST_TEST(keys(result) ==
               "correlation_repaired drivers evpi fan net npv payback_month prob_npv_positive prob_payback_within roi "
               "sampler seed trials ");
    const std::string metric = "histogram mean p10 p25 p5 p50 p75 p90 p95 sd standard_error ";
    for (const char* name : {"npv", "net", "roi"}) BOOST_TEST(keys(result[name]) == metric, name);
    BOOST_TEST(keys(result["payback_month"]) == "histogram mean none p10 p25 p5 p50 p75 p90 p95 sd standard_error ");
    BOOST_TEST(keys(result["npv"]["histogram"]) == "counts edges ");
    BOOST_TEST(keys(result["prob_payback_within"]) == "12 24 36 ");
    BOOST_TEST(keys(result["fan"]) == "p10 p50 p90 ");
    BOOST_TEST(result["fan"]["p50"].size() == 37U);
    BOOST_TEST(keys(result["drivers"][0]) == "evppi input share spearman ");
    BOOST_TEST(result["sampler"] == "sobol");
    BOOST_TEST(result["seed"] == 1);
    BOOST_TEST(result["trials"] == 1000);
}

BOOST_AUTO_TEST_CASE(threads_change_no_byte) {
    const Folder folder;
    makeTemplate(folder, "saas-helpdesk", "p.json");
    const auto out = [&](const std::string& threads) {
        return folder.run({"simulate", "p.json", "--json", "--trials", "30000", "--threads", threads}).out;
    };
    const std::string one = out("1");
    BOOST_TEST(nlohmann::json::parse(one)["sampler"] == "pseudo");
    for (const std::string threads : {"2", "3", "8"}) BOOST_TEST((out(threads) == one), threads);
}

BOOST_AUTO_TEST_CASE(by_default_100000_trials_of_seed_1) {
    const Folder folder;
    makeTemplate(folder, "blank", "p.json");
    const auto result = nlohmann::json::parse(folder.run({"simulate", "p.json", "--json"}).out);
    BOOST_TEST(result["trials"] == 100000);
    BOOST_TEST(result["seed"] == 1);
    BOOST_TEST(result["roi"]["mean"].is_null(), "there is no cost");
    BOOST_TEST(result["drivers"].empty());
    const std::string text = folder.run({"simulate", "p.json"}).out;
    BOOST_TEST(text.find("No input is uncertain, so every trial is the same.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(wrong_usage) {
    const Folder folder;
    makeTemplate(folder, "blank", "p.json");
    const std::vector<std::vector<std::string>> rows{
        {"simulate"},
        {"simulate", "p.json", "--trials", "0"},
        {"simulate", "p.json", "--trials", "-5"},
        {"simulate", "p.json", "--trials", "100000001"},
        {"simulate", "p.json", "--trials", "1.5"},
        {"simulate", "p.json", "--trials", "many"},
        {"simulate", "p.json", "--seed", "-1"},
        {"simulate", "p.json", "--seed", "18446744073709551616"},
        {"simulate", "p.json", "--threads", "0"},
        {"simulate", "p.json", "--scenario", ""},
        {"simulate", "p.json", "--unknown"},
    };
    for (const auto& arguments : rows) {
        const Run run = folder.run(arguments);
        BOOST_TEST(run.exit == 2, arguments.back() << ": " << run.err);
        BOOST_TEST(run.out == "");
        BOOST_TEST(run.err.starts_with("error: "));
        BOOST_TEST(std::count(run.err.begin(), run.err.end(), '\n') == 1);
    }
    BOOST_TEST(folder.run({"simulate", "p.json", "--seed", "18446744073709551615"}).exit == 0);
    BOOST_TEST(folder.run({"simulate", "p.json", "--scenario", "other"}).err ==
               "error: scenario.other: unknown scenario: 'other' (allowed: base, worst, best)\n");
    BOOST_TEST(folder.run({"simulate", "missing.json"}).exit == 1);
}

BOOST_AUTO_TEST_SUITE_END()
