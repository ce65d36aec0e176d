// Summaries, Welch's test and intervals against published and scipy's figures.
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

#include "core/pilot/normal_quantiles.h"
#include "tests/core/pilot/pilots.h"

using namespace jupan;
using namespace jupan::test;
using Json = nlohmann::json;

namespace {

Json referenceRows() {
    std::ifstream file(JUPAN_TEST_DATA "/pilot/statistics.json");
    return Json::parse(file);
}

std::vector<MeasuredValue> rowsOf(const Json& pairs) {
    std::vector<MeasuredValue> rows;
    for (const Json& pair : pairs) rows.push_back({pair[0].get<double>(), pair[1].get<int>()});
    return rows;
}

std::vector<MeasuredValue> items(const std::vector<double>& values) {
    std::vector<MeasuredValue> rows;
    for (const double value : values) rows.push_back({.value = value});
    return rows;
}

void checkNear(double got, double expected, double relative) {
    BOOST_TEST(isNear(got, expected, relative), got << " is not " << expected);
}

/// All figures that there are, are finite.
bool isFinite(const KpiStatistics& s) {
    bool finite = true;
    const auto check = [&](double value) { finite = finite && std::isfinite(value); };
    for (const SampleSummary* one : {&s.baseline, &s.pilot})
        for (const double value : {one->items, one->mean, one->variance, one->meanVariance, one->degrees}) check(value);
    if (s.welch)
        for (const double value : {s.welch->t, s.welch->degrees, s.welch->p}) check(value);
    if (s.effect)
        for (const double value :
             {s.effect->estimate, s.effect->standardError, s.effect->low, s.effect->high, s.effect->p10, s.effect->p90})
            check(value);
    return finite;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_statistics)

/// NIST Statistical Reference Datasets, univariate summary statistics: certified mean and standard deviation.
BOOST_AUTO_TEST_CASE(means_and_deviations_are_those_that_nist_certifies) {
    const auto alternating = [](double first, double low, double high) {
        std::vector<double> values{first};
        for (int i = 0; i < 500; ++i) values.insert(values.end(), {low, high});
        return values;
    };
    struct Case {
        const char* name;
        std::vector<double> values;
        double mean, deviation;
    };
    const std::vector<Case> cases{{"NumAcc1", {10000001, 10000003, 10000002}, 10000002, 1},
                                  {"NumAcc2", alternating(1.2, 1.1, 1.3), 1.2, 0.1},
                                  {"NumAcc3", alternating(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1},
                                  {"NumAcc4", alternating(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1}};
    for (const Case& one : cases) BOOST_TEST_CONTEXT(one.name) {
            const auto summary = summaryOf(items(one.values));
            BOOST_REQUIRE(summary.has_value());
            checkNear(summary->mean, one.mean, 1e-15);
            // 10000000.1 is no double: the data are off by up to 1e-9, a hundred-millionth of the deviation
            checkNear(std::sqrt(summary->variance), one.deviation, 2e-8);
        }
}

/// R, help page of `sleep`: Welch two-sample t-test t = -1.8608, df = 17.776, p = 0.07939.
BOOST_AUTO_TEST_CASE(welch_on_the_sleep_data_is_what_r_prints) {
    const auto first = summaryOf(items({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0}));
    const auto second = summaryOf(items({1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4}));
    const auto test = welchTest(*second, *first);
    BOOST_REQUIRE(test.has_value());
    BOOST_TEST(std::abs(test->t - -1.8608) < 5e-5);
    BOOST_TEST(std::abs(test->degrees - 17.776) < 5e-4);
    BOOST_TEST(std::abs(test->p - 0.07939) < 5e-6);
    BOOST_TEST(std::abs(first->mean - 0.75) < 1e-12);
    BOOST_TEST(std::abs(second->mean - 2.33) < 1e-12);
}

BOOST_AUTO_TEST_CASE(quantiles_are_those_of_the_normal_distribution) {
    const Json rows = referenceRows()["quantiles"];
    checkNear(normal80, rows["0.8"].get<double>(), 1e-15);
    checkNear(normal90, rows["0.9"].get<double>(), 1e-15);
    checkNear(normal95, rows["0.95"].get<double>(), 1e-15);
}

BOOST_AUTO_TEST_CASE(figures_agree_with_scipy) {
    const Json document = referenceRows();
    BOOST_TEST(document["cases"].size() == 41U);
    for (const Json& row : document["cases"]) BOOST_TEST_CONTEXT(row["name"]) {
            const auto baseline = summaryOf(rowsOf(row["baseline"])), pilot = summaryOf(rowsOf(row["pilot"]));
            BOOST_REQUIRE((baseline && pilot));
            // Both are sums of rounded terms; the rows' exact fractions need no more room than this.
            const auto same = [&](double got, const Json& expected) { checkNear(got, expected.get<double>(), 1e-9); };
            for (const auto& [summary, expected] :
                 {std::pair{*baseline, row["baseline_summary"]}, std::pair{*pilot, row["pilot_summary"]}}) {
                same(summary.items, expected["items"]);
                same(summary.mean, expected["mean"]);
                same(summary.variance, expected["variance"]);
                same(summary.meanVariance, expected["mean_variance"]);
                same(summary.degrees, expected["degrees"]);
            }
            const auto test = welchTest(*baseline, *pilot);
            BOOST_REQUIRE(test.has_value());
            // Means are doubles: of 10^9 the tenth of a millionth is the last digit, whatever their difference.
            const double grain = std::numeric_limits<double>::epsilon() * std::abs(baseline->mean);
            const double t = row["t"].get<double>();
            const double tRoom = grain / std::sqrt(baseline->meanVariance + pilot->meanVariance);
            BOOST_TEST(std::abs(test->t - t) <= 1e-9 * std::abs(t) + tRoom);
            same(test->degrees, row["degrees"]);
            // A tail of 1e-100 moves by a factor for a change in the last digits of t.
            BOOST_TEST(std::abs(test->p - row["p"].get<double>()) <=
                       (1e-6 + 10 * std::abs(t) * tRoom) * row["p"].get<double>() + 1e-300);
            const auto effect = effectOf(*baseline, *pilot, row["better"] == "lower" ? Better::lower : Better::higher);
            BOOST_REQUIRE(effect.has_value());
            const double scale = std::abs(effect->estimate) + effect->standardError;
            const auto close = [&](double got, const char* key) {
                BOOST_TEST(std::abs(got - row[key].get<double>()) <= 1e-9 * scale + grain / std::abs(baseline->mean),
                           key);
            };
            close(effect->estimate, "estimate");
            close(effect->standardError, "standard_error");
            close(effect->low, "low");
            close(effect->high, "high");
            close(effect->p10, "p10");
            close(effect->p90, "p90");
        }
}

BOOST_AUTO_TEST_CASE(a_row_of_many_items_weighs_as_many) {
    // Two weeks, 100 and 300 items: mean (100·6 + 300·4)/400 = 4.5, variance (100·1.5² + 300·0.5²)/1 = 300.
    const auto weekly = summaryOf({{6, 100}, {4, 300}});
    BOOST_TEST(weekly->observations == 2);
    BOOST_TEST(weekly->items == 400);
    BOOST_TEST(weekly->mean == 4.5);
    BOOST_TEST(weekly->variance == 300);
    BOOST_TEST(weekly->meanVariance == 0.75);
    BOOST_TEST(weekly->degrees == 1);
}

BOOST_AUTO_TEST_CASE(rows_that_say_nothing_are_passed_over) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const auto summary = summaryOf({{nan, 1}, {3, 1}, {infinite, 5}, {9, 0}, {5, 1}, {7, -2}});
    BOOST_TEST(summary->observations == 2);
    BOOST_TEST(summary->mean == 4);
    BOOST_TEST(summaryOf({})->observations == 0);
    BOOST_TEST(summaryOf({{nan, 1}})->observations == 0);
}

BOOST_AUTO_TEST_CASE(why_there_is_no_effect) {
    const double huge = std::numeric_limits<double>::max();
    struct Case {
        const char* name;
        std::vector<double> baseline, pilot;
        StatisticsGap gap;
        bool welch;
    };
    using enum StatisticsGap;
    const std::vector<Case> cases{
        {"nothing", {}, {}, noBaseline, false},
        {"only a pilot", {}, {1, 2}, noBaseline, false},
        {"only a baseline", {1, 2}, {}, noPilot, false},
        {"one before", {5}, {1, 2}, tooFewBaseline, false},
        {"one after", {5, 6}, {2}, tooFewPilot, false},
        {"one each", {5}, {2}, tooFewBaseline, false},
        {"all the same", {5, 5, 5}, {3, 3, 3}, noVariance, false},
        {"all the same, in binary fractions that do not end", {0.1, 0.1, 0.1}, {0.3, 0.3}, noVariance, false},
        {"the last digit is of the computer", {0.1 + 0.2, 0.3, 0.3}, {0.1, 0.1}, noVariance, false},
        {"baseline never moves", {5, 5, 5}, {3, 4, 3}, none, true},
        {"pilot never moves", {5, 6, 5}, {3, 3, 3}, none, true},
        {"pilot is 0 throughout", {5, 6, 5}, {0, 0, 0}, noVariance, true},
        {"baseline is 0 throughout", {0, 0}, {1, 2}, zeroBaseline, true},
        {"baseline is 0 on average", {-1, 1}, {1, 2}, zeroBaseline, true},
        {"0 throughout", {0, 0}, {0, 0}, zeroBaseline, false},
        {"beyond a double", {huge, -huge, huge}, {1, 2}, tooLarge, false},
        {"a change beyond a double", {5e-324, 1e-323}, {1e300, 2e300}, tooLarge, false},
        {"large, and fine", {1e100, 1.1e100}, {5e99, 6e99}, none, true},
        {"small, and fine", {1e-100, 1.1e-100}, {5e-101, 6e-101}, none, true},
    };
    for (const Case& one : cases) BOOST_TEST_CONTEXT(one.name) {
            Project project;
            observe(project, "time", PilotPhase::baseline, one.baseline, "2026-01-05");
            observe(project, "time", PilotPhase::pilot, one.pilot, "2026-02-02");
            const KpiStatistics s = pilotStatistics(project, {.kpi = {"time"}, .target = 0.3, .minimum = 0.1});
            BOOST_TEST(nameOf(s.gap) == nameOf(one.gap));
            BOOST_TEST(s.effect.has_value() == (one.gap == none));
            if (std::string_view(one.name).find("beyond") == std::string_view::npos)
                BOOST_TEST(s.welch.has_value() == one.welch);
            BOOST_TEST(s.small);
            BOOST_TEST(isFinite(s));
            if (one.gap == none) continue;
            BOOST_TEST((s.verdict == Verdict::extend));
            BOOST_TEST((s.reason == VerdictReason::undefined));
            BOOST_TEST(!s.furtherObservations.has_value());
        }
}

BOOST_AUTO_TEST_CASE(improvement_is_positive_whichever_way_is_better) {
    struct Case {
        double before, after;
        Better better;
        double estimate;
    };
    for (const Case& one : {Case{5, 3, Better::lower, 0.4}, Case{5, 6, Better::lower, -0.2},
                            Case{5, 6, Better::higher, 0.2}, Case{5, 3, Better::higher, -0.4},
                            // relative to the baseline's magnitude
                            Case{-10, -5, Better::higher, 0.5}, Case{-10, -15, Better::higher, -0.5},
                            Case{-10, -15, Better::lower, 0.5}, Case{-10, 10, Better::higher, 2}}) {
        const auto effect = effectOf(side(one.before, 1, 30), side(one.after, 1, 30), one.better);
        BOOST_TEST(std::abs(effect->estimate - one.estimate) < 1e-15);
        // The delta method: 1/30/b² + a²/30/b⁴.
        const double square = one.before * one.before;
        checkNear(effect->standardError, std::sqrt(1 / 30.0 / square + one.after * one.after / 30 / square / square),
                  1e-14);
        checkNear(effect->high - effect->estimate, normal95 * effect->standardError, 1e-12);
        checkNear(effect->estimate - effect->p10, normal90 * effect->standardError, 1e-12);
    }
}

BOOST_AUTO_TEST_CASE(the_unit_does_not_matter) {
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    for (int i = 0; i < 200; ++i) {
        std::vector<MeasuredValue> before, after, beforeSeconds, afterSeconds;
        for (int n = 0; n < 12; ++n) {
            before.push_back({.value = 10 + normal(random), .count = 1 + n % 4});
            after.push_back({.value = 7 + normal(random), .count = 1 + n % 3});
            beforeSeconds.push_back({before.back().value * 60, before.back().count});
            afterSeconds.push_back({after.back().value * 60, after.back().count});
        }
        const KpiStatistics minutes =
            statisticsOf({.target = 0.2, .minimum = 0.1}, *summaryOf(before), *summaryOf(after));
        const KpiStatistics seconds =
            statisticsOf({.target = 0.2, .minimum = 0.1}, *summaryOf(beforeSeconds), *summaryOf(afterSeconds));
        checkNear(minutes.effect->estimate, seconds.effect->estimate, 1e-10);
        checkNear(minutes.effect->low, seconds.effect->low, 1e-10);
        checkNear(minutes.welch->p, seconds.welch->p, 1e-8);
        BOOST_TEST((minutes.verdict == seconds.verdict));
    }
}

BOOST_AUTO_TEST_CASE(no_sample_makes_a_figure_that_is_none) {
    std::mt19937_64 random(11);
    const std::vector<double> odd{0, -0.0, 1, -1, 5e-324, -5e-324, 1e-308, 1e308, -1e308, 1.7e308, 0.1, 3, 1e15, 1e-15};
    const std::vector<int> counts{1, 2, 1'000'000'000, 7};
    const auto pick = [&](const auto& from) { return from[random() % from.size()]; };
    for (int i = 0; i < 20'000; ++i) {
        Project project;
        for (std::uint64_t n = random() % 9; n > 0; --n)
            project.pilot.observations.push_back({.kpi = {"k"},
                                                  .phase = random() % 2 == 0 ? PilotPhase::baseline : PilotPhase::pilot,
                                                  .value = pick(odd),
                                                  .count = pick(counts)});
        const PilotKpi kpi{.kpi = {"k"},
                           .better = random() % 2 == 0 ? Better::lower : Better::higher,
                           .target = pick(odd),
                           .minimum = pick(odd)};
        const KpiStatistics s = pilotStatistics(project, kpi);
        if (!isFinite(s)) BOOST_ERROR("sample " << i);
        if (s.effect.has_value() != (s.gap == StatisticsGap::none)) BOOST_ERROR("gap of sample " << i);
        if (s.furtherObservations && *s.furtherObservations < 1) BOOST_ERROR("further of sample " << i);
    }
}

BOOST_AUTO_TEST_CASE(excluded_and_foreign_observations_play_no_part) {
    Project project = pilotProject();
    const KpiStatistics plain = pilotStatistics(project).front();
    project.pilot.observations.push_back(
        {.kpi = {"time"}, .date = dayOf("2026-01-10"), .value = 500, .excluded = true});
    project.pilot.observations.push_back({.kpi = {"saving"}, .date = dayOf("2026-01-10"), .value = 500});
    // the order of the rows plays no part either
    std::ranges::reverse(project.pilot.observations);
    const KpiStatistics same = pilotStatistics(project).front();
    BOOST_TEST(same.baseline.observations == 8);
    checkNear(same.effect->estimate, plain.effect->estimate, 1e-14);
    checkNear(same.effect->low, plain.effect->low, 1e-13);
}

BOOST_AUTO_TEST_CASE(few_observations_are_told) {
    for (const int n : {19, 20}) {
        Project project;
        std::vector<double> values;
        for (int i = 0; i < n; ++i) values.push_back(5 + i % 3);
        observe(project, "k", PilotPhase::baseline, values, "2026-01-01");
        values.push_back(4);
        observe(project, "k", PilotPhase::pilot, values, "2026-03-01");
        BOOST_TEST(pilotStatistics(project, {.kpi = {"k"}}).small == (n < 20));
    }
}

BOOST_AUTO_TEST_SUITE_END()
