// Scenarios beside each other: each metric, its difference to the base case, and whether that is better or worse.
#pragma once

#include <optional>

#include "core/engine/results.h"

namespace jupan {

enum class ComparedMetric {
    net,
    roi,
    npv,
    roiPv,
    benefitCostRatio,
    safetyMargin,
    irr,
    mirr,
    payback,
    discountedPayback,
    peakExposure,
    monthlyCost
};
template <>
struct EnumNames<ComparedMetric> {
    static constexpr std::array<std::string_view, 12> names{
        "net",           "roi",         "npv",  "roi_pv",  "benefit_cost_ratio",
        "safety_margin", "irr",         "mirr", "payback", "discounted_payback",
        "peak_exposure", "monthly_cost"};
};

/// The metric of the whole project (both lanes); empty where it is undefined. Units as in Metrics.
std::optional<double> metricOf(const Results& results, ComparedMetric metric);

enum class ChangeDirection {
    none,    ///< equal, or nothing to compare
    better,  ///< for the owner: more benefit, earlier payback, less cash needed
    worse,
};

struct MetricChange {
    std::optional<double> value;
    std::optional<double> difference;  ///< value - base; empty unless both are defined
    ChangeDirection change = ChangeDirection::none;
};

/// `results` against `base`. A payback that does not exist is later than any that does; for the other metrics a figure
/// that is undefined compares with nothing. Differences within 1e-12 of the larger figure are rounding, not a change.
MetricChange compareMetric(ComparedMetric metric, const Results& base, const Results& results);

}  // namespace jupan
