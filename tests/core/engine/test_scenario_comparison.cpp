// Scenarios against the base case, and the arithmetic behind payback and MIRR that views show.
#include <boost/test/unit_test.hpp>
#include <cmath>

#include "core/engine/analyze.h"
#include "core/engine/scenario_comparison.h"

using namespace jupan;

namespace {

constexpr double tolerance = 1e-12;  // relative

/// 1,200 before launch, then `monthly` a month for a year.
Project investment(double monthly) {
    Project project;
    project.settings.name = "Investment";
    project.settings.horizonMonths = 12;
    Kpi kpi;
    kpi.id = {"gain"};
    kpi.name = "Gain";
    kpi.kind = KpiKind::amount;
    kpi.monthlyAmount = Uncertain(monthly);
    project.kpis = {kpi};
    Cost cost;
    cost.id = {"build"};
    cost.name = "Build";
    cost.kind = CostKind::oneTime;
    cost.amount = Uncertain(1200);
    project.costs = {cost};
    return project;
}

Results resultsFor(double monthly) {
    return analyze(investment(monthly)).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scenario_comparison)

BOOST_AUTO_TEST_CASE(direction_of_every_metric) {
    const Results base = resultsFor(200);
    const Results more = resultsFor(300);
    for (std::size_t i = 0; i < EnumNames<ComparedMetric>::names.size(); ++i) {
        const auto metric = static_cast<ComparedMetric>(i);
        BOOST_TEST_CONTEXT(nameOf(metric)) {
            const bool moves = metric != ComparedMetric::peakExposure && metric != ComparedMetric::monthlyCost;
            BOOST_TEST((compareMetric(metric, base, more).change ==
                        (moves ? ChangeDirection::better : ChangeDirection::none)));
            BOOST_TEST(
                (compareMetric(metric, more, base).change == (moves ? ChangeDirection::worse : ChangeDirection::none)));
            const MetricChange same = compareMetric(metric, base, base);
            BOOST_TEST((same.change == ChangeDirection::none));
            BOOST_TEST(same.difference.value_or(0) == 0);
        }
    }
    const MetricChange payback = compareMetric(ComparedMetric::payback, base, more);
    BOOST_TEST(*payback.value == 4.0, boost::test_tools::tolerance(tolerance));        // 1,200 / 300
    BOOST_TEST(*payback.difference == -2.0, boost::test_tools::tolerance(tolerance));  // 1,200 / 200 = 6
}

BOOST_AUTO_TEST_CASE(more_cost_is_worse) {
    Project dear = investment(200);
    dear.settings.contingency = 0.5;
    Cost running = dear.costs[0];
    running.id = {"run"};
    running.kind = CostKind::recurring;
    running.amount = Uncertain(10);
    Project base = dear;
    dear.costs.push_back(running);
    const Results before = analyze(base).value();
    const Results after = analyze(dear).value();
    BOOST_TEST((compareMetric(ComparedMetric::monthlyCost, before, after).change == ChangeDirection::worse));
    dear.costs[0].amount = Uncertain(2400);
    BOOST_TEST(
        (compareMetric(ComparedMetric::peakExposure, before, analyze(dear).value()).change == ChangeDirection::worse));
}

BOOST_AUTO_TEST_CASE(never_paying_back_is_later_than_any_payback) {
    const Results base = resultsFor(200);
    const Results never = resultsFor(50);
    const MetricChange change = compareMetric(ComparedMetric::payback, base, never);
    BOOST_TEST(!change.value);
    BOOST_TEST(!change.difference);
    BOOST_TEST((change.change == ChangeDirection::worse));
    BOOST_TEST((compareMetric(ComparedMetric::payback, never, base).change == ChangeDirection::better));
    BOOST_TEST((compareMetric(ComparedMetric::payback, never, never).change == ChangeDirection::none));
    // a ratio without divisor compares with nothing
    Project noCost = investment(200);
    noCost.costs.clear();
    BOOST_TEST((compareMetric(ComparedMetric::roi, base, analyze(noCost).value()).change == ChangeDirection::none));
}

BOOST_AUTO_TEST_CASE(steps_and_sums_give_their_metrics) {
    for (const double monthly : {130.0, 200.0, 333.0, 1200.0}) {
        Project project = investment(monthly);
        project.settings.discountRate = 0.08;
        const Metrics metrics = analyze(project).value().metrics;
        const auto& step = metrics.paybackStep;
        BOOST_REQUIRE(step);
        BOOST_TEST(step->month + step->owed / step->inflow == *metrics.paybackMonth,
                   boost::test_tools::tolerance(tolerance));
        const auto& discounted = metrics.discountedPaybackStep;
        BOOST_REQUIRE(discounted);
        BOOST_TEST(discounted->month + discounted->owed / discounted->inflow == *metrics.discountedPaybackMonth,
                   boost::test_tools::tolerance(tolerance));
        const auto& parts = metrics.mirrParts;
        BOOST_REQUIRE(parts);
        BOOST_TEST(parts->presentValue == 1200.0, boost::test_tools::tolerance(tolerance));
        BOOST_TEST(std::pow(parts->futureValue / parts->presentValue, 12.0 / 12) - 1 == *metrics.mirr,
                   boost::test_tools::tolerance(tolerance));
    }
    BOOST_TEST(!resultsFor(50).metrics.paybackStep);  // never pays back
    Project noCost = investment(200);
    noCost.costs.clear();
    const Metrics free = analyze(noCost).value().metrics;
    BOOST_TEST(*free.paybackMonth == 0.0);
    BOOST_TEST(!free.paybackStep);  // nothing was ever owed
    BOOST_TEST(!free.mirrParts);
}

BOOST_AUTO_TEST_CASE(applied_rates_are_those_of_the_scenario) {
    Project project = investment(200);
    project.settings.discountRate = 0.05;
    Scenario scenario;
    scenario.id = {"dear"};
    scenario.name = "Dear";
    scenario.overrides = {{"project.discount_rate", 0.12}, {"project.contingency", 0.2}};
    scenario.costFactor = 1.5;
    project.scenarios = {scenario};
    const AppliedRates base = analyze(project).value().rates;
    BOOST_TEST(base.discountRate == 0.05);
    BOOST_TEST(base.reinvestRate == 0.05);
    BOOST_TEST(base.costFactor == 1.0);
    const AppliedRates dear = analyze(project, "dear").value().rates;
    BOOST_TEST(dear.discountRate == 0.12);
    BOOST_TEST(dear.financeRate == 0.12);
    BOOST_TEST(dear.contingency == 0.2);
    BOOST_TEST(dear.costFactor == 1.5);
}

BOOST_AUTO_TEST_SUITE_END()
