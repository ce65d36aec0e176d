// Monthly benefits of KPIs (model.md §3). All series run over months 0..H; month 0 is 0.
#pragma once

#include <vector>

#include "core/engine/lookup.h"

namespace jupan {

/// Items a month of a work unit: volume_per_month · (1+volume_growth)^((m-1)/12).
double volumeAt(const WorkUnit& unit, int month);

/// Money a month of a KPI in full use in month 1, for the arithmetic under its form: `full` is F(1) of model.md §3,
/// `counted` is what the plan takes of it (attribution, confidence, the ceiling of adoption, and the data-quality
/// factor `quality`). Without growth, ramp and the scaling of hours claimed twice. 0 for tracked KPIs and where the
/// work unit that the kind needs is null.
struct MonthlyEffect {
    double full = 0;
    double counted = 0;
};
MonthlyEffect fullMonthlyEffect(const Kpi& kpi, const WorkUnit* unit, double quality = 1);

/// The KPI's benefit a month, data quality counted, before hours claimed twice are scaled away; 0 for tracked KPIs.
std::vector<double> unscaledBenefit(const Kpi& kpi, const Lookup& lookup, int horizon);

/// What a time_saving KPI claims of its work unit's hours a month: reduction · adoption · attribution.
std::vector<double> claimedHours(const Kpi& kpi, int horizon);

/// 1 while the claims on one work unit sum to no more than 1 (+1e-9), else 1/sum.
double claimScale(double claimedSum);

}  // namespace jupan
