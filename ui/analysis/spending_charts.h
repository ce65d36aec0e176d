// From budget and actuals to the charts of "Budget against actual".
#pragma once

#include "core/finops/spending_reasons.h"
#include "core/finops/spending_rows.h"
#include "ui/charts/budget_column_chart.h"
#include "ui/charts/burn_down_chart.h"
#include "ui/charts/day_map_chart.h"
#include "ui/charts/variance_bridge_chart.h"
#include "ui/format/formatter.h"

// Formatters need not have their unit settled. `line`: id of a budget line; empty: everything that is spent.
namespace jupan {

/// The twelve months of the fiscal year: budget, actual, forecast.
void showBudgetMonths(BudgetColumnChart& chart, const SpendingWatch& watch, std::string_view line,
                      const Project& project, const Formatter& formatter);

/// What is left of the running month's budget, day by day.
void showBurnDown(BurnDownChart& chart, const SpendingWatch& watch, const Actuals& actuals, std::string_view line,
                  const Project& project, const Formatter& formatter);

/// All charges by day: of the running month, or of the fiscal year; anomalies are marked.
void showSpendingDays(DayMapChart& chart, const SpendingWatch& watch, SpendingPeriod period, const Project& project,
                      const Formatter& formatter);

/// From the budget of a line's month to what was spent, in six effects.
void showVarianceBridge(VarianceBridgeChart& chart, const LineReasons& reasons, const SpendingWatch& watch,
                        const Project& project, const Formatter& formatter);

}  // namespace jupan
