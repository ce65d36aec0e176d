#include "core/engine/scenario_comparison.h"

#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

/// Figures of which the owner wants little.
bool lessIsBetter(ComparedMetric metric) {
    return metric == ComparedMetric::payback || metric == ComparedMetric::discountedPayback ||
           metric == ComparedMetric::monthlyCost;
}

bool isPayback(ComparedMetric metric) {
    return metric == ComparedMetric::payback || metric == ComparedMetric::discountedPayback;
}

ChangeDirection changeOf(ComparedMetric metric, double base, double value) {
    constexpr double rounding = 1e-12;
    const double difference = value - base;
    if (std::abs(difference) <= rounding * std::max(std::abs(base), std::abs(value))) return ChangeDirection::none;
    return (difference < 0) == lessIsBetter(metric) ? ChangeDirection::better : ChangeDirection::worse;
}

}  // namespace

std::optional<double> metricOf(const Results& results, ComparedMetric metric) {
    const Metrics& metrics = results.metrics;
    switch (metric) {
        case ComparedMetric::net:
            return metrics.net;
        case ComparedMetric::roi:
            return metrics.roi;
        case ComparedMetric::npv:
            return metrics.npv;
        case ComparedMetric::roiPv:
            return metrics.roiPv;
        case ComparedMetric::benefitCostRatio:
            return metrics.benefitCostRatio;
        case ComparedMetric::safetyMargin:
            return metrics.safetyMargin;
        case ComparedMetric::irr:
            return metrics.irr;
        case ComparedMetric::mirr:
            return metrics.mirr;
        case ComparedMetric::payback:
            return metrics.paybackMonth;
        case ComparedMetric::discountedPayback:
            return metrics.discountedPaybackMonth;
        case ComparedMetric::peakExposure:
            return metrics.peakExposure;
        case ComparedMetric::monthlyCost:
            return results.steadyMonthlyCost;
    }
    return std::nullopt;
}

MetricChange compareMetric(ComparedMetric metric, const Results& base, const Results& results) {
    const auto before = metricOf(base, metric);
    const auto value = metricOf(results, metric);
    if (before && value) return {value, *value - *before, changeOf(metric, *before, *value)};
    ChangeDirection change = ChangeDirection::none;
    if (isPayback(metric) && before && !value) change = ChangeDirection::worse;
    if (isPayback(metric) && !before && value) change = ChangeDirection::better;
    return {value, std::nullopt, change};
}

}  // namespace jupan
