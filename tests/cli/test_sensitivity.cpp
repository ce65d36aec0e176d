#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;
using Json = nlohmann::json;

namespace {

/// A template as p.json.
void makeProject(const Folder& folder, const std::string& id) {
    BOOST_TEST_REQUIRE(folder.run({"new", "--template", id, "-o", "p.json"}).exit == 0);
}

Json breakEven(const Folder& folder, const std::string& path) {
    const Run run = folder.run({"break-even", "p.json", "--input", path, "--json"});
    BOOST_TEST_REQUIRE(run.exit == 0, run.err);
    return Json::parse(run.out);
}

/// 100 to 120 a month over 24 months, 2,500 at the start; undiscounted.
Json plainDocument() {
    return Json::parse(R"({"format": "jupan-project", "version": 1,
        "project": {"name": "plain", "currency": "EUR", "start": "2027-01", "horizon_months": 24},
        "kpis": [{"id": "a", "name": "A", "axis": "revenue", "kind": "amount",
                  "monthly_amount": {"value": 110, "low": 100, "high": 120}}],
        "costs": [{"id": "c", "name": "C", "kind": "one_time", "category": "setup", "amount": 2500}]})");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sensitivity_command)

BOOST_AUTO_TEST_CASE(the_tornado_as_golden) {
    const Folder folder;
    makeProject(folder, "support-automation");
    for (const std::string metric : {"npv", "net", "roi", "payback_month"}) {
        const Run json = folder.run({"sensitivity", "p.json", "--metric", metric, "--json"});
        BOOST_TEST(json.exit == 0, json.err);
        BOOST_TEST(json.err == "");
        BOOST_TEST(Json::parse(json.out).dump(2) + "\n" == json.out, "sorted keys");
        checkGolden("sensitivity." + metric + ".json", json.out);
        checkGolden("sensitivity." + metric + ".txt", folder.run({"sensitivity", "p.json", "--metric", metric}).out);
    }
    BOOST_TEST(folder.run({"sensitivity", "p.json"}).out ==
               folder.run({"sensitivity", "p.json", "--metric", "npv"}).out);
}

BOOST_AUTO_TEST_CASE(the_base_is_that_of_analyze) {
    for (const std::string id : {"blank", "budget-example", "support-automation", "contract-review", "content"}) {
        const Folder folder;
        makeProject(folder, id);
        const Json metrics = Json::parse(folder.run({"analyze", "p.json", "--json"}).out)["metrics"];
        for (const std::string metric : {"npv", "net", "roi", "payback_month"}) {
            const Json base =
                Json::parse(folder.run({"sensitivity", "p.json", "--metric", metric, "--json"}).out)["base"];
            BOOST_TEST_REQUIRE(base.is_null() == metrics[metric].is_null(), id + " " + metric);
            if (base.is_number())
                BOOST_TEST(base.get<double>() == metrics[metric].get<double>(), boost::test_tools::tolerance(1e-12));
        }
    }
}

// 24·100 = 2,400 never pay 2,500 back; 24·120 = 2,880 do after 20.8 months, 24·110 after 22.7.
BOOST_AUTO_TEST_CASE(an_undefined_end_is_null_and_says_why) {
    const Folder folder;
    folder.write("p.json", plainDocument().dump());
    const Json bar =
        Json::parse(folder.run({"sensitivity", "p.json", "--metric", "payback_month", "--json"}).out)["bars"][0];
    BOOST_TEST(bar["at_low"].is_null());
    BOOST_TEST(bar["swing"].is_null());
    BOOST_TEST(bar["at_high"].get<double>() == 2500.0 / 120, boost::test_tools::tolerance(1e-12));
    const Run text = folder.run({"sensitivity", "p.json", "--metric", "payback_month"});
    checkGolden("sensitivity.never.txt", text.out);
}

BOOST_AUTO_TEST_CASE(no_uncertain_input_is_said) {
    const Folder folder;
    makeProject(folder, "blank");
    const Run text = folder.run({"sensitivity", "p.json"});
    BOOST_TEST(text.exit == 0);
    BOOST_TEST(text.out.ends_with("No input is uncertain: none has a low and a high value.\n"));
    BOOST_TEST(Json::parse(folder.run({"sensitivity", "p.json", "--json"}).out)["bars"] == Json::array());
}

BOOST_AUTO_TEST_CASE(break_even_as_golden) {
    const Folder folder;
    makeProject(folder, "support-automation");
    checkGolden("break-even.fx.txt", folder.run({"break-even", "p.json", "--input", "fx.USD"}).out);
    checkGolden("break-even.fx.json", folder.run({"break-even", "p.json", "--input", "fx.USD", "--json"}).out);
    checkGolden("break-even.reduction.txt",
                folder.run({"break-even", "p.json", "--input", "kpi.night-cover.reduction"}).out);
    checkGolden("break-even.rate.txt", folder.run({"break-even", "p.json", "--input", "project.discount_rate"}).out);
    checkGolden("break-even.horizon.txt",
                folder.run({"break-even", "p.json", "--input", "project.horizon_months"}).out);
    checkGolden("break-even.finance.txt", folder.run({"break-even", "p.json", "--input", "project.finance_rate"}).out);
}

BOOST_AUTO_TEST_CASE(break_even_by_hand) {
    const Folder folder;
    folder.write("p.json", plainDocument().dump());
    const Json amount = breakEven(folder, "kpi.a.monthly_amount");
    BOOST_TEST(amount["input"] == "kpi.a.monthly_amount");
    BOOST_TEST(amount["base"] == 110);
    BOOST_TEST(amount["value"].get<double>() == 2500.0 / 24, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(amount["roots"].size() == 1U);
    BOOST_TEST(amount["reason"].is_null());
    BOOST_TEST(breakEven(folder, "cost.c.amount")["value"].get<double>() == 2640, boost::test_tools::tolerance(1e-12));
    // an optional number that is not written counts as its default
    BOOST_TEST(breakEven(folder, "kpi.a.adoption.ceiling")["base"] == 1);
    for (const auto& [path, reason] :
         {std::pair{"project.finance_rate", "no_effect"}, {"project.horizon_months", "integer_field"}}) {
        const Json none = breakEven(folder, path);
        BOOST_TEST(none["reason"] == reason);
        BOOST_TEST(none["value"].is_null());
        BOOST_TEST(none["roots"] == Json::array());
    }
    auto costly = plainDocument();
    costly["costs"][0]["amount"] = 1e9;
    folder.write("p.json", costly.dump());
    BOOST_TEST(breakEven(folder, "kpi.a.confidence")["reason"] == "never");
    BOOST_TEST(breakEven(folder, "kpi.a.adoption.end_month")["base"].is_null());
}

BOOST_AUTO_TEST_CASE(two_break_even_rates_in_words) {
    const Folder folder;
    auto document = plainDocument();
    // -100, 230 after a year, -132 after two: 10 % and 20 %
    document["kpis"][0]["monthly_amount"] = 230;
    document["kpis"][0]["adoption"] = {{"start_month", 12}, {"end_month", 12}};
    document["costs"][0]["amount"] = 100;
    document["costs"].push_back(document["costs"][0]);
    document["costs"][1].update({{"id", "d"}, {"amount", 132}, {"month", 24}});
    document["project"]["discount_rate"] = 0.18;
    folder.write("p.json", document.dump());
    checkGolden("break-even.two.txt", folder.run({"break-even", "p.json", "--input", "project.discount_rate"}).out);
}

BOOST_AUTO_TEST_CASE(what_a_project_refuses_is_a_failure) {
    const Folder folder;
    folder.write("p.json", plainDocument().dump());
    for (const std::string path : {"kpi.b.monthly_amount", "kpi.a.reduction", "kpi.a.name", "fx.USD", "x"}) {
        const Run run = folder.run({"break-even", "p.json", "--input", path});
        BOOST_TEST(run.exit == 1);
        BOOST_TEST(run.out == "");
        BOOST_TEST(run.err == "error: " + path + ": unknown input path: " + path + "\n");
    }
    auto document = plainDocument();
    document["costs"][0]["amount"] = 1.7e308;
    document["project"]["contingency"] = 1;
    folder.write("p.json", document.dump());
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"sensitivity", "p.json"}, {"break-even", "p.json", "--input", "cost.c.amount"}}) {
        const Run run = folder.run(command);
        BOOST_TEST(run.exit == 1);
        BOOST_TEST(run.err == "error: project: too large for a number (allowed: up to 1.7976931348623157e+308)\n");
    }
    BOOST_TEST(folder.run({"sensitivity", "none.json"}).exit == 1);
    BOOST_TEST(folder.run({"break-even", "none.json", "--input", "x"}).exit == 1);
}

BOOST_AUTO_TEST_SUITE_END()
