// The table of ranges in model.md §8, field by field.
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "core/project/inputs.h"
#include "tests/core/project/sample_project.h"

using namespace jupan;
using test::sampleProject;

namespace {

struct RangeRow {
    Range range;
    std::vector<const char*> paths;
};

// model.md §8; the path is the stable input path of §2
const RangeRow rangeRows[] = {
    {Range::share,
     {"kpi.time.reduction", "kpi.time.realization", "kpi.sales.margin", "kpi.errors.error_rate", "kpi.time.attribution",
      "kpi.time.confidence", "kpi.time.adoption.ceiling", "workload.bot.cached_share", "workload.bot.batch_share",
      "kpi.leak.annual_probability", "workload.bot.adoption.ceiling"}},
    {Range::nonNegative,
     {"work_unit.support.volume_per_month",
      "work_unit.support.minutes_per_item",
      "work_unit.support.hourly_cost",
      "kpi.saving.monthly_cost",
      "kpi.sales.monthly_revenue",
      "kpi.sales.uplift",
      "kpi.errors.cost_per_error",
      "kpi.leak.loss",
      "kpi.other.monthly_amount",
      "workload.bot.requests_per_item",
      "workload.bot.requests_per_month",
      "workload.bot.input_tokens",
      "workload.bot.output_tokens",
      "workload.bot.retry_rate",
      "workload.bot.tax_rate",
      "model.mini.input",
      "model.mini.cached_input",
      "model.mini.output",
      "model.mini.batch_input",
      "model.mini.batch_output",
      "model.big.long_context.above",
      "model.big.long_context.input",
      "model.big.long_context.output",
      "seat.team.seats",
      "seat.team.price_per_month",
      "cost.build.amount",
      "cost.ops.fte",
      "cost.ops.monthly_cost",
      "project.contingency"}},
    {Range::positive, {"fx.USD"}},
    {Range::aboveMinusOne,
     {"work_unit.support.volume_growth", "kpi.time.growth", "workload.bot.growth", "workload.bot.price_change",
      "seat.team.escalation", "cost.tools.escalation", "cost.ops.escalation", "project.discount_rate",
      "project.finance_rate", "project.reinvest_rate"}},
    {Range::horizonMonths, {"project.horizon_months"}},
    {Range::calendarMonth, {"project.fiscal_year_start"}},
    {Range::rampMonths,
     {"kpi.time.adoption.ramp_months", "workload.bot.adoption.ramp_months", "seat.team.ramp_months"}},
    {Range::operationMonth,
     {"kpi.time.adoption.start_month", "kpi.time.adoption.end_month", "workload.bot.adoption.start_month",
      "workload.bot.adoption.end_month", "seat.team.start_month", "seat.team.end_month", "cost.tools.start_month",
      "cost.tools.end_month"}},
    {Range::monthOrLaunch, {"cost.build.month"}},
    {Range::score, {"work_unit.support.effort", "work_unit.support.risk"}},
};

/// The sample without what speaks about it by path, with one number changed.
Project withNumber(const std::string& path, double number) {
    Project project = sampleProject();
    project.scenarios.clear();
    project.correlations.clear();
    const auto field = findNumberField(project, path);
    BOOST_REQUIRE_MESSAGE(field.has_value(), path);
    field->set(number);
    return project;
}

bool reported(const Problems& problems, const Problem& expected) {
    return std::find(problems.begin(), problems.end(), expected) != problems.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(validate_ranges)

BOOST_AUTO_TEST_CASE(the_sample_is_valid) {
    test::checkProblems(validate(sampleProject()), {});
}

BOOST_AUTO_TEST_CASE(a_number_beyond_an_end_is_refused_with_path_value_and_range) {
    for (const RangeRow& row : rangeRows) {
        const RangeBounds bounds = boundsOf(row.range);
        const double below = bounds.integer ? bounds.low - 1 : std::nextafter(bounds.low, -2.0);
        for (const char* path : row.paths) {
            const Problems low = validate(withNumber(path, below));
            BOOST_TEST(reported(low, {ProblemCode::outOfRange, path, shortestText(below), {}, row.range}), path);
            if (bounds.high > 1000) continue;
            const double above = bounds.integer ? bounds.high + 1 : std::nextafter(bounds.high, 2.0);
            const Problems high = validate(withNumber(path, above));
            BOOST_TEST(reported(high, {ProblemCode::outOfRange, path, shortestText(above), {}, row.range}), path);
        }
    }
}

BOOST_AUTO_TEST_CASE(both_ends_are_allowed) {
    for (const RangeRow& row : rangeRows)
        for (const char* path : row.paths)
            for (const double end : {boundsOf(row.range).low, boundsOf(row.range).high})
                for (const Problem& problem : validate(withNumber(path, end)))
                    BOOST_TEST((problem.code != ProblemCode::outOfRange), test::toLine(problem));
}

BOOST_AUTO_TEST_CASE(nan_and_infinity_are_refused) {
    const std::pair<double, const char*> rows[] = {{std::numeric_limits<double>::infinity(), "inf"},
                                                   {-std::numeric_limits<double>::infinity(), "-inf"},
                                                   {std::numeric_limits<double>::quiet_NaN(), "nan"}};
    for (const RangeRow& row : rangeRows) {
        if (boundsOf(row.range).integer) continue;
        for (const char* path : row.paths)
            for (const auto& [number, text] : rows)
                BOOST_TEST(reported(validate(withNumber(path, number)), {ProblemCode::notFinite, path, text}), path);
    }
}

BOOST_AUTO_TEST_CASE(every_number_field_of_the_sample_stands_in_the_table) {
    std::vector<std::string> listed;
    for (const RangeRow& row : rangeRows) listed.insert(listed.end(), row.paths.begin(), row.paths.end());
    Project project = sampleProject();
    for (const NumberField& field : numberFields(project)) {
        // A field stands for its namesakes in other entities of the same kind.
        const std::string word = field.path.substr(0, field.path.find('.'));
        const auto covers = [&](const std::string& path) {
            return path == field.path ||
                   (path.substr(0, path.find('.')) == word && path.ends_with("." + std::string(field.info.name)));
        };
        BOOST_TEST(std::any_of(listed.begin(), listed.end(), covers), field.path);
    }
}

BOOST_AUTO_TEST_CASE(shares_of_a_mix_lie_between_0_and_1) {
    Project project = sampleProject();
    project.workloads[0].stages[1].mix = {{{"mini"}, 1.5}, {{"big"}, -0.5}};
    test::checkProblems(validate(project),
                        {{ProblemCode::outOfRange, "workload.bot.stages[1].mix[0].share", "1.5", {}, Range::share},
                         {ProblemCode::outOfRange, "workload.bot.stages[1].mix[1].share", "-0.5", {}, Range::share}});
}

BOOST_AUTO_TEST_CASE(stage_months_prices_of_the_past_and_factors_have_ranges_too) {
    Project project = sampleProject();
    project.workloads[0].stages[1].fromMonth = 121;
    project.models[0].priceHistory[0].price.output = -1;
    project.scenarios[0].benefitFactor = -1;
    project.correlations[0].rho = 1.01;
    test::checkProblems(
        validate(project),
        {{ProblemCode::outOfRange, "model.mini.price_history[0].output", "-1", {}, Range::nonNegative},
         {ProblemCode::outOfRange, "workload.bot.stages[1].from_month", "121", {}, Range::operationMonth},
         {ProblemCode::outOfRange, "scenario.cautious.benefit_factor", "-1", {}, Range::nonNegative},
         {ProblemCode::outOfRange, "correlations[0].rho", "1.01", {}, Range::correlation}});
}

BOOST_AUTO_TEST_SUITE_END()
