// The rules of model.md §8 beside the ranges: one row a rule, with the exact refusal.
#include <boost/test/unit_test.hpp>
#include <functional>

#include "tests/core/project/sample_project.h"

using namespace jupan;
using test::checkProblems;
using test::sampleProject;

namespace {

using enum ProblemCode;

struct Row {
    const char* name;
    std::function<void(Project&)> breakIt;
    Problems expected;
};

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            Project project = sampleProject();
            row.breakIt(project);
            checkProblems(validate(project), row.expected);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(validate_rules)

BOOST_AUTO_TEST_CASE(ids) {
    check({
        {"bad id", [](Project& p) { p.seats[0].id.text = "Team A"; }, {{badId, "seats[0].id", "Team A"}}},
        {"empty id", [](Project& p) { p.costs[1].id.text = ""; }, {{badId, "costs[1].id", ""}}},
        {"id too long",
         [](Project& p) { p.costs[2].id.text = std::string(65, 'a'); },
         {{badId, "costs[2].id", std::string(65, 'a')}}},
        {"twice in a list",
         [](Project& p) { p.kpis[5].id.text = "saving"; },
         {{duplicateId, "kpi.saving.id", "saving"}}},
        {"twice among models",
         [](Project& p) { p.models.push_back(p.models[0]); },
         {{duplicateId, "model.mini.id", "mini"}}},
        {"twice among work units",
         [](Project& p) { p.workUnits.push_back(p.workUnits[0]); },
         {{duplicateId, "work_unit.support.id", "support"}}},
        {"twice among scenarios",
         [](Project& p) { p.scenarios.push_back(p.scenarios[0]); },
         {{duplicateId, "scenario.cautious.id", "cautious"}}},
        {"seat named as a workload",
         [](Project& p) { p.seats[0].id.text = "bot"; },
         {{duplicateId, "seat.bot.id", "bot"}}},
        {"cost named as a seat",
         [](Project& p) { p.costs[0].id.text = "team"; },
         {{duplicateId, "cost.team.id", "team"}}},
        {"cost named as a KPI is allowed", [](Project& p) { p.costs[0].id.text = "time"; }, {}},
    });
}

BOOST_AUTO_TEST_CASE(currencies_and_rates) {
    check({
        {"project currency",
         [](Project& p) { p.settings.currency.code = "won"; },
         {{badCurrency, "project.currency", "won"}}},
        {"seat currency",
         [](Project& p) { p.seats[0].currency = Currency{"US"}; },
         {{badCurrency, "seat.team.currency", "US"}}},
        {"rate of no currency", [](Project& p) { p.settings.fx["usd"] = 1; }, {{badCurrency, "fx.usd", "usd"}}},
        {"own rate", [](Project& p) { p.settings.fx["KRW"] = 1; }, {{rateOfOwnCurrency, "fx.KRW", "KRW"}}},
        {"seat without rate",
         [](Project& p) { p.seats[0].currency = Currency{"EUR"}; },
         {{rateMissing, "fx.EUR", "EUR", "seat.team"}}},
        {"cost without rate",
         [](Project& p) { p.costs[0].currency = Currency{"JPY"}; },
         {{rateMissing, "fx.JPY", "JPY", "cost.build"}}},
        {"used model without rate",
         [](Project& p) { p.models[1].currency.code = "EUR"; },
         {{rateMissing, "fx.EUR", "EUR", "model.big"}}},
        {"one report a currency, two users",
         [](Project& p) { p.seats[0].currency = p.costs[0].currency = Currency{"EUR"}; },
         {{rateMissing, "fx.EUR", "EUR", "seat.team"}}},
        {"unused model needs none", [](Project& p) { p.models.push_back({.id = {"idle"}, .currency = {"EUR"}}); }, {}},
        {"unused rate is allowed", [](Project& p) { p.settings.fx["CNY"] = 190; }, {}},
    });
}

BOOST_AUTO_TEST_CASE(references) {
    check({
        {"KPI",
         [](Project& p) { p.kpis[0].workUnit->text = "none"; },
         {{unknownReference, "kpi.time.work_unit", "none", "work_unit"}}},
        {"workload",
         [](Project& p) { p.workloads[0].workUnit->text = "none"; },
         {{unknownReference, "workload.bot.work_unit", "none", "work_unit"}}},
        {"cost",
         [](Project& p) { p.costs[0].workUnit = {{"none"}}; },
         {{unknownReference, "cost.build.work_unit", "none", "work_unit"}}},
        {"model",
         [](Project& p) { p.workloads[0].stages[1].mix[1].model.text = "gpt"; },
         {{unknownReference, "workload.bot.stages[1].mix[1].model", "gpt", "model"}}},
        {"time saving without work unit",
         [](Project& p) { p.kpis[0].workUnit.reset(); },
         {{needsWorkUnit, "kpi.time.work_unit", "", "time_saving"}}},
        {"quality without work unit",
         [](Project& p) { p.kpis[3].workUnit.reset(); },
         {{needsWorkUnit, "kpi.errors.work_unit", "", "quality"}}},
        {"requests per item without work unit",
         [](Project& p) { p.workloads[0].workUnit.reset(); },
         {{needsWorkUnit, "workload.bot.work_unit", "", "requests_per_item"}}},
    });
}

BOOST_AUTO_TEST_CASE(fields_of_kinds) {
    check({
        {"KPI with a field of another kind",
         [](Project& p) { p.kpis[5].loss = 1; },
         {{fieldOfOtherKind, "kpi.other.loss", "amount", "risk"}}},
        {"field of several kinds",
         [](Project& p) { p.kpis[6].reduction = 0.1; },
         {{fieldOfOtherKind, "kpi.nps.reduction", "tracked", "time_saving, cost_saving, quality, risk"}}},
        {"KPI without its field",
         [](Project& p) { p.kpis[1].monthlyCost.reset(); },
         {{missingField, "kpi.saving.monthly_cost"}}},
        {"a default is not missed", [](Project& p) { p.kpis[2].margin.reset(); }, {}},
        {"cost with a field of another kind",
         [](Project& p) { p.costs[0].endMonth = 3; },
         {{fieldOfOtherKind, "cost.build.end_month", "one_time", "recurring, labor"}}},
        {"cost without its field", [](Project& p) { p.costs[2].fte.reset(); }, {{missingField, "cost.ops.fte"}}},
    });
}

BOOST_AUTO_TEST_CASE(requests_and_stages) {
    check({
        {"both forms",
         [](Project& p) { p.workloads[0].requestsPerMonth = 5; },
         {{bothRequestForms, "workload.bot.requests_per_item"}}},
        {"neither form",
         [](Project& p) { p.workloads[0].requestsPerItem.reset(); },
         {{noRequestForm, "workload.bot.requests_per_month"}}},
        {"no stages",
         [](Project& p) { p.workloads[0].stages.clear(); },
         {{missingField, "workload.bot.stages", "", "list"}}},
        {"first stage later",
         [](Project& p) { p.workloads[0].stages[0].fromMonth = 2; },
         {{firstStageNotOne, "workload.bot.stages[0].from_month", "2"}}},
        {"same month twice",
         [](Project& p) { p.workloads[0].stages[1].fromMonth = 1; },
         {{stagesOrder, "workload.bot.stages[1].from_month", "1"}}},
        {"descending",
         [](Project& p) {
             p.workloads[0].stages.push_back({5, {{{"mini"}, 1}}});
         },
         {{stagesOrder, "workload.bot.stages[2].from_month", "5"}}},
        {"shares below 1",
         [](Project& p) { p.workloads[0].stages[0].mix[0].share = 0.75; },
         {{sharesNotOne, "workload.bot.stages[0].mix", "0.75"}}},
        {"shares above 1",
         [](Project& p) { p.workloads[0].stages[1].mix[0].share = 0.75; },
         {{sharesNotOne, "workload.bot.stages[1].mix", "1.25"}}},
        {"empty mix",
         [](Project& p) { p.workloads[0].stages[0].mix.clear(); },
         {{sharesNotOne, "workload.bot.stages[0].mix", "0"}}},
        {"within 1e-9 is 1", [](Project& p) { p.workloads[0].stages[0].mix[0].share = 1 - 9e-10; }, {}},
    });
}

BOOST_AUTO_TEST_CASE(months) {
    check({
        {"KPI",
         [](Project& p) { p.kpis[0].adoption = {.startMonth = 5, .endMonth = 4}; },
         {{endBeforeStart, "kpi.time.adoption.end_month", "4", "5"}}},
        {"workload",
         [](Project& p) { p.workloads[0].adoption = {.startMonth = 5, .endMonth = 4}; },
         {{endBeforeStart, "workload.bot.adoption.end_month", "4", "5"}}},
        {"seat",
         [](Project& p) { p.seats[0].startMonth = 3, p.seats[0].endMonth = 2; },
         {{endBeforeStart, "seat.team.end_month", "2", "3"}}},
        {"cost",
         [](Project& p) { p.costs[1].startMonth = 3, p.costs[1].endMonth = 2; },
         {{endBeforeStart, "cost.tools.end_month", "2", "3"}}},
        {"same month is allowed", [](Project& p) { p.seats[0].startMonth = p.seats[0].endMonth.emplace(7); }, {}},
        {"beyond the horizon is allowed", [](Project& p) { p.seats[0].startMonth = 100, p.costs[0].month = 120; }, {}},
    });
}

BOOST_AUTO_TEST_CASE(dates_and_text) {
    check({
        {"no such day",
         [](Project& p) { p.models[0].priceHistory[0].from = "2026-02-30"; },
         {{badDate, "model.mini.price_history[0].from", "2026-02-30"}}},
        {"same day twice",
         [](Project& p) { p.models[0].priceHistory.push_back(p.models[0].priceHistory[0]); },
         {{duplicatePeriod, "model.mini.price_history[1].from", "2026-01-01"}}},
        {"name not UTF-8", [](Project& p) { p.kpis[0].name = "ab\xFF"; }, {{notUtf8, "kpi.time.name", "", "2"}}},
        {"client not UTF-8",
         [](Project& p) { p.settings.client = "\xC0\x80"; },
         {{notUtf8, "project.client", "", "0"}}},
        {"note not UTF-8",
         [](Project& p) { p.provenance["kpi.time.reduction"].note = "\xED\xA0\x80"; },
         {{notUtf8, "provenance.kpi.time.reduction.note", "", "0"}}},
        {"control characters are text", [](Project& p) { p.settings.name = std::string("\0\x01\n", 3); }, {}},
    });
}

BOOST_AUTO_TEST_CASE(a_scenario_has_ladders_and_billings_of_what_there_is_once_each) {
    Project project = sampleProject();
    Scenario& scenario = project.scenarios[0];
    scenario.ladders = {{{"bot"}, {{1, {{{"big"}, 1}}}}}};
    scenario.billings = {{{"team"}, Billing::annual}};
    checkProblems(validate(project), {});

    scenario.ladders.push_back({{"bot"}, {{2, {{{"ghost"}, 0.5}}}}});
    scenario.ladders.push_back({{"nobody"}, {}});
    scenario.billings.push_back({{"team"}, Billing::monthly});
    scenario.billings.push_back({{"bot"}, Billing::monthly});
    const std::string path = "scenario.cautious.";
    checkProblems(validate(project), {{duplicateId, path + "ladders[1].workload", "bot"},
                                      {firstStageNotOne, path + "ladders[1].stages[0].from_month", "2"},
                                      {unknownReference, path + "ladders[1].stages[0].mix[0].model", "ghost", "model"},
                                      {sharesNotOne, path + "ladders[1].stages[0].mix", "0.5"},
                                      {unknownReference, path + "ladders[2].workload", "nobody", "workload"},
                                      {missingField, path + "ladders[2].stages", "", "list"},
                                      {duplicateId, path + "billings[1].seat", "team"},
                                      {unknownReference, path + "billings[2].seat", "bot", "seat"}});
}

BOOST_AUTO_TEST_CASE(a_model_that_only_a_scenario_uses_needs_its_rate) {
    Project project = sampleProject();
    project.models.push_back({.id = {"euro"}, .currency = {"EUR"}});
    checkProblems(validate(project), {});
    project.scenarios[0].ladders = {{{"bot"}, {{1, {{{"euro"}, 1}}}}}};
    checkProblems(validate(project), {{rateMissing, "fx.EUR", "EUR", "model.euro"}});
}

BOOST_AUTO_TEST_CASE(token_samples_have_their_own_ids_and_known_workloads) {
    Project project = sampleProject();
    project.tokenSamples = {{.id = {"bot"}, .workload = {{"bot"}}, .prompt = "줄\n\t바꿈"}, {.id = {"a"}}};
    checkProblems(validate(project), {});
    project.tokenSamples[1] = {.id = {"bot"}, .workload = {{"team"}}, .answer = "\xff"};
    checkProblems(validate(project), {{notUtf8, "token_sample.bot.answer", "", "0"},
                                      {duplicateId, "token_sample.bot.id", "bot"},
                                      {unknownReference, "token_sample.bot.workload", "team", "workload"}});
}

BOOST_AUTO_TEST_SUITE_END()
