// What the plan has become: benefits measured and money spent so far, and NPV and payback anew (model.md §10).
#pragma once

#include "core/engine/results.h"
#include "core/finops/actuals.h"
#include "core/project/budget.h"
#include "core/project/finops.h"

namespace jupan {

/// Everything up to and with a month, and the plan's beside it.
struct RealisedMonth {
    YearMonth month{};
    Decimal benefit{};
    Decimal cost{};
    double plannedBenefit = 0;
    double plannedCost = 0;  ///< contingency included
    std::optional<double> benefitCostRatio{};
    std::optional<double> plannedBenefitCostRatio{};
};

/// Benefits measured so far and money spent so far; what nobody measured is no benefit here.
struct Realised {
    Decimal benefit{};
    Decimal cost{};
    Decimal net{};                             ///< net benefit; never called ROI
    std::optional<double> benefitCostRatio{};  ///< benefit ÷ cost: what model.md §10 calls realised ROI
    std::optional<double> roi{};               ///< net ÷ cost: comparable with the plan's ROI (§5)
    std::vector<RealisedMonth> months{};       ///< cumulative, from month 0 of the plan or the first charge on
};

/// `plan`: the project's results. `actuals` as of sumsByLineAndMonth. Up to and with the month `last`; measured
/// benefits of unknown KPIs count too, for the KPI may have been removed since.
Realised realised(const Project& project, const Results& plan, const LineMonths& actuals,
                  std::span<const MeasuredBenefit> measured, YearMonth last);

/// Actuals to date, the plan for the rest.
struct Reforecast {
    Metrics metrics{};
    MonthlySeries months{};     ///< 0..H
    int lastActualMonth = -1;   ///< the last month that is over, as the plan counts; -1: none
    double assumedCost = 0;     ///< plan that stands in months that are over, for want of charges
    double assumedBenefit = 0;  ///< the same, for want of measurements
};

/// Costs, line by line of the budget: from the month of its first charge on, what was charged; before it, and of lines
/// without any charge, the plan. This month: `running` (forecasts by line id) where there is one, else the plan, and
/// never less than was charged. Later months: the plan. The plan's contingency stands on what is plan.
/// Benefits: what was measured of a KPI in a month, else the plan's. Charges and benefits before month 0 stand in it,
/// those after the horizon nowhere. Without actuals and measurements the result is the plan.
Reforecast reforecast(const Project& project, const Results& plan, const Budget& budget, const LineMonths& actuals,
                      std::span<const MeasuredBenefit> measured, Date asOf,
                      const std::map<std::string, double, std::less<>>& running = {});

}  // namespace jupan
