// The quality of data sources and what it leaves of the benefits (model.md §9). Expected values by hand.
#include <boost/test/unit_test.hpp>
#include <random>

#include "core/engine/benefits.h"
#include "core/engine/data_quality.h"
#include "core/engine/lookup.h"
#include "core/engine/swings.h"
#include "tests/core/engine/projects.h"

namespace jupan {
namespace {

using namespace test;

DataSource source(const std::string& id, std::optional<double> score, std::vector<std::string> units) {
    return {.id = {id},
            .name = id,
            .accuracy = score,
            .completeness = score,
            .consistency = score,
            .timeliness = score,
            .uniqueness = score,
            .workUnits = std::move(units)};
}

/// Two work units that save 1,000 and 3,000 a month, and an amount of 500 without work unit, for 12 months.
Project twoUnits() {
    Project project = bare();
    project.workUnits = {unitNamed("a", 100, 60, 100), unitNamed("b", 300, 60, 100)};
    project.kpis = {timeKpi("save-a", "a", 0.1), timeKpi("save-b", "b", 0.1), amountKpi("other", 500)};
    project.costs = {oneTime("setup", 1000)};
    return project;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(data_quality)

BOOST_AUTO_TEST_CASE(the_quality_of_a_source_is_the_weighted_mean_of_the_scores_there_are) {
    struct Row {
        std::optional<double> accuracy, completeness, consistency;
        QualityWeights weights;
        std::optional<double> expected;
    };
    const QualityWeights equal{};
    const std::vector<Row> rows{
        {90, 60, 30, equal, 60},
        {90, 60, std::nullopt, equal, 75},                                // two scores, two weights
        {90, 60, std::nullopt, {.accuracy = 2, .completeness = 1}, 80},   // (180 + 60) / 3
        {std::nullopt, std::nullopt, std::nullopt, equal, std::nullopt},  // nobody has looked
        {90, std::nullopt, std::nullopt, {.accuracy = 0}, std::nullopt},  // what there is weighs nothing
        {0, 0, 0, equal, 0},                                              // looked at, and bad
        {100, 0, 0, {.accuracy = 1e308, .completeness = 1e308, .consistency = 1e308}, 100.0 / 3},
        {100, 0, std::nullopt, {.accuracy = 5e-324, .completeness = 5e-324}, 50},
    };
    for (const Row& row : rows) {
        DataSource one{.accuracy = row.accuracy, .completeness = row.completeness, .consistency = row.consistency};
        one.weights = row.weights;
        const auto quality = sourceQuality(one);
        BOOST_REQUIRE(quality.has_value() == row.expected.has_value());
        if (quality) checkClose(*quality, *row.expected);
    }
}

BOOST_AUTO_TEST_CASE(a_work_unit_takes_the_plain_mean_of_its_sources_that_have_a_quality) {
    Project project = twoUnits();
    project.dataSources = {source("one", 80, {"a", "b"}), source("two", 40, {"a"}), source("new", std::nullopt, {"a"})};
    BOOST_TEST(workUnitQuality(project, "a").value() == 60.0);
    BOOST_TEST(workUnitQuality(project, "b").value() == 80.0);
    BOOST_TEST(!workUnitQuality(project, "c").has_value());
    BOOST_TEST(workUnitQualities(project).size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_factor_lies_between_the_floor_and_one_and_is_one_where_nothing_is_said) {
    Project project = twoUnits();
    project.dataSources = {source("one", 60, {"a"}), source("new", std::nullopt, {"b"})};
    BOOST_TEST(qualityFactor(project, project.kpis[0]) == 1.0);  // not switched on
    project.dataQuality = {.enabled = true, .floor = 0.5};
    checkClose(qualityFactor(project, project.kpis[0]), 0.8);    // 0.5 + 0.5 · 0.6
    BOOST_TEST(qualityFactor(project, project.kpis[1]) == 1.0);  // a source that nobody has looked at
    BOOST_TEST(qualityFactor(project, project.kpis[2]) == 1.0);  // no work unit
    project.dataQuality.floor = 0;
    checkClose(qualityFactor(project, project.kpis[0]), 0.6);
    project.dataQuality.floor = 1;
    checkClose(qualityFactor(project, project.kpis[0]), 1);
    const Lookup lookup(project);
    for (const Kpi& kpi : project.kpis) BOOST_TEST(lookup.qualityFactor(kpi) == qualityFactor(project, kpi));
}

BOOST_AUTO_TEST_CASE(every_figure_of_the_analysis_counts_it) {
    Project project = twoUnits();
    project.dataSources = {source("one", 60, {"a"})};
    const Results without = analysed(project);
    project.dataQuality.enabled = true;
    const Results with = analysed(project);
    checkClose(without.kpis[0].total, 12000);
    checkClose(with.kpis[0].total, 9600);  // 12 · 1,000 · 0.8
    checkClose(with.kpis[1].total, 36000);
    checkClose(with.kpis[2].total, 6000);
    checkClose(with.metrics.totalBenefit, 51600);
    checkClose(with.metrics.npv, 50600);
    checkClose(with.cashMetrics.totalBenefit, without.cashMetrics.totalBenefit);  // saved hours are no cash
    checkClose(with.lanes[static_cast<std::size_t>(Lane::capacity)], 45600);
    checkClose(with.years[1].benefit, 51600);
    checkClose(with.months.benefit[1], 4300);
    checkClose(with.months.cumulative[12], 50600);
    checkClose(with.axes[1].second, 45600);
    checkClose(
        fullMonthlyEffect(project.kpis[0], &project.workUnits[0], qualityFactor(project, project.kpis[0])).counted,
        with.kpis[0].months[1]);
}

BOOST_AUTO_TEST_CASE(claims_on_hours_are_scaled_as_before) {
    Project project = twoUnits();
    project.kpis = {timeKpi("one", "a", 0.8), timeKpi("two", "a", 0.8)};
    project.dataSources = {source("one", 50, {"a"})};
    project.dataQuality.enabled = true;
    const Results results = analysed(project);
    checkClose(results.metrics.totalBenefit, 12 * 10000 * 0.75);  // all hours, at 0.5 + 0.5 · 0.5
    BOOST_TEST(results.warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(swings_and_scenarios_count_it_too) {
    Project project = twoUnits();
    project.kpis[0].reduction = Uncertain(0.1, {.low = 0.05, .high = 0.2});
    project.dataSources = {source("one", 60, {"a"})};
    const double before = npvSwings(project)[0].size();
    project.dataQuality.enabled = true;
    checkClose(npvSwings(project)[0].size(), before * 0.8);
    project.scenarios = {{.id = {"best"}, .name = "best", .mode = ScenarioMode::best}};
    checkClose(analysed(project, "best").kpis[0].total, 12 * 2000 * 0.8);
}

BOOST_AUTO_TEST_CASE(the_project_s_quality_is_weighted_by_benefit) {
    struct Row {
        std::vector<DataSource> sources;
        std::optional<double> expected;
    };
    // Benefits: a 12,000, b 36,000; a source of both counts with 48,000.
    const std::vector<Row> rows{
        {{}, std::nullopt},
        {{source("new", std::nullopt, {"a"})}, std::nullopt},
        {{source("one", 80, {"a"}), source("two", 40, {"b"})}, (80 * 12.0 + 40 * 36.0) / 48},
        {{source("one", 80, {"a", "b"}), source("two", 40, {"b"})}, (80 * 48.0 + 40 * 36.0) / 84},
        {{source("one", 80, {}), source("two", 40, {"b"})}, 40},  // no benefit rests on the first
        {{source("one", 80, {}), source("two", 40, {})}, 60},     // nor on any: the plain mean
    };
    for (const Row& row : rows) {
        Project project = twoUnits();
        project.dataSources = row.sources;
        const auto quality = projectQuality(project, analysed(project));
        BOOST_REQUIRE(quality.has_value() == row.expected.has_value());
        if (quality) checkClose(*quality, *row.expected);
    }
}

BOOST_AUTO_TEST_CASE(the_effect_is_told_whatever_the_switch_says) {
    Project project = twoUnits();
    project.dataSources = {source("one", 60, {"a"})};
    for (const bool enabled : {false, true}) {
        project.dataQuality.enabled = enabled;
        const QualityEffect effect = qualityEffect(project);
        checkClose(effect.npvWith, 50600);
        checkClose(effect.npvWithout, 53000);
        checkClose(effect.quality, 60);
    }
}

BOOST_AUTO_TEST_CASE(better_data_never_bring_less) {
    std::mt19937 random(9);
    std::uniform_real_distribution<double> any(0, 100);
    for (unsigned i = 0; i < tries(200); ++i) {
        Project project = twoUnits();
        project.dataQuality = {.enabled = true, .floor = any(random) / 100};
        project.dataSources = {source("one", any(random), {"a"}), source("two", any(random), {"a", "b"})};
        const double before = analysed(project).metrics.npv;
        DataSource& first = project.dataSources[0];
        first.timeliness = *first.timeliness + (100 - *first.timeliness) * any(random) / 100;
        BOOST_TEST(analysed(project).metrics.npv >= before - 1e-9);
        const QualityEffect effect = qualityEffect(project);
        BOOST_TEST(*effect.npvWith <= *effect.npvWithout + 1e-9);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
