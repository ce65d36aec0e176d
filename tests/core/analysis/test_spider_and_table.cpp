#include "core/analysis/data_table.h"
#include "core/analysis/spider.h"
#include "tests/core/analysis/plans.h"

using namespace jupan;
using test::base;

namespace {

/// Amount 100 a month for 12 months from a KPI in use to 80 %, cost 600 at month 0; undiscounted: net 360.
Project example() {
    Project project = test::bare(12);
    project.kpis = {test::amountKpi("a", 100)};
    project.kpis[0].adoption.ceiling = 0.8;
    project.costs = {test::oneTime("c", 600)};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spider_lines)

BOOST_AUTO_TEST_CASE(hand_worked_and_never_clamped) {
    const std::vector<std::string> paths{"kpi.a.adoption.ceiling", "cost.c.amount", "project.discount_rate",
                                         "project.horizon_months"};
    const std::vector<double> changes{-1.5, -0.5, 0, 0.25, 0.5};
    const auto found = spider(base(example()), paths, changes, Metric::net);
    BOOST_REQUIRE(found.ok());
    test::checkClose(found.value().base.value, 360);
    const auto& lines = found.value().lines;
    BOOST_REQUIRE(lines.size() == 4U);
    const auto out = MetricValue::undefined(Undefined::outOfRange);
    // ceiling 0.8: 0.4, 0.8, 1, 1.2; net 12·100·ceiling - 600
    BOOST_TEST(lines[0].base == 0.8);
    BOOST_TEST((lines[0].points[0].result == out));
    test::checkClose(lines[0].points[1].result.value, -120);
    test::checkClose(lines[0].points[2].result.value, 360);
    test::checkClose(lines[0].points[3].result.value, 600);
    test::checkClose(lines[0].points[4].input, 1.2);
    BOOST_TEST((lines[0].points[4].result == out));
    test::checkClose(lines[1].points[1].result.value, 660);
    test::checkClose(lines[1].points[4].result.value, 60);
    // a base of 0 stays 0
    for (const SpiderPoint& point : lines[2].points) test::checkClose(point.result.value, 360);
    // of 12 months, 6 are too few; 3 and 6 more bring 80 each
    BOOST_TEST((lines[3].points[1].result == out));
    test::checkClose(lines[3].points[3].result.value, 600);
    test::checkClose(lines[3].points[4].result.value, 840);
}

BOOST_AUTO_TEST_CASE(whole_numbers_stay_whole) {
    const auto found = spider(base(example()), std::vector<std::string>{"project.horizon_months"},
                              std::vector<double>{0.1}, Metric::npv);
    BOOST_TEST((found.value().lines[0].points[0].result == MetricValue::undefined(Undefined::notInteger)));
}

BOOST_AUTO_TEST_CASE(names_every_path_that_does_not_serve) {
    const auto found =
        spider(base(example()), std::vector<std::string>{"kpi.x.y", "cost.c.amount", "kpi.a.adoption.end_month"},
               std::vector<double>{0}, Metric::npv);
    BOOST_REQUIRE(!found.ok());
    BOOST_REQUIRE(found.problems().size() == 2U);
    BOOST_TEST((found.problems()[0].code == ProblemCode::unknownPath));
    BOOST_TEST((found.problems()[1].code == ProblemCode::missingField));
    BOOST_TEST(found.problems()[1].path == "kpi.a.adoption.end_month");
}

BOOST_AUTO_TEST_CASE(the_steepest_line) {
    const std::vector<std::string> paths{"project.discount_rate", "cost.c.amount", "kpi.a.monthly_amount"};
    // 10 % of the cost are 60, of the amount 96; a rate of 0 stays 0
    const auto found = spider(base(example()), paths, std::vector<double>{-0.1, 0, 0.1}, Metric::net).value();
    BOOST_TEST(steepestLine(found).value() == 2U);
    const auto level = spider(base(example()), std::vector<std::string>{"project.discount_rate"},
                              std::vector<double>{-0.1, 0.1}, Metric::net);
    BOOST_TEST(!steepestLine(level.value()).has_value());
    BOOST_TEST(!steepestLine({}).has_value());
}

BOOST_AUTO_TEST_CASE(no_paths_and_no_changes) {
    BOOST_TEST(spider(base(example()), {}, {}, Metric::npv).value().lines.empty());
    const auto found = spider(base(example()), std::vector<std::string>{"cost.c.amount"}, {}, Metric::npv);
    BOOST_TEST(found.value().lines[0].points.empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(data_table)

BOOST_AUTO_TEST_CASE(hand_worked) {
    const auto found = dataTable(base(example()), {.path = "kpi.a.monthly_amount", .values = {0, 100, -1}},
                                 {.path = "cost.c.amount", .values = {0, 1000}}, Metric::roi);
    BOOST_REQUIRE(found.ok());
    const auto& cells = found.value().cells;
    BOOST_REQUIRE(cells.size() == 3U);
    BOOST_TEST((cells[0][0] == MetricValue::undefined(Undefined::noCost)));
    test::checkClose(cells[0][1].value, -1);
    BOOST_TEST((cells[1][0] == MetricValue::undefined(Undefined::noCost)));
    test::checkClose(cells[1][1].value, -0.04);
    for (const MetricValue& cell : cells[2]) BOOST_TEST((cell == MetricValue::undefined(Undefined::outOfRange)));
    test::checkClose(found.value().base.value, 0.6);
    BOOST_TEST(found.value().rows.path == "kpi.a.monthly_amount");
    BOOST_TEST(found.value().columns.values.size() == 2U);
}

// Each side alone may contradict the base, as long as both together do not.
BOOST_AUTO_TEST_CASE(the_two_values_are_put_together) {
    Project project = example();
    project.kpis[0].adoption = {.startMonth = 2, .endMonth = 4};
    const auto found = dataTable(base(project), {.path = "kpi.a.adoption.start_month", .values = {1, 6}},
                                 {.path = "kpi.a.adoption.end_month", .values = {3, 8}}, Metric::net);
    const auto& cells = found.value().cells;
    test::checkClose(cells[0][0].value, -300);
    test::checkClose(cells[0][1].value, 200);
    BOOST_TEST((cells[1][0] == MetricValue::undefined(Undefined::notValid)));
    test::checkClose(cells[1][1].value, -300);
}

BOOST_AUTO_TEST_CASE(refuses_unknown_and_equal_inputs) {
    const TableSide known{.path = "cost.c.amount", .values = {1}};
    const auto same = dataTable(base(example()), known, known, Metric::npv);
    BOOST_TEST((same.problems()[0].code == ProblemCode::duplicateKey));
    const auto unknown = dataTable(base(example()), {.path = "a"}, {.path = "b"}, Metric::npv);
    BOOST_TEST(unknown.problems().size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_empty_side_gives_an_empty_table) {
    const auto found = dataTable(base(example()), {.path = "kpi.a.monthly_amount", .values = {}},
                                 {.path = "cost.c.amount", .values = {1}}, Metric::npv);
    BOOST_TEST(found.value().cells.empty());
}

BOOST_AUTO_TEST_CASE(equals_direct_evaluation_on_random_projects) {
    for (unsigned seed = 1; seed <= test::tries(60); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            const Project project = test::randomProject(seed);
            const auto inputs = uncertainInputs(project);
            if (inputs.size() < 2) continue;
            const UncertainInput& first = inputs.front();
            const UncertainInput& second = inputs[inputs.size() / 2];
            const auto found = dataTable(base(project), {first.path, {first.low, first.high}},
                                         {second.path, {second.low, second.high}}, Metric::npv);
            for (std::size_t r = 0; r < 2; ++r)
                for (std::size_t c = 0; c < 2; ++c)
                    test::checkValue(
                        found.value().cells[r][c],
                        test::metricOf(*test::directly(base(project), {{first.path, found.value().rows.values[r]},
                                                                       {second.path, found.value().columns.values[c]}}),
                                       Metric::npv));
        }
}

BOOST_AUTO_TEST_SUITE_END()
