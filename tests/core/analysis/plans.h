// Direct evaluation, the whole project analysed again, beside which the analyses are checked.
#pragma once

#include "core/analysis/metric.h"
#include "core/engine/chosen_scenario.h"
#include "tests/core/engine/projects.h"
#include "tests/core/project/random_project.h"

namespace jupan::test {

inline ScenarioProject base(const Project& project) {
    return {.project = project};
}

/// A metric by direct evaluation.
struct Direct {
    std::optional<double> value;
    double gross;  ///< the size of what is summed, in the metric's unit
};

/// The plan with numbers at other values, as a scenario of its own, analysed as a whole; nothing if it is refused.
inline std::optional<Results> directly(const ScenarioProject& plan, const std::map<std::string, double>& numbers) {
    Project project = plan.project;
    project.correlations.clear();
    project.provenance.clear();
    project.scenarios = {
        {.id = {"moved"}, .overrides = numbers, .benefitFactor = plan.benefitFactor, .costFactor = plan.costFactor}};
    if (!validate(project).empty()) return std::nullopt;
    auto results = analyze(project, "moved");
    if (!results) return std::nullopt;
    return std::move(results).value();
}

inline Direct metricOf(const Results& results, Metric metric) {
    const Metrics& m = results.metrics;
    const double gross = m.totalBenefit + m.totalCost;
    switch (metric) {
        case Metric::npv:
            return {m.npv, m.pvBenefit + m.pvCost};
        case Metric::net:
            return {m.net, gross};
        case Metric::roi:
            return {m.roi, m.roi ? gross / m.totalCost : 0};
        case Metric::paybackMonth:
            // the fraction is a cumulative flow over the flow of its month
            return {m.paybackMonth, m.paybackStep ? 120 + gross / std::abs(m.paybackStep->inflow) : 120};
    }
    return {};
}

inline void checkValue(const MetricValue& actual, const Direct& expected) {
    BOOST_REQUIRE(actual.value.has_value() == expected.value.has_value());
    BOOST_TEST((actual.reason == Undefined::no) == actual.value.has_value());
    if (actual.value)
        BOOST_TEST(
            std::abs(*actual.value - *expected.value) <= 1e-9 * std::abs(*expected.value) + 1e-12 * expected.gross,
            *actual.value << " is not " << *expected.value);
}

/// Every plan of a project: its base case and its scenarios.
inline std::vector<ScenarioProject> plansOf(const Project& project) {
    std::vector<ScenarioProject> plans{base(project)};
    for (const Scenario& scenario : project.scenarios)
        if (auto plan = chosenScenario(project, scenario.id.text)) plans.push_back(std::move(plan).value());
    return plans;
}

/// All of the project's KPIs on one work unit, so that hours are claimed twice in some months.
inline Project crowded(unsigned seed) {
    Project project = randomProject(seed);
    project.scenarios.clear();
    project.correlations.clear();
    project.provenance.clear();
    project.measurements.clear();
    project.workUnits = {{.id = {"unit-0"},
                          .volumePerMonth = {300, Spread{200, 500}},
                          .minutesPerItem = {9, Spread{5, 12}},
                          .hourlyCost = {20000, Spread{1e4, 3e4}}}};
    for (Kpi& kpi : project.kpis)
        kpi = {.id = kpi.id,
               .workUnit = {{"unit-0"}},
               .kind = KpiKind::timeSaving,
               .reduction = Uncertain{0.4, Spread{0.1, 0.9}},
               .realization = Uncertain{0.6, Spread{0.2, 0.8}},
               .attribution = kpi.attribution,
               .confidence = kpi.confidence,
               .growth = kpi.growth,
               .adoption = kpi.adoption};
    for (Workload& load : project.workloads)
        if (load.workUnit) load.workUnit = {{"unit-0"}};
    for (Cost& cost : project.costs) cost.workUnit.reset();
    for (DataSource& source : project.dataSources)
        if (!source.workUnits.empty()) source.workUnits = {"unit-0"};
    return project;
}

}  // namespace jupan::test
