// What speaks about the project by path (scenarios, correlations, provenance), and that every problem is reported.
#include <boost/test/unit_test.hpp>
#include <functional>
#include <limits>

#include "tests/core/project/random_project.h"
#include "tests/core/project/sample_project.h"

using namespace jupan;
using test::checkProblems;
using test::sampleProject;

namespace {

using enum ProblemCode;

Problems afterOverride(const std::string& path, double number) {
    Project project = sampleProject();
    project.scenarios[0].overrides = {{path, number}};
    return validate(project);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(validate_paths)

BOOST_AUTO_TEST_CASE(overrides_must_exist_and_fit_their_field) {
    const std::string context = "scenario.cautious.overrides.";
    checkProblems(afterOverride("kpi.time.loss", 1), {{unknownPath, context + "kpi.time.loss", "kpi.time.loss"}});
    checkProblems(afterOverride("fx.EUR", 1), {{unknownPath, context + "fx.EUR", "fx.EUR"}});
    checkProblems(afterOverride("kpi.time.reduction", 2),
                  {{outOfRange, context + "kpi.time.reduction", "2", {}, Range::share}});
    checkProblems(afterOverride("project.horizon_months", 24.5),
                  {{notInteger, context + "project.horizon_months", "24.5", {}, Range::horizonMonths}});
    checkProblems(afterOverride("project.discount_rate", 0.12), {});
}

BOOST_AUTO_TEST_CASE(the_project_must_be_valid_after_the_overrides) {
    Project project = sampleProject();
    project.scenarios[0].overrides = {
        {"seat.team.start_month", 10}, {"seat.team.end_month", 9}, {"workload.bot.requests_per_month", 5}};
    checkProblems(validate(project), {{bothRequestForms, "scenario.cautious.overrides.workload.bot.requests_per_item"},
                                      {endBeforeStart, "scenario.cautious.overrides.seat.team.end_month", "9", "10"}});
}

BOOST_AUTO_TEST_CASE(a_scenario_is_not_blamed_for_a_fault_of_the_base) {
    Project project = sampleProject();
    project.seats[0].seats = -1;
    checkProblems(validate(project), {{outOfRange, "seat.team.seats", "-1", {}, Range::nonNegative}});
}

BOOST_AUTO_TEST_CASE(correlations_join_two_different_uncertain_inputs_once) {
    Project project = sampleProject();
    project.correlations = {{"kpi.time.reduction", "fx.USD", 0.3},
                            {"fx.USD", "kpi.time.reduction", -0.3},
                            {"fx.USD", "fx.USD", 1},
                            {"seat.team.seats", "fx.USD", 0.1},
                            {"fx.USD", "no.such.path", 0.1}};
    checkProblems(validate(project), {{correlationTwice, "correlations[1]", "fx.USD / kpi.time.reduction"},
                                      {correlationSelf, "correlations[2]", "fx.USD"},
                                      {notUncertain, "correlations[3].a", "seat.team.seats"},
                                      {notUncertain, "correlations[4].b", "no.such.path"}});
}

BOOST_AUTO_TEST_CASE(provenance_speaks_of_numeric_fields) {
    Project project = sampleProject();
    project.provenance = {{"kpi.time.name", {}}, {"model.mini.input", {Source::quoted, "price list", ""}}, {"x", {}}};
    checkProblems(validate(project),
                  {{unknownPath, "provenance.kpi.time.name", "kpi.time.name"}, {unknownPath, "provenance.x", "x"}});
}

BOOST_AUTO_TEST_CASE(measurements_speak_of_numeric_fields_and_cost_nothing_or_more) {
    Project project = sampleProject();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    project.measurements = {{"costs.build.amount", {}},
                            {"fx.USD", {.cost = -0.5, .inPilot = true}},
                            {"kpi.time.adoption.ceiling", {.cost = 0.0}},
                            {"kpi.time.name", {.cost = -1.0}},
                            {"project.discount_rate", {.cost = nan}},
                            {"seat.team.seats", {.inPilot = true}}};
    checkProblems(validate(project), {{unknownPath, "measurements.costs.build.amount", "costs.build.amount"},
                                      {outOfRange, "measurements.fx.USD.cost", "-0.5", {}, Range::nonNegative},
                                      {outOfRange, "measurements.kpi.time.name.cost", "-1", {}, Range::nonNegative},
                                      {unknownPath, "measurements.kpi.time.name", "kpi.time.name"},
                                      {notFinite, "measurements.project.discount_rate.cost", "nan"}});
}

BOOST_AUTO_TEST_CASE(every_problem_is_reported_not_only_the_first) {
    Project project = sampleProject();
    project.settings.horizonMonths = 9;
    project.settings.fx["KRW"] = 1;
    project.kpis[0].reduction = 1.5;
    project.kpis[5].monthlyAmount.reset();
    project.workloads[0].stages[0].mix[0].share = 0.5;
    project.seats[0].currency = Currency{"EUR"};
    project.costs[0].id.text = "team";
    project.scenarios[0].costFactor = -1;
    project.correlations.clear();
    project.provenance["nowhere"] = {};
    project.measurements["elsewhere"] = {};
    checkProblems(validate(project), {{outOfRange, "project.horizon_months", "9", {}, Range::horizonMonths},
                                      {outOfRange, "kpi.time.reduction", "1.5", {}, Range::share},
                                      {missingField, "kpi.other.monthly_amount"},
                                      {duplicateId, "cost.team.id", "team"},
                                      {rateOfOwnCurrency, "fx.KRW", "KRW"},
                                      {sharesNotOne, "workload.bot.stages[0].mix", "0.5"},
                                      {rateMissing, "fx.EUR", "EUR", "seat.team"},
                                      {outOfRange, "scenario.cautious.cost_factor", "-1", {}, Range::nonNegative},
                                      {unknownPath, "provenance.nowhere", "nowhere"},
                                      {unknownPath, "measurements.elsewhere", "elsewhere"}});
}

BOOST_AUTO_TEST_CASE(random_projects_of_the_generator_are_valid) {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            checkProblems(validate(test::randomProject(seed)), {});
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
