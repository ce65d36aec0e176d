#include "core/pilot/statistics.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

#include "core/pilot/normal_quantiles.h"

namespace jupan {
namespace {

/// Sums and squares of doubles do not overflow here, nor do small ones vanish.
using Wide = long double;

bool allFinite(std::initializer_list<double> figures) {
    return std::ranges::all_of(figures, [](double figure) { return std::isfinite(figure); });
}

bool counts(const MeasuredValue& row) {
    return row.count >= 1 && std::isfinite(row.value);
}

/// The variance of the effect as n items of the pilot would leave it: perItem/n + fixed.
struct EffectVariance {
    Wide perItem = 0;
    Wide fixed = 0;  ///< the baseline's part
};

EffectVariance effectVariance(const SampleSummary& baseline, const SampleSummary& pilot) {
    const Wide square = Wide(baseline.mean) * baseline.mean;
    const Wide ratio = Wide(pilot.mean) / baseline.mean;
    return {.perItem = Wide(pilot.variance) / square, .fixed = ratio * ratio * (Wide(baseline.meanVariance) / square)};
}

/// Rows of the pilot after which the interval's end would lie `distance` away from the estimate's side of a limit with
/// a power of 80 %: the standard error then is at most distance/(z95 + z80).
void settle(KpiStatistics& statistics, double distance) {
    const EffectVariance variance = effectVariance(statistics.baseline, statistics.pilot);
    const Wide wanted = Wide(distance) / (Wide(normal95) + Wide(normal80));
    const Wide room = wanted * wanted - variance.fixed;
    if (!(room > 0)) {
        statistics.reason = VerdictReason::baselineUncertain;
        return;
    }
    const Wide itemsPerRow = Wide(statistics.pilot.items) / statistics.pilot.observations;
    const auto isEnough = [&](Wide rows) { return variance.perItem <= room * rows * itemsPerRow; };
    Wide rows = std::ceil(variance.perItem / room / itemsPerRow);
    if (!(rows - statistics.pilot.observations <= mostFurtherObservations)) {
        statistics.reason = VerdictReason::tooMany;
        return;
    }
    while (isEnough(rows - 1)) rows -= 1;
    while (!isEnough(rows)) rows += 1;
    statistics.reason = VerdictReason::moreWouldSettle;
    statistics.furtherObservations = std::max(1, static_cast<int>(rows) - statistics.pilot.observations);
}

void decide(KpiStatistics& statistics, const PilotKpi& kpi) {
    const Effect& effect = *statistics.effect;
    if (effect.low >= kpi.target) {
        statistics.verdict = Verdict::go;
        statistics.reason = VerdictReason::targetMet;
    } else if (effect.high < kpi.minimum) {
        statistics.verdict = Verdict::stop;
        statistics.reason = VerdictReason::minimumMissed;
    } else if (effect.estimate > kpi.target) {
        settle(statistics, effect.estimate - kpi.target);
    } else if (effect.estimate < kpi.minimum) {
        settle(statistics, kpi.minimum - effect.estimate);
    } else {
        statistics.reason = VerdictReason::betweenLimits;
    }
}

StatisticsGap gapOf(const SampleSummary& baseline, const SampleSummary& pilot, const std::optional<Effect>& effect) {
    if (baseline.observations == 0) return StatisticsGap::noBaseline;
    if (pilot.observations == 0) return StatisticsGap::noPilot;
    if (baseline.observations < 2) return StatisticsGap::tooFewBaseline;
    if (pilot.observations < 2) return StatisticsGap::tooFewPilot;
    if (effect) return StatisticsGap::none;
    if (baseline.mean == 0) return StatisticsGap::zeroBaseline;
    const EffectVariance variance = effectVariance(baseline, pilot);
    if (variance.perItem == 0 && variance.fixed == 0) return StatisticsGap::noVariance;
    return StatisticsGap::tooLarge;
}

}  // namespace

std::optional<SampleSummary> summaryOf(const std::vector<MeasuredValue>& rows) {
    SampleSummary summary;
    const auto first = std::ranges::find_if(rows, counts);
    if (first == rows.end()) return summary;
    // Relative to the first value, so that equal values differ by exactly 0.
    const Wide origin = first->value;
    Wide items = 0, sum = 0, largest = 0;
    for (const MeasuredValue& row : rows) {
        if (!counts(row)) continue;
        ++summary.observations;
        items += row.count;
        sum += row.count * (row.value - origin);
        largest = std::max(largest, std::abs(Wide(row.value)));
    }
    const Wide shift = sum / items;
    Wide squares = 0, rest = 0;
    for (const MeasuredValue& row : rows) {
        if (!counts(row)) continue;
        const Wide off = row.value - origin - shift;
        squares += row.count * off * off;
        rest += row.count * off;
    }
    squares = std::max(squares - rest * rest / items, Wide(0));
    summary.items = static_cast<double>(items);
    summary.mean = static_cast<double>(origin + shift);
    if (summary.observations >= 2) {
        const Wide variance = squares / (summary.observations - 1);
        // Differences in a double's last digits come from how a figure was computed, not from what was measured.
        const Wide grain = 4 * Wide(std::numeric_limits<double>::epsilon()) * largest;
        const Wide spread = std::sqrt(squares / items);
        summary.variance = spread > grain ? static_cast<double>(variance) : 0;
        summary.meanVariance = spread > grain ? static_cast<double>(variance / items) : 0;
        summary.degrees = summary.observations - 1;
    }
    if (!allFinite({summary.mean, summary.variance, summary.meanVariance})) return std::nullopt;
    return summary;
}

std::optional<WelchTest> welchTest(const SampleSummary& baseline, const SampleSummary& pilot) {
    if (baseline.observations < 2 || pilot.observations < 2) return std::nullopt;
    const Wide variance = Wide(baseline.meanVariance) + pilot.meanVariance;
    if (!(variance > 0)) return std::nullopt;
    const Wide baselinePart = baseline.meanVariance / variance, pilotPart = pilot.meanVariance / variance;
    WelchTest test;
    test.t = static_cast<double>((Wide(pilot.mean) - baseline.mean) / std::sqrt(variance));
    test.degrees = static_cast<double>(
        1 / (baselinePart * baselinePart / baseline.degrees + pilotPart * pilotPart / pilot.degrees));
    if (!allFinite({test.t, test.degrees})) return std::nullopt;
    const boost::math::students_t distribution(test.degrees);
    test.p = std::clamp(2 * boost::math::cdf(boost::math::complement(distribution, std::abs(test.t))), 0.0, 1.0);
    return test;
}

std::optional<Effect> effectOf(const SampleSummary& baseline, const SampleSummary& pilot, Better better) {
    if (baseline.observations < 2 || pilot.observations < 2 || baseline.mean == 0) return std::nullopt;
    const Wide direction = better == Better::lower ? -1 : 1;
    const EffectVariance variance = effectVariance(baseline, pilot);
    const Wide estimate = direction * (Wide(pilot.mean) - baseline.mean) / std::abs(Wide(baseline.mean));
    const Wide error = std::sqrt(variance.perItem / pilot.items + variance.fixed);
    const auto at = [&](double quantile) { return static_cast<double>(estimate + quantile * error); };
    const Effect effect{.estimate = static_cast<double>(estimate),
                        .standardError = static_cast<double>(error),
                        .low = at(-normal95),
                        .high = at(normal95),
                        .p10 = at(-normal90),
                        .p90 = at(normal90)};
    if (!(effect.standardError > 0) || !allFinite({effect.low, effect.high, effect.standardError})) return std::nullopt;
    return effect;
}

KpiStatistics statisticsOf(const PilotKpi& kpi, const SampleSummary& baseline, const SampleSummary& pilot) {
    KpiStatistics statistics{.kpi = kpi.kpi.text, .baseline = baseline, .pilot = pilot};
    statistics.welch = welchTest(baseline, pilot);
    statistics.effect = effectOf(baseline, pilot, kpi.better);
    statistics.gap = gapOf(baseline, pilot, statistics.effect);
    statistics.small = std::min(baseline.observations, pilot.observations) < fewObservations;
    if (statistics.effect) decide(statistics, kpi);
    return statistics;
}

KpiStatistics pilotStatistics(const Project& project, const PilotKpi& kpi) {
    std::vector<MeasuredValue> baseline, pilot;
    for (const PilotObservation& observation : project.pilot.observations) {
        if (observation.excluded || observation.kpi != kpi.kpi) continue;
        (observation.phase == PilotPhase::baseline ? baseline : pilot)
            .push_back({.value = observation.value, .count = observation.count});
    }
    const auto before = summaryOf(baseline), after = summaryOf(pilot);
    if (before && after) return statisticsOf(kpi, *before, *after);
    return {.kpi = kpi.kpi.text,
            .gap = StatisticsGap::tooLarge,
            .small = static_cast<int>(std::min(baseline.size(), pilot.size())) < fewObservations};
}

std::vector<KpiStatistics> pilotStatistics(const Project& project) {
    std::vector<KpiStatistics> all;
    for (const PilotKpi& kpi : project.pilot.kpis) all.push_back(pilotStatistics(project, kpi));
    return all;
}

Verdict pilotVerdict(const std::vector<KpiStatistics>& statistics) {
    const auto is = [](Verdict verdict) {
        return [verdict](const KpiStatistics& one) { return one.verdict == verdict; };
    };
    if (std::ranges::any_of(statistics, is(Verdict::stop))) return Verdict::stop;
    return !statistics.empty() && std::ranges::all_of(statistics, is(Verdict::go)) ? Verdict::go : Verdict::extend;
}

}  // namespace jupan
