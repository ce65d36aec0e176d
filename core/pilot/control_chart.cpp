#include "core/pilot/control_chart.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jupan {
namespace {

/// Mean range of two normal draws, in standard deviations, as the handbook rounds it.
constexpr long double meanRangeOfTwo = 1.128L;
constexpr long double sigmas = 3;

std::optional<ControlLimits> limitsOf(const std::vector<ControlPoint>& points) {
    long double sum = 0, ranges = 0;
    std::size_t count = 0;
    const ControlPoint* previous = nullptr;
    for (const ControlPoint& point : points) {
        if (point.excluded || point.phase != PilotPhase::baseline) continue;
        sum += point.value;
        if (previous != nullptr) ranges += std::abs(static_cast<long double>(point.value) - previous->value);
        previous = &point;
        ++count;
    }
    if (count < 2) return std::nullopt;
    const long double mean = sum / static_cast<long double>(count);
    const long double range = ranges / static_cast<long double>(count - 1);
    const long double reach = sigmas * range / meanRangeOfTwo;
    const ControlLimits limits{.mean = range == 0 ? previous->value : static_cast<double>(mean),
                               .meanMovingRange = static_cast<double>(range),
                               .lower = range == 0 ? previous->value : static_cast<double>(mean - reach),
                               .upper = range == 0 ? previous->value : static_cast<double>(mean + reach)};
    if (!std::isfinite(limits.lower) || !std::isfinite(limits.upper)) return std::nullopt;
    return limits;
}

}  // namespace

ControlChart controlChart(const Project& project, std::string_view kpi) {
    ControlChart chart;
    for (std::size_t i = 0; i < project.pilot.observations.size(); ++i) {
        const PilotObservation& observation = project.pilot.observations[i];
        if (observation.kpi.text != kpi || !std::isfinite(observation.value)) continue;
        chart.points.push_back({.observation = i,
                                .date = observation.date,
                                .value = observation.value,
                                .phase = observation.phase,
                                .excluded = observation.excluded});
    }
    std::ranges::stable_sort(chart.points, [](const ControlPoint& a, const ControlPoint& b) {
        return std::tie(a.date, a.phase) < std::tie(b.date, b.phase);
    });
    chart.limits = limitsOf(chart.points);
    if (!chart.limits) return chart;
    for (ControlPoint& point : chart.points)
        point.outside = !point.excluded && (point.value < chart.limits->lower || point.value > chart.limits->upper);
    return chart;
}

}  // namespace jupan
