#include "core/pilot/control_chart.h"

#include "tests/core/pilot/pilots.h"

using namespace jupan;
using namespace jupan::test;

BOOST_AUTO_TEST_SUITE(pilot_control_chart)

/// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates, mean 50.81, mean moving range 1.8778, limits
/// 45.8159 and 55.8041.
BOOST_AUTO_TEST_CASE(the_handbooks_example) {
    Project project;
    observe(project, "flow", PilotPhase::baseline, {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1},
            "2026-01-01");
    observe(project, "flow", PilotPhase::pilot, {50, 45.8, 55.9, 45.9, 55.8}, "2026-02-01");
    project.pilot.observations.push_back(
        {.kpi = {"flow"}, .phase = PilotPhase::pilot, .date = dayOf("2026-02-09"), .value = 99, .excluded = true});
    // Entered in any order; the days say which follows which.
    std::ranges::reverse(project.pilot.observations);
    const ControlChart chart = controlChart(project, "flow");
    BOOST_REQUIRE(chart.limits.has_value());
    BOOST_TEST(std::abs(chart.limits->mean - 50.81) < 1e-9);
    BOOST_TEST(std::abs(chart.limits->meanMovingRange - 1.8778) < 5e-5);
    BOOST_TEST(std::abs(chart.limits->upper - 55.8041) < 1e-4);
    BOOST_TEST(std::abs(chart.limits->lower - 45.8159) < 1e-4);
    BOOST_REQUIRE(chart.points.size() == 16U);
    std::vector<double> outside;
    for (const ControlPoint& point : chart.points)
        if (point.outside) outside.push_back(point.value);
    BOOST_TEST((outside == std::vector<double>{45.8, 55.9}));
    BOOST_TEST(chart.points.front().value == 49.6);
    BOOST_TEST(project.pilot.observations[chart.points.front().observation].value == 49.6);
    BOOST_TEST(chart.points.back().excluded);
}

BOOST_AUTO_TEST_CASE(without_limits_there_are_points_all_the_same) {
    Project project;
    BOOST_TEST(controlChart(project, "k").points.empty());
    BOOST_TEST(!controlChart(project, "k").limits);
    observe(project, "k", PilotPhase::baseline, {5}, "2026-01-01");
    observe(project, "k", PilotPhase::pilot, {3, 4}, "2026-02-01");
    const ControlChart one = controlChart(project, "k");
    BOOST_TEST(!one.limits);
    BOOST_TEST(one.points.size() == 3U);
    for (const ControlPoint& point : one.points) BOOST_TEST(!point.outside);
}

BOOST_AUTO_TEST_CASE(a_baseline_that_never_moved) {
    Project project;
    observe(project, "k", PilotPhase::baseline, {0.1, 0.1, 0.1}, "2026-01-01");
    observe(project, "k", PilotPhase::pilot, {0.1, 0.2}, "2026-02-01");
    const ControlChart chart = controlChart(project, "k");
    BOOST_TEST(chart.limits->lower == 0.1);
    BOOST_TEST(chart.limits->upper == 0.1);
    BOOST_TEST(!chart.points[3].outside);
    BOOST_TEST(chart.points[4].outside);
}

BOOST_AUTO_TEST_CASE(limits_beyond_a_double_are_none) {
    Project project;
    observe(project, "k", PilotPhase::baseline, {1.7e308, -1.7e308, 1.7e308}, "2026-01-01");
    const ControlChart chart = controlChart(project, "k");
    BOOST_TEST(!chart.limits);
    BOOST_TEST(chart.points.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
