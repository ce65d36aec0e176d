// Input paths (model.md §2): every numeric field under its name, found again by that name.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <set>

#include "core/project/inputs.h"
#include "tests/core/project/random_project.h"

using namespace jupan;
using test::randomProject;

namespace {

std::set<std::string> pathsOf(Project project) {
    std::set<std::string> paths;
    for (const NumberField& field : numberFields(project)) paths.insert(field.path);
    return paths;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(input_paths)

BOOST_AUTO_TEST_CASE(a_project_of_one_of_each_has_these_paths) {
    Project project;
    project.settings.fx = {{"USD", 1400}};
    project.models.push_back({.id = {"mini"}});
    project.models[0].price.longContext = LongContext{1000, 1, 1};
    project.models[0].priceHistory.push_back({"2026-01-01", {}});
    project.workUnits.push_back({.id = {"support"}});
    project.kpis.push_back({.id = {"time"}, .kind = KpiKind::timeSaving});
    project.workloads.push_back({.id = {"bot"}, .stages = {{1, {{{"mini"}, 1.0}}}}});
    project.seats.push_back({.id = {"team"}});
    project.costs.push_back({.id = {"build"}, .kind = CostKind::oneTime});
    project.costs.push_back({.id = {"ops"}, .kind = CostKind::labor});
    const std::set<std::string> expected{"project.horizon_months",
                                         "project.discount_rate",
                                         "project.fiscal_year_start",
                                         "project.contingency",
                                         "project.finance_rate",
                                         "project.reinvest_rate",
                                         "fx.USD",
                                         "model.mini.input",
                                         "model.mini.cached_input",
                                         "model.mini.output",
                                         "model.mini.batch_input",
                                         "model.mini.batch_output",
                                         "model.mini.long_context.above",
                                         "model.mini.long_context.input",
                                         "model.mini.long_context.output",
                                         "work_unit.support.volume_per_month",
                                         "work_unit.support.minutes_per_item",
                                         "work_unit.support.hourly_cost",
                                         "work_unit.support.volume_growth",
                                         "work_unit.support.effort",
                                         "work_unit.support.risk",
                                         "kpi.time.reduction",
                                         "kpi.time.realization",
                                         "kpi.time.attribution",
                                         "kpi.time.confidence",
                                         "kpi.time.growth",
                                         "kpi.time.adoption.start_month",
                                         "kpi.time.adoption.ramp_months",
                                         "kpi.time.adoption.ceiling",
                                         "kpi.time.adoption.end_month",
                                         "workload.bot.requests_per_month",
                                         "workload.bot.requests_per_item",
                                         "workload.bot.growth",
                                         "workload.bot.input_tokens",
                                         "workload.bot.output_tokens",
                                         "workload.bot.cached_share",
                                         "workload.bot.batch_share",
                                         "workload.bot.retry_rate",
                                         "workload.bot.price_change",
                                         "workload.bot.tax_rate",
                                         "workload.bot.adoption.start_month",
                                         "workload.bot.adoption.ramp_months",
                                         "workload.bot.adoption.ceiling",
                                         "workload.bot.adoption.end_month",
                                         "seat.team.seats",
                                         "seat.team.price_per_month",
                                         "seat.team.start_month",
                                         "seat.team.end_month",
                                         "seat.team.ramp_months",
                                         "seat.team.escalation",
                                         "cost.build.amount",
                                         "cost.build.month",
                                         "cost.ops.fte",
                                         "cost.ops.monthly_cost",
                                         "cost.ops.start_month",
                                         "cost.ops.end_month",
                                         "cost.ops.escalation"};
    const std::set<std::string> actual = pathsOf(project);
    for (const std::string& path : expected) BOOST_TEST(actual.contains(path), "missing " << path);
    for (const std::string& path : actual) BOOST_TEST(expected.contains(path), "not expected " << path);
}

BOOST_AUTO_TEST_CASE(every_path_is_unique_found_and_set) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Project project = randomProject(seed);
        std::set<std::string> seen;
        for (const NumberField& field : numberFields(project)) {
            BOOST_TEST(seen.insert(field.path).second, "twice: " << field.path);
            const auto found = findNumberField(project, field.path);
            BOOST_REQUIRE_MESSAGE(found.has_value(), field.path);
            BOOST_TEST((found->slot == field.slot), field.path);
            const double number = boundsOf(field.info.range).integer ? boundsOf(field.info.range).high : 0.25;
            BOOST_TEST(field.isInteger() == boundsOf(field.info.range).integer, field.path);
            found->set(number);
            BOOST_TEST((field.value() == std::optional<double>(number)), field.path);
            BOOST_TEST(!field.uncertain(), "bounds survive on " << field.path);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_numeric_field_has_no_path) {
    Project project;
    project.settings.fx = {{"USD", 1400}};
    project.models.push_back({.id = {"mini"}});
    project.kpis.push_back({.id = {"time"}, .kind = KpiKind::timeSaving});
    project.costs.push_back({.id = {"build"}, .kind = CostKind::oneTime});
    for (const char* path : {"",
                             ".",
                             "kpi",
                             "kpi.",
                             "kpi.time",
                             "kpi.time.",
                             "kpi.time.name",
                             "kpi.time.kind",
                             "kpi.time.loss",
                             "kpi.time.monthly_amount",
                             "kpi.time.adoption",
                             "kpi.time.adoption.shape",
                             "kpi.none.reduction",
                             "cost.build.fte",
                             "cost.build.start_month",
                             "model.mini.long_context.above",
                             "model.mini.long_context",
                             "fx",
                             "fx.",
                             "fx.EUR",
                             "fx.usd",
                             "fx.USD.value",
                             "project",
                             "project.fx",
                             "project.fx.USD",
                             "project.name",
                             "project.fx.USD.low",
                             "KPI.time.reduction",
                             "kpi.time.reduction ",
                             "kpi..reduction",
                             "scenario.x.factor"})
        BOOST_TEST(!findNumberField(project, path).has_value(), path);
}

BOOST_AUTO_TEST_CASE(an_absent_optional_number_can_be_set) {
    Project project;
    project.costs.push_back({.id = {"build"}, .kind = CostKind::recurring});
    const auto end = findNumberField(project, "cost.build.end_month");
    BOOST_REQUIRE(end.has_value());
    BOOST_TEST(!end->value().has_value());
    BOOST_TEST(end->isInteger());
    end->set(24);
    BOOST_TEST((project.costs[0].endMonth == std::optional<int>(24)));
    const auto rate = findNumberField(project, "project.finance_rate");
    BOOST_REQUIRE(rate.has_value());
    rate->set(0.05);
    BOOST_TEST((project.settings.financeRate == std::optional<double>(0.05)));
}

// model.md §2: draws and bounds are clamped to the field's range wherever they are used
BOOST_AUTO_TEST_CASE(ends_are_clamped_to_the_range_of_the_field) {
    struct Row {
        const char* path;
        Spread spread;
        double low;
        double high;
    };
    const Row rows[] = {
        {"kpi.time.reduction", {-0.2, 1.3, Distribution::normal}, 0, 1},
        {"kpi.time.reduction", {0.2, 0.3, Distribution::normal}, 0.2, 0.3},
        {"kpi.time.reduction", {1.2, 1.3, Distribution::normal}, 1, 1},
        {"kpi.time.adoption.ceiling", {0.5, 2, Distribution::lognormal}, 0.5, 1},
        {"fx.USD", {-100, 3000, Distribution::normal}, std::nextafter(0.0, 1.0), 3000},
        {"workload.bot.price_change", {-1.5, 0.5, Distribution::normal}, std::nextafter(-1.0, 0.0), 0.5},
        {"seat.team.seats", {-5, 50, Distribution::normal}, 0, 50},
    };
    Project project;
    project.settings.fx = {{"USD", 1400}};
    project.kpis.push_back({.id = {"time"}, .kind = KpiKind::timeSaving, .reduction = 0.4});
    project.workloads.push_back({.id = {"bot"}});
    project.seats.push_back({.id = {"team"}});
    for (const Row& row : rows) {
        Project changed = project;
        const auto field = findNumberField(changed, row.path);
        BOOST_REQUIRE(field.has_value());
        if (auto* const direct = std::get_if<Uncertain*>(&field->slot)) (*direct)->spread = row.spread;
        if (auto* const optional = std::get_if<std::optional<Uncertain>*>(&field->slot))
            (**optional)->spread = row.spread;
        const std::vector<UncertainInput> inputs = uncertainInputs(changed);
        BOOST_REQUIRE(inputs.size() == 1U);
        BOOST_TEST(inputs[0].path == row.path);
        BOOST_TEST(inputs[0].low == row.low);
        BOOST_TEST(inputs[0].high == row.high);
        BOOST_TEST((inputs[0].distribution == row.spread.distribution));
    }
}

BOOST_AUTO_TEST_CASE(plain_numbers_are_not_uncertain) {
    Project project;
    project.kpis.push_back({.id = {"time"}, .kind = KpiKind::timeSaving, .reduction = 0.4});
    BOOST_TEST(uncertainInputs(project).empty());
}

BOOST_AUTO_TEST_SUITE_END()
