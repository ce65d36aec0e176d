// The rule of model.md §11 on every boundary, and how many observations would settle it.
#include <limits>
#include <random>

#include "core/pilot/normal_quantiles.h"
#include "tests/core/pilot/pilots.h"

using namespace jupan;
using namespace jupan::test;

namespace {

const SampleSummary before = side(10, 4, 40);
const SampleSummary after = side(7, 4, 40);  // 30 % less

Effect effect() {
    return *effectOf(before, after, Better::lower);
}

double below(double value) {
    return std::nextafter(value, -std::numeric_limits<double>::infinity());
}
double above(double value) {
    return std::nextafter(value, std::numeric_limits<double>::infinity());
}

/// Standard error of the effect with `rows` rows of the pilot, by the formula of statistics.h in plain doubles.
double errorWith(const KpiStatistics& s, double rows) {
    const double square = s.baseline.mean * s.baseline.mean;
    const double perRow = s.pilot.items / s.pilot.observations;
    return std::sqrt(s.pilot.variance / (rows * perRow) / square +
                     s.pilot.mean * s.pilot.mean * s.baseline.meanVariance / (square * square));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pilot_decision)

BOOST_AUTO_TEST_CASE(the_rule_on_its_boundaries) {
    const double low = effect().low, middle = effect().estimate, high = effect().high;
    struct Case {
        const char* name;
        double target, minimum;
        Verdict verdict;
        VerdictReason reason;
        bool further;
    };
    using enum VerdictReason;
    const std::vector<Case> cases{
        {"lower end on the target", low, 0, Verdict::go, targetMet, false},
        {"lower end just under the target", above(low), 0, Verdict::extend, moreWouldSettle, true},
        {"lower end over the target", below(low), 0, Verdict::go, targetMet, false},
        {"upper end on the minimum", 0.9, high, Verdict::extend, moreWouldSettle, true},
        {"upper end just under the minimum", 0.9, above(high), Verdict::stop, minimumMissed, false},
        {"upper end over the minimum", 0.9, below(high), Verdict::extend, moreWouldSettle, true},
        {"target is the minimum, and met", low, low, Verdict::go, targetMet, false},
        {"target is the minimum, and missed", above(high), above(high), Verdict::stop, minimumMissed, false},
        {"target is the minimum, under the estimate", low + (middle - low) / 10, low + (middle - low) / 10,
         Verdict::extend, moreWouldSettle, true},
        {"target is the minimum, over the estimate", high - (high - middle) / 10, high - (high - middle) / 10,
         Verdict::extend, moreWouldSettle, true},
        {"target is the minimum is the estimate", middle, middle, Verdict::extend, betweenLimits, false},
        {"estimate between", middle + 0.01, middle - 0.01, Verdict::extend, betweenLimits, false},
        {"estimate on the target", middle, 0, Verdict::extend, betweenLimits, false},
        {"estimate on the minimum", 0.9, middle, Verdict::extend, betweenLimits, false},
        {"a negative target", -0.05, -0.1, Verdict::go, targetMet, false},
        // the distance asks for a standard error below what the baseline alone leaves
        {"just under the estimate", below(middle), 0, Verdict::extend, baselineUncertain, false},
    };
    for (const Case& one : cases) BOOST_TEST_CONTEXT(one.name) {
            const KpiStatistics s = statisticsOf({.target = one.target, .minimum = one.minimum}, before, after);
            BOOST_TEST(nameOf(s.verdict) == nameOf(one.verdict));
            BOOST_TEST(nameOf(s.reason) == nameOf(one.reason));
            BOOST_TEST(s.furtherObservations.has_value() == one.further);
        }
}

BOOST_AUTO_TEST_CASE(one_side_without_variance) {
    // A baseline that is known: the interval is the pilot's alone.
    const KpiStatistics known = statisticsOf({.target = 0.2, .minimum = 0}, side(10, 0, 30), side(7, 4, 30));
    BOOST_TEST((known.verdict == Verdict::go));
    BOOST_TEST(isNear(known.effect->standardError, std::sqrt(4.0 / 30) / 10, 1e-14));
    // A pilot that never moves: more of it would tell nothing.
    const KpiStatistics steady = statisticsOf({.target = 0.29, .minimum = 0}, side(10, 4, 30), side(7, 0, 30));
    BOOST_TEST((steady.verdict == Verdict::extend));
    BOOST_TEST((steady.reason == VerdictReason::baselineUncertain));
}

BOOST_AUTO_TEST_CASE(a_goal_out_of_reach_of_any_pilot_says_so) {
    const KpiStatistics s = statisticsOf({.target = 0.3 - 1e-6, .minimum = 0}, side(10, 0, 30), side(7, 400, 30));
    BOOST_TEST((s.reason == VerdictReason::tooMany));
    BOOST_TEST(!s.furtherObservations.has_value());
}

/// With that many more rows at the same variance the standard error is small enough for a power of 80 %: the distance
/// to the limit is at least (1.645 + 0.842) of it; with one fewer it is not.
BOOST_AUTO_TEST_CASE(further_observations_are_just_enough) {
    std::mt19937 random(3);
    const auto between = [&](double from, double to) {
        return std::uniform_real_distribution<double>(from, to)(random);
    };
    int go = 0, stop = 0;
    for (int i = 0; i < 12'000; ++i) {
        const bool weekly = i % 4 == 0;
        SampleSummary baseline = side(between(1, 100), between(0.5, 400), 2 + i % 300);
        SampleSummary pilot = side(between(1, 100), between(0.5, 400), 2 + i % 50);
        if (weekly) pilot.items *= 37, pilot.meanVariance /= 37;
        const double target = between(-1, 1), minimum = target - between(0, 0.5);
        const KpiStatistics s =
            statisticsOf({.better = i % 2 == 0 ? Better::lower : Better::higher, .target = target, .minimum = minimum},
                         baseline, pilot);
        if (s.reason == VerdictReason::baselineUncertain)
            BOOST_TEST(std::max(s.effect->estimate - target, minimum - s.effect->estimate) <=
                       (normal95 + normal80) * errorWith(s, 1e15) * (1 + 1e-9));
        if (!s.furtherObservations) continue;
        BOOST_REQUIRE((s.verdict == Verdict::extend));
        const bool toGo = s.effect->estimate > target;
        ++(toGo ? go : stop);
        const double distance = toGo ? s.effect->estimate - target : minimum - s.effect->estimate;
        const double rows = s.pilot.observations + *s.furtherObservations;
        const double needed = normal95 + normal80;
        // 1e-9: the program works in longer numbers
        BOOST_TEST(distance >= needed * errorWith(s, rows) * (1 - 1e-9));
        BOOST_TEST(distance < needed * errorWith(s, rows - 1) * (1 + 1e-9));
    }
    BOOST_TEST(go > 150);
    BOOST_TEST(stop > 150);
}

/// The same by trial: draw that many more items from what the pilot seems to be, and see how often the rule says go.
BOOST_AUTO_TEST_CASE(further_observations_give_the_power_they_promise) {
    const PilotKpi kpi{.target = 0.2, .minimum = 0};
    const SampleSummary baseline = side(10, 4, 2000), pilot = side(7.5, 9, 60);
    const KpiStatistics s = statisticsOf(kpi, baseline, pilot);
    BOOST_REQUIRE(s.furtherObservations.has_value());
    const int n = pilot.observations + *s.furtherObservations;
    std::mt19937_64 random(5);
    std::normal_distribution<double> item(pilot.mean, std::sqrt(pilot.variance));
    int decided = 0;
    constexpr int trials = 4000;
    for (int i = 0; i < trials; ++i) {
        std::vector<MeasuredValue> rows;
        for (int k = 0; k < n; ++k) rows.push_back({.value = item(random)});
        if (statisticsOf(kpi, baseline, *summaryOf(rows)).verdict == Verdict::go) ++decided;
    }
    // The baseline is fixed, so its part of the standard error adds no scatter: a little more than 80 %.
    // Standard error of the share: 0.6 %.
    BOOST_TEST(decided >= 0.78 * trials);
    BOOST_TEST(decided <= 0.87 * trials);
}

BOOST_AUTO_TEST_CASE(the_pilot_as_a_whole) {
    const auto verdicts = [](std::initializer_list<Verdict> each) {
        std::vector<KpiStatistics> all;
        for (const Verdict verdict : each) all.push_back({.verdict = verdict});
        return pilotVerdict(all);
    };
    using enum Verdict;
    BOOST_TEST((verdicts({}) == extend));
    BOOST_TEST((verdicts({go}) == go));
    BOOST_TEST((verdicts({go, go}) == go));
    BOOST_TEST((verdicts({go, extend}) == extend));
    BOOST_TEST((verdicts({extend, stop}) == stop));
    BOOST_TEST((verdicts({go, stop, go}) == stop));
    BOOST_TEST((verdicts({extend}) == extend));
}

BOOST_AUTO_TEST_CASE(statistics_come_in_the_pilots_order) {
    Project project = pilotProject();
    project.pilot.kpis.insert(project.pilot.kpis.begin(), {.kpi = {"errors"}, .target = 0.2, .minimum = 0.1});
    const auto all = pilotStatistics(project);
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all[0].kpi == "errors");
    BOOST_TEST((all[0].gap == StatisticsGap::noBaseline));
    BOOST_TEST(all[1].kpi == "time");
    BOOST_TEST((all[1].verdict == Verdict::go));
    BOOST_TEST((pilotVerdict(all) == Verdict::extend));
}

BOOST_AUTO_TEST_SUITE_END()
