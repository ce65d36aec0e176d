// What an analysis says about a project (model.md §5): numbers and codes only; words are made by the views.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/finance/irr.h"
#include "core/finance/mirr.h"
#include "core/finance/payback.h"
#include "core/project/project.h"

namespace jupan {

/// The metrics of one lane. Money is in the project currency; ratios and rates are fractions; a ratio whose divisor is
/// 0 and everything else that is undefined is empty.
struct Metrics {
    double totalBenefit = 0;
    double totalCost = 0;
    double net = 0;
    std::optional<double> roi;
    double pvBenefit = 0;
    double pvCost = 0;
    double npv = 0;
    std::optional<double> roiPv;
    std::optional<double> benefitCostRatio;
    std::optional<double> safetyMargin;
    std::optional<double> irr;  ///< annual effective
    IrrResult::Status irrStatus = IrrResult::Status::none;
    std::vector<double> irrRoots;  ///< annual effective, ascending
    std::optional<double> mirr;    ///< annual
    std::optional<MirrParts> mirrParts;
    std::optional<double> paybackMonth;
    std::optional<PaybackStep> paybackStep;  ///< how paybackMonth comes about; empty if nothing is ever owed
    std::optional<double> discountedPaybackMonth;
    std::optional<PaybackStep> discountedPaybackStep;
    double peakExposure = 0;  ///< <= 0
    int peakExposureMonth = 0;
};

/// One column of the yearly table; year 0 is "Initial" (month 0 alone).
struct YearFigures {
    int year = 0;
    double benefit = 0;
    double cost = 0;
    double net = 0;
    double cumulative = 0;  ///< undiscounted, at the year's end
    std::optional<double> roi;
    double pvNet = 0;
};

/// Month 0..H.
struct MonthlySeries {
    std::vector<double> benefit;
    std::vector<double> cost;
    std::vector<double> net;
    std::vector<double> cumulative;
};

/// A KPI's or cost line's money; costs before contingency.
struct ItemFigures {
    std::string id;
    double total = 0;
    double pv = 0;
    std::vector<double> months;  ///< 0..H
};

/// Cost of a work unit's token workloads per item, one entry a project year; empty where there is no volume.
struct UnitCost {
    std::string workUnit;
    std::vector<std::optional<double>> years;
};

enum class WarningCode { hoursClaimedTwice, beyondHorizon, noEffect };
template <>
struct EnumNames<WarningCode> {
    static constexpr std::array<std::string_view, 3> names{"hours_claimed_twice", "beyond_horizon", "no_effect"};
};

struct Warning {
    WarningCode code{};
    std::string path;
    std::vector<std::string> ids{};  ///< hoursClaimedTwice: the KPIs whose hours were scaled
    int month = 0;                   ///< beyondHorizon: the month that lies beyond
    bool operator==(const Warning&) const = default;
};

/// How much of the NPV swing rests on inputs of each provenance (model.md §6), as shares that sum to 1.
using ProvenanceShares = std::array<double, EnumNames<Source>::names.size()>;

/// What one uncertain input, moved alone, does to the NPV of the base project.
struct InputSwing {
    std::string path;
    double low = 0;
    double high = 0;
    double npvAtLow = 0;
    double npvAtHigh = 0;
    double size = 0;  ///< |npvAtHigh - npvAtLow| > 0
    Source source = Source::guess;
};

/// The rates and factors that an analysis used: the project's, or those of its scenario. Rates are annual fractions.
struct AppliedRates {
    double discountRate = 0;
    Discounting discounting = Discounting::monthly;
    double financeRate = 0;
    double reinvestRate = 0;
    double contingency = 0;
    double benefitFactor = 1;
    double costFactor = 1;
};

struct Results {
    std::string scenario;  ///< id, or "base"
    AppliedRates rates;
    Metrics metrics;
    Metrics cashMetrics;             ///< benefits of the cash lane only, all costs
    std::vector<YearFigures> years;  ///< Initial, year 1..n
    MonthlySeries months;
    std::vector<double> cashCumulative;                   ///< 0..H: benefits of the cash lane less all costs
    std::array<double, 2> lanes{};                        ///< total benefit by Lane
    std::vector<ItemFigures> kpis;                        ///< document order
    std::vector<ItemFigures> costs;                       ///< workloads, seats, cost items
    std::vector<std::pair<Axis, double>> axes;            ///< those present
    std::vector<std::pair<Category, double>> categories;  ///< those present, before contingency
    double contingency = 0;
    /// Mean monthly cost of the last twelve months, contingency included, and its parts by category without it.
    double steadyMonthlyCost = 0;
    std::vector<std::pair<Category, double>> steadyMonthlyCategories;
    std::vector<UnitCost> unitCosts;
    std::optional<double> guessShare;                  ///< of the base project; empty if nothing swings
    std::optional<ProvenanceShares> provenanceShares;  ///< of the base project
    /// The inputs that move NPV most, of the base project, largest first, ties in document order; at most twelve.
    std::vector<InputSwing> largestSwings;
    std::vector<Warning> warnings;
};

}  // namespace jupan
