// Flows to metrics (model.md §5).
#pragma once

#include <optional>
#include <span>

#include "core/engine/results.h"

namespace jupan {

/// Rates of a project that turn flows into metrics.
struct MetricRates {
    std::vector<double> discountFactors;  ///< months 0..H
    double financeRate = 0;
    double reinvestRate = 0;
};

MetricRates metricRates(const Settings& settings);

/// Metrics of monthly benefits and costs (contingency included), months 0..H.
Metrics computeMetrics(std::span<const double> benefit, std::span<const double> cost, const MetricRates& rates);

/// The columns Initial, year 1..n; n = ceil(H/12).
std::vector<YearFigures> yearlyTable(const MonthlySeries& months, std::span<const double> discountFactors);

/// True if every figure that is defined is a finite number.
bool allFinite(const Metrics& metrics);

}  // namespace jupan
