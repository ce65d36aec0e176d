// Invented figures for the charts of budget and spending, in the project's two languages.
#pragma once

#include "tests/ui/charts/samples.h"
#include "ui/charts/budget_column_chart.h"
#include "ui/charts/burn_down_chart.h"
#include "ui/charts/day_map_chart.h"
#include "ui/charts/variance_bridge_chart.h"

namespace jupan::samples {

/// How a firm's spending goes.
enum class Spending { ordinary, overspent, nothingYet };

/// A fiscal year from April; June is running.
BudgetColumnData budgetYear(Words words, Spending spending, int months = 12);
/// April 2026 on its 17th.
BurnDownData aprilLeft(Words words, Spending spending);
/// From the first to the last of `months` months up to April 2026, with days of 0, without data and two anomalies.
DayMapData spendingDays(Words words, int months);
/// Budget 12 million won; the effects are large enough for an axis from 0, or not.
VarianceBridgeData varianceBridge(Words words, bool large);

/// One of each and more, filled.
std::vector<std::unique_ptr<ChartWidget>> finopsCharts(Words words);

}  // namespace jupan::samples
