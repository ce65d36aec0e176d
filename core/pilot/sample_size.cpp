#include "core/pilot/sample_size.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

#include "core/pilot/statistics.h"
#include "core/project/editing.h"

namespace jupan {
namespace {

constexpr double mostItems = 1e9;
constexpr double mostWeeks = 1e6;
/// 365.2425 days a year.
constexpr double weeksPerMonth = 365.2425 / 7 / 12;

bool isProbability(double value) {
    return value > 0 && value < 1;
}

std::optional<double> itemsPerWeek(const Project& project, const std::string& kpiId) {
    const Kpi* kpi = findEntity<Kpi>(project, kpiId);
    if (kpi == nullptr || !kpi->workUnit) return std::nullopt;
    const WorkUnit* unit = findEntity<WorkUnit>(project, kpi->workUnit->text);
    if (unit == nullptr || !(unit->volumePerMonth.value > 0)) return std::nullopt;
    return unit->volumePerMonth.value / weeksPerMonth;
}

}  // namespace

std::optional<int> itemsPerSide(double standardDeviation, double difference, double power, double significance) {
    if (!isProbability(power) || !isProbability(significance)) return std::nullopt;
    const double ratio = std::abs(standardDeviation / difference);
    if (!std::isfinite(ratio) || ratio == 0) return std::nullopt;
    const boost::math::normal normal;
    const double quantiles = quantile(complement(normal, significance / 2)) + quantile(normal, power);
    const double items = std::ceil(2 * quantiles * quantiles * ratio * ratio);
    if (!(items <= mostItems)) return std::nullopt;
    return std::max(2, static_cast<int>(items));
}

std::optional<SampleNeed> sampleNeed(const Project& project, const PilotKpi& kpi) {
    const SampleSummary baseline = pilotStatistics(project, kpi).baseline;
    SampleNeed need{.effect = kpi.hoped.value_or(kpi.target)};
    const auto items = itemsPerSide(std::sqrt(baseline.variance), need.effect * baseline.mean);
    if (!items) return std::nullopt;
    need.itemsPerSide = *items;
    need.itemsPerWeek = itemsPerWeek(project, kpi.kpi.text);
    if (!need.itemsPerWeek) return need;
    const double weeks = std::ceil(*items / *need.itemsPerWeek);
    if (weeks <= mostWeeks) need.weeks = static_cast<int>(weeks);
    need.fits = need.weeks && *need.weeks <= project.pilot.plan.weeks;
    return need;
}

}  // namespace jupan
