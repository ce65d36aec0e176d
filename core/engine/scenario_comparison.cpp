#include "core/engine/scenario_comparison.h"

#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

/// Figures of which the owner wants little.
bool lessIsBetter(Metric metric) {
    return metric == Metric::payback || metric == Metric::discountedPayback || metric == Metric::monthlyCost;
}

bool isPayback(Metric metric) {
    return metric == Metric::payback || metric == Metric::discountedPayback;
}

Change changeOf(Metric metric, double base, double value) {
    constexpr double rounding = 1e-12;
    const double difference = value - base;
    if (std::abs(difference) <= rounding * std::max(std::abs(base), std::abs(value))) return Change::none;
    return (difference < 0) == lessIsBetter(metric) ? Change::better : Change::worse;
}

}  // namespace

std::optional<double> metricOf(const Results& results, Metric metric) {
    const Metrics& metrics = results.metrics;
    switch (metric) {
        case Metric::net:
            return metrics.net;
        case Metric::roi:
            return metrics.roi;
        case Metric::npv:
            return metrics.npv;
        case Metric::roiPv:
            return metrics.roiPv;
        case Metric::benefitCostRatio:
            return metrics.benefitCostRatio;
        case Metric::safetyMargin:
            return metrics.safetyMargin;
        case Metric::irr:
            return metrics.irr;
        case Metric::mirr:
            return metrics.mirr;
        case Metric::payback:
            return metrics.paybackMonth;
        case Metric::discountedPayback:
            return metrics.discountedPaybackMonth;
        case Metric::peakExposure:
            return metrics.peakExposure;
        case Metric::monthlyCost:
            return results.steadyMonthlyCost;
    }
    return std::nullopt;
}

MetricChange compareMetric(Metric metric, const Results& base, const Results& results) {
    const auto before = metricOf(base, metric);
    const auto value = metricOf(results, metric);
    if (before && value) return {value, *value - *before, changeOf(metric, *before, *value)};
    Change change = Change::none;
    if (isPayback(metric) && before && !value) change = Change::worse;
    if (isPayback(metric) && !before && value) change = Change::better;
    return {value, std::nullopt, change};
}

}  // namespace jupan
