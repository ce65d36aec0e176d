// What a document must not contain: named with its path, at every level.
#include <boost/test/unit_test.hpp>

#include "tests/core/exchange/documents.h"

using namespace jupan;
using nlohmann::json;
using test::checkRefused;
using test::checkRefusedWith;
using test::sampleDocument;

namespace {

using enum ProblemCode;

Problem unknown(const std::string& path, const std::string& key = "colour") {
    return {unknownKey, path, key};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(refusals)

BOOST_AUTO_TEST_CASE(unknown_keys_at_every_level) {
    const std::pair<const char*, const char*> rows[] = {
        {"/colour", "colour"},
        {"/project/colour", "project.colour"},
        {"/project/fx/USD/colour", "fx.USD.colour"},
        {"/models/0/colour", "model.gpt-x-mini.colour"},
        {"/models/0/long_context/colour", "model.gpt-x-mini.long_context.colour"},
        {"/work_units/0/colour", "work_unit.support.colour"},
        {"/kpis/0/colour", "kpi.handling.colour"},
        {"/kpis/0/reduction/colour", "kpi.handling.reduction.colour"},
        {"/kpis/0/adoption/colour", "kpi.handling.adoption.colour"},
        {"/workloads/0/colour", "workload.bot.colour"},
        {"/workloads/0/adoption/colour", "workload.bot.adoption.colour"},
        {"/workloads/0/stages/0/colour", "workload.bot.stages[0].colour"},
        {"/workloads/0/stages/0/mix/0/colour", "workload.bot.stages[0].mix[0].colour"},
        {"/seats/0/colour", "seat.team.colour"},
        {"/costs/1/colour", "cost.ops.colour"},
        {"/scenarios/0/colour", "scenario.cautious.colour"},
        {"/correlations/0/colour", "correlations[0].colour"},
    };
    for (const auto& [pointer, path] : rows) checkRefusedWith(pointer, 1, {unknown(path)});
    json document = sampleDocument();
    document["provenance"]["fx.USD"] = {{"source", "quoted"}, {"colour", 1}};
    checkRefused(document.dump(), {unknown("provenance.fx.USD.colour")});
    document = sampleDocument();
    document["measurements"]["fx.USD"] = {{"cost", 5}, {"colour", 1}};
    checkRefused(document.dump(), {unknown("measurements.fx.USD.colour")});
}

BOOST_AUTO_TEST_CASE(all_unknown_keys_are_named) {
    json document = sampleDocument();
    document["aaa"] = document["kpis"][0]["zzz"] = document["costs"][0]["Amount"] = 1;
    checkRefused(document.dump(),
                 {unknown("kpi.handling.zzz", "zzz"), unknown("cost.build.Amount", "Amount"), unknown("aaa", "aaa")});
}

BOOST_AUTO_TEST_CASE(wrong_types_at_every_level) {
    const char* number = "number or {value, low, high, dist}";
    checkRefusedWith("/project", json::array(), {{wrongType, "project", "[…]", "object"}});
    checkRefusedWith("/project/name", 5, {{wrongType, "project.name", "5", "text"}});
    checkRefusedWith("/project/currency", nullptr, {{wrongType, "project.currency", "null", "text"}});
    checkRefusedWith("/project/start", 2026, {{wrongType, "project.start", "2026", "text YYYY-MM"}});
    checkRefusedWith("/project/horizon_months", "36", {{wrongType, "project.horizon_months", "\"36\"", "integer"}});
    checkRefusedWith("/project/discount_rate", true, {{wrongType, "project.discount_rate", "true", "number"}});
    checkRefusedWith("/project/discounting", 1, {{wrongType, "project.discounting", "1", "text"}});
    checkRefusedWith("/project/fx", 1400, {{wrongType, "fx", "1400", "object"}});
    checkRefusedWith("/project/fx/USD", "1400", {{wrongType, "fx.USD", "\"1400\"", number}});
    checkRefusedWith("/project/fx/USD/low", "1300", {{wrongType, "fx.USD.low", "\"1300\"", "number"}});
    checkRefusedWith("/work_units/0", 5, {{wrongType, "work_units[0]", "5", "object"}});
    checkRefusedWith("/models/0/long_context", 5, {{wrongType, "model.gpt-x-mini.long_context", "5", "object"}});
    checkRefusedWith("/kpis", json::object(), {{wrongType, "kpis", "{…}", "list"}});
    checkRefusedWith("/kpis/0/kind", 5, {{wrongType, "kpi.handling.kind", "5", "text"}});
    checkRefusedWith("/kpis/0/adoption", json::array(), {{wrongType, "kpi.handling.adoption", "[…]", "object"}});
    checkRefusedWith("/workloads/0/stages", json::object(), {{wrongType, "workload.bot.stages", "{…}", "list"}});
    checkRefusedWith("/workloads/0/stages/0", 1, {{wrongType, "workload.bot.stages[0]", "1", "object"}});
    checkRefusedWith("/workloads/0/stages/0/mix", 1, {{wrongType, "workload.bot.stages[0].mix", "1", "list"}});
    checkRefusedWith("/workloads/0/stages/0/mix/0/share", "1",
                     {{wrongType, "workload.bot.stages[0].mix[0].share", "\"1\"", "number"}});
    checkRefusedWith("/seats/0/seats", nullptr, {{wrongType, "seat.team.seats", "null", number}});
    checkRefusedWith("/costs/1/fte", json::array(), {{wrongType, "cost.ops.fte", "[…]", number}});
    checkRefusedWith("/scenarios/0/overrides", 1, {{wrongType, "scenario.cautious.overrides", "1", "object"}});
    checkRefusedWith("/scenarios/0/overrides/fx.USD", "x",
                     {{wrongType, "scenario.cautious.overrides.fx.USD", "\"x\"", "number"}});
    checkRefusedWith("/correlations/0/rho", "x", {{wrongType, "correlations[0].rho", "\"x\"", "number"}});
    checkRefusedWith("/provenance", 5, {{wrongType, "provenance", "5", "object"}});
    checkRefusedWith("/measurements", json::array(), {{wrongType, "measurements", "[…]", "object"}});
    checkRefusedWith("/measurements/fx.USD", 5, {{wrongType, "measurements.fx.USD", "5", "object"}});
    checkRefusedWith("/measurements/fx.USD/cost", "5", {{wrongType, "measurements.fx.USD.cost", "\"5\"", "number"}});
    checkRefusedWith("/measurements/fx.USD/in_pilot", 1,
                     {{wrongType, "measurements.fx.USD.in_pilot", "1", "true or false"}});
}

// What refers into a list that could not be read is not wrong for that.
BOOST_AUTO_TEST_CASE(an_unreadable_list_is_one_problem) {
    json document = sampleDocument();
    document["provenance"]["kpi.handling.reduction"] = {{"source", "measured"}};
    document["measurements"]["kpi.handling.reduction"] = {{"in_pilot", true}};
    for (const char* section : {"models", "work_units", "kpis", "workloads", "seats", "costs", "scenarios"}) {
        BOOST_TEST_CONTEXT(section) {
            json spoilt = document;
            spoilt[section] = 5;
            checkRefused(spoilt.dump(), {{wrongType, section, "5", "list"}});
            spoilt[section] = json::array({5});
            checkRefused(spoilt.dump(), {{wrongType, std::string(section) + "[0]", "5", "object"}});
            spoilt[section] = document[section];
            spoilt[section][0]["id"] = json::array();
            checkRefused(spoilt.dump(), {{wrongType, std::string(section) + "[0].id", "[…]", "text"}});
        }
    }
    // Another list is as good as ever.
    document["models"] = 5;
    document["kpis"][0]["work_unit"] = "nowhere";
    checkRefused(document.dump(), {{wrongType, "models", "5", "list"},
                                   {unknownReference, "kpi.handling.work_unit", "nowhere", "work_unit"}});
}

BOOST_AUTO_TEST_CASE(choices_months_and_missing_fields) {
    checkRefusedWith("/project/discounting", "daily",
                     {{unknownChoice, "project.discounting", "daily", "monthly, year_end, mid_year"}});
    checkRefusedWith(
        "/kpis/0/reduction/dist", "beta",
        {{unknownChoice, "kpi.handling.reduction.dist", "beta", "uniform, triangular, pert, normal, lognormal"}});
    checkRefusedWith(
        "/costs/0/category", "API",
        {{unknownChoice, "cost.build.category", "API",
          "api, model_operations, security_governance, labor_operations, tools_finops, setup, training, other"}});
    checkRefusedWith("/project/start", "2026-13", {{badMonth, "project.start", "2026-13"}});
    checkRefusedWith("/seats/0", {{"id", "team"}, {"seats", 1}},
                     {{missingField, "seat.team.name"}, {missingField, "seat.team.price_per_month"}});
    checkRefusedWith("/models/0/long_context", {{"above", 5}},
                     {{missingField, "model.gpt-x-mini.long_context.input"},
                      {missingField, "model.gpt-x-mini.long_context.output"}});
    checkRefusedWith("/seats/0/id", 5, {{wrongType, "seats[0].id", "5", "text"}});
    checkRefusedWith("/seats/0/id", "T", {{badId, "seats[0].id", "T"}});
    json document = sampleDocument();
    document.erase("project");
    checkRefused(document.dump(), {{missingField, "project"}});
}

BOOST_AUTO_TEST_CASE(uncertain_objects) {
    const std::string path = "kpi.handling.reduction";
    checkRefusedWith("/kpis/0/reduction", {{"value", 0.4}, {"low", 0.3}}, {{boundMissing, path, "low"}});
    checkRefusedWith("/kpis/0/reduction", {{"value", 0.4}, {"high", 0.5}}, {{boundMissing, path, "high"}});
    checkRefusedWith("/kpis/0/reduction", {{"low", 0.3}, {"high", 0.5}}, {{missingField, path + ".value"}});
    json document = sampleDocument();
    document["costs"][0]["amount"] = {{"value", 5}};
    const auto read = projectFromJson(document.dump());
    BOOST_REQUIRE(read.ok());
    BOOST_TEST((read.value().costs[0].amount == Uncertain(5)));
}

BOOST_AUTO_TEST_CASE(integers_may_be_written_with_a_zero_fraction_but_not_another) {
    json document = sampleDocument();
    document["project"]["horizon_months"] = 48.0;
    const auto read = projectFromJson(document.dump());
    BOOST_REQUIRE(read.ok());
    BOOST_TEST(read.value().settings.horizonMonths == 48);
    const std::string path = "project.horizon_months";
    checkRefusedWith("/project/horizon_months", 36.5, {{notInteger, path, "36.5", {}, Range::horizonMonths}});
    for (const double number : {121.0, 1e9, 1e10, 1e30, -1e30})
        checkRefusedWith("/project/horizon_months", number,
                         {{outOfRange, path, json(number).dump(), {}, Range::horizonMonths}});
    checkRefusedWith("/kpis/0/adoption/end_month", 0.5,
                     {{outOfRange, "kpi.handling.adoption.end_month", "0.5", {}, Range::operationMonth}});
    checkRefusedWith("/workloads/0/stages/0/from_month", 4294967297,
                     {{outOfRange, "workload.bot.stages[0].from_month", "4294967297", {}, Range::operationMonth}});
}

BOOST_AUTO_TEST_CASE(rules_of_the_model_are_checked_together_with_the_form) {
    json document = sampleDocument();
    document["kpis"][0]["confidence"] = 2;
    document["kpis"][0]["colour"] = 2;
    document["costs"][0]["currency"] = "EUR";
    checkRefused(document.dump(), {unknown("kpi.handling.colour"),
                                   {outOfRange, "kpi.handling.confidence", "2", {}, Range::share},
                                   {rateMissing, "fx.EUR", "EUR", "cost.build"}});
}

BOOST_AUTO_TEST_SUITE_END()
