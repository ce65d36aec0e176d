#include "core/analysis/tornado.h"

#include "tests/core/analysis/plans.h"

using namespace jupan;
using test::base;

namespace {

constexpr std::array<Metric, 4> metrics{Metric::npv, Metric::net, Metric::roi, Metric::paybackMonth};

/// Amount 100 (60..120) a month for 12 months, cost 600 (500..1500) at month 0; undiscounted.
Project example() {
    Project project = test::bare(12);
    project.kpis = {test::amountKpi("a", {100, Spread{60, 120}})};
    project.costs = {test::oneTime("c", {600, Spread{500, 1500}})};
    return project;
}

void checkAgainstDirect(const ScenarioProject& plan, Metric metric) {
    const Tornado found = tornado(plan, metric);
    BOOST_TEST((found.metric == metric));
    test::checkValue(found.base, test::metricOf(*test::directly(plan, {}), metric));
    BOOST_TEST(found.bars.size() == uncertainInputs(plan.project).size());
    for (const TornadoBar& bar : found.bars) BOOST_TEST_CONTEXT(bar.input.path) {
            const auto at = [&](double end) {
                return test::metricOf(*test::directly(plan, {{bar.input.path, end}}), metric);
            };
            test::checkValue(bar.atLow, at(bar.input.low));
            test::checkValue(bar.atHigh, at(bar.input.high));
            BOOST_TEST(bar.swing.has_value() == (bar.atLow.value && bar.atHigh.value));
            if (bar.swing) BOOST_TEST(*bar.swing == std::abs(*bar.atHigh.value - *bar.atLow.value));
        }
    for (std::size_t i = 1; i < found.bars.size(); ++i) {
        const TornadoBar& first = found.bars[i - 1];
        const TornadoBar& second = found.bars[i];
        const bool tie = first.swing == second.swing;
        BOOST_TEST((tie ? first.input.path < second.input.path
                        : !first.swing || (second.swing && *first.swing > *second.swing)));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tornado_bars)

// By hand: benefit 1200, cost 600. a: 720 and 1440; c: 500 and 1500.
BOOST_AUTO_TEST_CASE(hand_worked) {
    struct Row {
        Metric metric;
        double base, aLow, aHigh, cLow, cHigh;
        const char* first;
    };
    const Row rows[] = {
        {Metric::npv, 600, 120, 840, 700, -300, "cost.c.amount"},
        {Metric::net, 600, 120, 840, 700, -300, "cost.c.amount"},
        {Metric::roi, 1, 0.2, 1.4, 1.4, -0.2, "cost.c.amount"},
        // 600 are back after 6 months, at 60 a month after 10, at 120 after 5; 500 after 5; 1500 never
        {Metric::paybackMonth, 6, 10, 5, 5, -1, "cost.c.amount"},
    };
    for (const Row& row : rows) {
        const Tornado found = tornado(base(example()), row.metric);
        test::checkClose(found.base.value, row.base);
        BOOST_REQUIRE(found.bars.size() == 2U);
        BOOST_TEST(found.bars[0].input.path == row.first);
        test::checkClose(found.bars[1].atLow.value, row.aLow);
        test::checkClose(found.bars[1].atHigh.value, row.aHigh);
        test::checkClose(found.bars[1].swing, std::abs(row.aHigh - row.aLow));
        test::checkClose(found.bars[0].atLow.value, row.cLow);
        if (row.metric == Metric::paybackMonth) {
            BOOST_TEST((found.bars[0].atHigh == MetricValue::undefined(Undefined::neverPaysBack)));
            BOOST_TEST(!found.bars[0].swing.has_value());
        } else {
            test::checkClose(found.bars[0].atHigh.value, row.cHigh);
        }
    }
}

BOOST_AUTO_TEST_CASE(ties_stand_by_path_byte_by_byte) {
    Project project = test::bare(12);
    for (const std::string id : {"b", "a_", "a-", "a", "a1"})
        project.kpis.push_back(test::amountKpi(id, {10, Spread{9, 11}}));
    std::vector<std::string> paths;
    for (const TornadoBar& bar : tornado(base(project), Metric::npv).bars) paths.push_back(bar.input.path);
    const std::vector<std::string> expected{"kpi.a-.monthly_amount", "kpi.a.monthly_amount", "kpi.a1.monthly_amount",
                                            "kpi.a_.monthly_amount", "kpi.b.monthly_amount"};
    BOOST_TEST(paths == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_uncertain_has_no_bars) {
    BOOST_TEST(tornado(base(test::bare()), Metric::npv).bars.empty());
    Project project = example();
    project.kpis[0].monthlyAmount->spread.reset();
    project.costs[0].amount->spread.reset();
    BOOST_TEST(tornado(base(project), Metric::paybackMonth).bars.empty());
}

BOOST_AUTO_TEST_CASE(everything_undefined_stands_by_path_with_its_reason) {
    Project project = test::bare(12);
    project.kpis = {test::amountKpi("z", {10, Spread{5, 20}}), test::amountKpi("a", {10, Spread{5, 30}})};
    const Tornado roi = tornado(base(project), Metric::roi);  // without cost there is no ROI
    BOOST_TEST((roi.base == MetricValue::undefined(Undefined::noCost)));
    BOOST_TEST(roi.bars[0].input.path == "kpi.a.monthly_amount");
    BOOST_TEST(roi.bars[1].input.path == "kpi.z.monthly_amount");
    for (const TornadoBar& bar : roi.bars) {
        BOOST_TEST((bar.atLow == MetricValue::undefined(Undefined::noCost)));
        BOOST_TEST((bar.atHigh == MetricValue::undefined(Undefined::noCost)));
    }
}

BOOST_AUTO_TEST_CASE(an_input_that_clamps_to_one_point_swings_by_nothing) {
    Project project = example();
    // 10th and 90th percentile, both beyond the range: clamped to 1
    project.kpis[0].confidence = {1, Spread{1.2, 1.5, Distribution::normal}};
    BOOST_REQUIRE(validate(project).empty());
    for (const Metric metric : metrics) {
        const TornadoBar bar = tornado(base(project), metric).bars.back();
        BOOST_TEST(bar.input.path == "kpi.a.confidence");
        BOOST_TEST(bar.input.low == 1);
        BOOST_TEST(bar.input.high == 1);
        BOOST_TEST(bar.swing.value() == 0);
    }
}

BOOST_AUTO_TEST_CASE(an_enormous_range_overflows_at_its_end_only) {
    Project project = example();
    project.kpis[0].monthlyAmount = {100, Spread{0, 1.7e308}};
    const TornadoBar bar = tornado(base(project), Metric::npv).bars.front();
    BOOST_TEST(bar.input.path == "kpi.a.monthly_amount");
    test::checkClose(bar.atLow.value, -600);
    BOOST_TEST((bar.atHigh == MetricValue::undefined(Undefined::overflow)));
}

BOOST_AUTO_TEST_CASE(equals_direct_evaluation_on_random_projects_in_every_scenario) {
    for (unsigned seed = 1; seed <= test::tries(150); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            for (const ScenarioProject& plan : test::plansOf(test::randomProject(seed)))
                checkAgainstDirect(plan, metrics[seed % metrics.size()]);
        }
}

BOOST_AUTO_TEST_CASE(equals_direct_evaluation_where_hours_are_claimed_twice) {
    for (unsigned seed = 1; seed <= test::tries(150); ++seed) BOOST_TEST_CONTEXT("seed " << seed) {
            checkAgainstDirect(base(test::crowded(seed)), metrics[seed % metrics.size()]);
        }
}

BOOST_AUTO_TEST_SUITE_END()
