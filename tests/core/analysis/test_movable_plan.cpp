// Any number of any project moved: the metrics are those of the whole project analysed again, and back to the bit.
#include "core/analysis/movable_plan.h"

#include <random>

#include "tests/core/analysis/plans.h"

using namespace jupan;

namespace {

constexpr std::array<Metric, 4> metrics{Metric::npv, Metric::net, Metric::roi, Metric::paybackMonth};

std::vector<MetricValue> all(const MovablePlan& plan) {
    std::vector<MetricValue> values;
    for (const Metric metric : metrics) values.push_back(plan.value(metric));
    return values;
}

/// Another number that the field may have.
double otherNumber(const NumberField& field, std::mt19937& random) {
    const RangeBounds bounds = boundsOf(field.info.range);
    const double share = std::uniform_real_distribution<double>(0, 1)(random);
    if (bounds.integer) return std::floor(bounds.low + share * (bounds.high - bounds.low));
    const double base = field.value().value_or(1);
    if (field.info.range == Range::share) return share;
    if (field.info.range == Range::aboveMinusOne) return 2 * share - 0.9;
    return std::max(bounds.low, (base == 0 ? 1 : base) * 3 * share);
}

void checkEveryNumber(const ScenarioProject& plan, unsigned seed) {
    MovablePlan movable(plan);
    const auto before = all(movable);
    std::mt19937 random(seed);
    Project copy = plan.project;
    for (const NumberField& field : numberFields(copy)) BOOST_TEST_CONTEXT(field.path) {
            const auto input = movable.input(field.path);
            if (!input) {
                BOOST_TEST(!field.value().has_value());
                continue;
            }
            const double number = otherNumber(field, random);
            const auto expected = test::directly(plan, {{field.path, number}});
            const Undefined refused = movable.move({{input.value(), number}});
            BOOST_TEST((refused == Undefined::no) == expected.has_value());
            if (refused == Undefined::no)
                for (const Metric metric : metrics)
                    test::checkValue(movable.value(metric), test::metricOf(*expected, metric));
            movable.putBack(input.value());
            BOOST_TEST((all(movable) == before));
        }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(movable_plan)

BOOST_AUTO_TEST_CASE(every_number_of_random_projects_in_every_scenario) {
    for (unsigned seed = 1; seed <= test::tries(60); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            for (const ScenarioProject& plan : test::plansOf(test::randomProject(seed))) checkEveryNumber(plan, seed);
        }
}

BOOST_AUTO_TEST_CASE(every_number_where_hours_are_claimed_twice) {
    for (unsigned seed = 1; seed <= test::tries(60); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            checkEveryNumber(test::base(test::crowded(seed)), seed);
        }
}

BOOST_AUTO_TEST_CASE(an_absent_number_counts_as_its_default) {
    Project project = test::bare(12);
    project.settings.discountRate = 0.07;
    project.models = {{.id = {"m"}, .price = {.input = 4, .output = 10}}};
    project.kpis = {{.id = {"r"}, .kind = KpiKind::revenue, .monthlyRevenue = 100, .uplift = 0.1}};
    project.costs = {test::recurring("c", 5)};
    MovablePlan plan(test::base(project));
    const std::pair<const char*, double> rows[] = {{"project.finance_rate", 0.07}, {"project.reinvest_rate", 0.07},
                                                   {"model.m.cached_input", 4},    {"model.m.batch_input", 2},
                                                   {"model.m.batch_output", 5},    {"kpi.r.margin", 1},
                                                   {"cost.c.escalation", 0},       {"kpi.r.confidence", 1}};
    for (const auto& [path, base] : rows) {
        const auto input = plan.input(path);
        BOOST_REQUIRE_MESSAGE(input.ok(), path);
        BOOST_TEST(input.value().base.value() == base, path);
    }
    BOOST_TEST(!plan.input("kpi.r.adoption.end_month").value().base.has_value());
}

BOOST_AUTO_TEST_CASE(paths_that_the_project_does_not_have) {
    Project project = test::bare(12);
    project.models = {{.id = {"m"}, .price = {.input = 4, .output = 10}}};
    project.kpis = {test::amountKpi("a", 1)};
    project.workloads = {{.id = {"w"},
                          .requestsPerMonth = Uncertain{1},
                          .inputTokens = 1,
                          .outputTokens = 1,
                          .stages = {{.mix = {{.model = {"m"}, .share = 1}}}}}};
    MovablePlan plan(test::base(project));
    for (const std::string path :
         {"", ".", "kpi", "kpi.", "kpi.a", "kpi.a.", "kpi.b.monthly_amount", "kpi.a.reduction", "kpi.a.name", "fx.EUR",
          "model.m.long_context.above", "workload.w.requests_per_item", "project.currency", "scenario.s.cost_factor"}) {
        const auto input = plan.input(path);
        BOOST_REQUIRE_MESSAGE(!input.ok(), path);
        BOOST_TEST((input.problems() == Problems{{.code = ProblemCode::unknownPath, .path = path, .value = path}}));
    }
}

BOOST_AUTO_TEST_CASE(values_that_an_input_may_not_have_change_nothing) {
    Project project = test::bare(24);
    project.kpis = {test::amountKpi("a", 100)};
    project.kpis[0].adoption = {.startMonth = 3, .endMonth = 10};
    MovablePlan plan(test::base(project));
    const std::tuple<const char*, double, Undefined> rows[] = {
        {"kpi.a.confidence", 1.01, Undefined::outOfRange},
        {"kpi.a.confidence", -0.01, Undefined::outOfRange},
        {"kpi.a.confidence", std::nan(""), Undefined::outOfRange},
        {"kpi.a.monthly_amount", -1, Undefined::outOfRange},
        {"kpi.a.monthly_amount", HUGE_VAL, Undefined::outOfRange},
        {"project.discount_rate", -1, Undefined::outOfRange},
        {"fx.USD", 0, Undefined::outOfRange},
        {"project.horizon_months", 11, Undefined::outOfRange},
        {"project.horizon_months", 12.5, Undefined::notInteger},
        {"kpi.a.adoption.end_month", 2, Undefined::notValid},
        {"kpi.a.adoption.start_month", 11, Undefined::notValid}};
    const auto before = all(plan);
    for (const auto& [path, value, reason] : rows) {
        const auto input = plan.input(path);
        BOOST_TEST((plan.move({{input.value(), value}}) == reason), path << " " << value);
        BOOST_TEST((all(plan) == before));
        BOOST_TEST((plan.valueAt({{input.value(), value}}, Metric::npv) == MetricValue::undefined(reason)));
    }
}

BOOST_AUTO_TEST_CASE(figures_too_large_for_a_number_are_undefined) {
    Project project = test::bare(12);
    project.kpis = {test::amountKpi("a", 1e300)};
    MovablePlan plan(test::base(project));
    const auto input = plan.input("kpi.a.monthly_amount");
    for (const Metric metric : {Metric::npv, Metric::net, Metric::roi, Metric::paybackMonth})
        BOOST_TEST((plan.valueAt({{input.value(), 1.7e308}}, metric) == MetricValue::undefined(Undefined::overflow)));
}

BOOST_AUTO_TEST_SUITE_END()
