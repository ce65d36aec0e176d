// Baseline against pilot (model.md §11): effect, Welch's test, interval, and what follows from them by the rule.
// Nothing here is ever infinite or NaN: a figure that is undefined or beyond a double is absent, and `gap` says why.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace jupan {

/// One side of a comparison. A row is one item, or the mean of a week with the number of items behind it (`count`).
/// With the mean m = Σc·x/Σc of k rows x with counts c: the variance of one item is Σc(x-m)²/(k-1), the variance of m
/// that over Σc, its degrees of freedom k-1. With counts of 1 these are the ordinary figures; weekly means of equal
/// counts give the test on the weekly means.
struct SampleSummary {
    int observations = 0;     ///< rows that count
    double items = 0;         ///< Σc
    double mean = 0;          ///< in the measured unit
    double variance = 0;      ///< of one item, the measured unit squared; 0 below two rows
    double meanVariance = 0;  ///< of the mean; 0 below two rows
    double degrees = 0;       ///< of freedom
};

struct MeasuredValue {
    double value = 0;
    int count = 1;
};

/// Summary of rows; those with a count below 1 or a value that is not finite are passed over. Two passes in extended
/// precision: large means with small differences keep their digits. Nothing where a figure is beyond a double.
std::optional<SampleSummary> summaryOf(const std::vector<MeasuredValue>& rows);

/// Welch's unequal-variances t-test (B. L. Welch, Biometrika 34, 1947); degrees of freedom by Welch-Satterthwaite.
struct WelchTest {
    double t = 0;  ///< of the means' difference, pilot - baseline
    double degrees = 0;
    double p = 0;  ///< two-sided
};

/// Nothing with fewer than two rows a side, or where both sides are without variance.
std::optional<WelchTest> welchTest(const SampleSummary& baseline, const SampleSummary& pilot);

/// Relative improvement of the mean: 0.4 is 40 % fewer minutes where lower is better, 40 % more where higher is.
/// Positive is better. With the means m_b and m_p: (m_p - m_b)/|m_b|, its sign turned where lower is better; of a
/// negative baseline, from -10 to -5 is 50 % upwards. Standard error by the delta method:
/// v_p/m_b² + m_p²·v_b/m_b⁴ with the variances v of the means. Percentiles are normal ones.
struct Effect {
    double estimate = 0;
    double standardError = 0;  ///< > 0
    double low = 0;            ///< of the 90 % interval
    double high = 0;
    double p10 = 0;
    double p90 = 0;
};

/// Nothing where the standard error is 0 or undefined, the baseline's mean is 0, or a figure is beyond a double.
std::optional<Effect> effectOf(const SampleSummary& baseline, const SampleSummary& pilot, Better better);

/// Why there is no effect, the first that applies.
enum class StatisticsGap {
    none,
    noBaseline,
    noPilot,
    tooFewBaseline,  ///< one observation
    tooFewPilot,
    zeroBaseline,  ///< the mean is 0: a change relative to it is undefined
    noVariance,    ///< the values do not differ, so there is no interval
    tooLarge,      ///< a figure is beyond a double
};
template <>
struct EnumNames<StatisticsGap> {
    static constexpr std::array<std::string_view, 8> names{
        "none",          "no_baseline",   "no_pilot",    "too_few_baseline",
        "too_few_pilot", "zero_baseline", "no_variance", "too_large"};
};

/// Why the rule says what it says.
enum class VerdictReason {
    targetMet,          ///< go: the interval's lower end is at or above the target
    minimumMissed,      ///< stop: its upper end is below the minimum
    undefined,          ///< extend: `gap` says why
    moreWouldSettle,    ///< extend: furtherObservations of them
    betweenLimits,      ///< extend: the estimate lies from minimum to target; more of the same settles nothing
    baselineUncertain,  ///< extend: the baseline's own uncertainty keeps the interval too wide
    tooMany,            ///< extend: more than mostFurtherObservations would be needed
};
template <>
struct EnumNames<VerdictReason> {
    static constexpr std::array<std::string_view, 7> names{"target_met",        "minimum_missed", "undefined",
                                                           "more_would_settle", "between_limits", "baseline_uncertain",
                                                           "too_many"};
};

/// Observations a side below which normal percentiles are rough (model.md §11).
inline constexpr int fewObservations = 20;
inline constexpr int mostFurtherObservations = 1'000'000;

struct KpiStatistics {
    std::string kpi{};
    SampleSummary baseline{}, pilot{};  ///< all 0 where there are no rows, or `gap` is tooLarge
    StatisticsGap gap = StatisticsGap::none;
    std::optional<WelchTest> welch{};
    std::optional<Effect> effect{};  ///< there is one exactly if gap is none
    bool small = false;              ///< fewer than fewObservations rows on a side
    Verdict verdict = Verdict::extend;
    VerdictReason reason = VerdictReason::undefined;
    /// Rows of the pilot, of as many items each as those there are on average, that would make the rule decide with a
    /// power of 80 %, if the effect and the variance are what they seem to be and the baseline stays as it is.
    std::optional<int> furtherObservations{};
};

/// The statistics of one KPI from the project's observations, without excluded ones. Works for a KPI that is not
/// listed in the pilot, too.
KpiStatistics pilotStatistics(const Project& project, const PilotKpi& kpi);

/// Of all KPIs of the pilot, in their order.
std::vector<KpiStatistics> pilotStatistics(const Project& project);

/// The same from two summaries; what pilotStatistics does with its rows.
KpiStatistics statisticsOf(const PilotKpi& kpi, const SampleSummary& baseline, const SampleSummary& pilot);

/// Of the pilot as a whole: any stop is stop, all go is go, anything else (no KPI at all, too) extend.
Verdict pilotVerdict(const std::vector<KpiStatistics>& statistics);

}  // namespace jupan
