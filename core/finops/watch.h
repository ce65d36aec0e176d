// Everything that is watched on a day, from budget and actuals, in one value: for pages, alerts and the command line.
#pragma once

#include "core/engine/results.h"
#include "core/finops/alerts.h"
#include "core/finops/anomalies.h"
#include "core/finops/burn_down.h"
#include "core/finops/forecast.h"
#include "core/finops/variance.h"

namespace jupan {

/// One budget line; the whole under an empty id, what no line holds is `SpendingWatch::unassigned`.
struct LineWatch {
    std::string line{};
    SpendingPattern pattern = SpendingPattern::byDay;
    VarianceFigures month{};       ///< of the running month, up to asOf
    VarianceFigures yearToDate{};  ///< of the fiscal year's months up to and with the running one
    MonthForecast forecast{};      ///< of the running month
    YearForecast year{};
    Decimal yearBudget{};  ///< all twelve months
};

struct SpendingWatch {
    Date asOf{};
    YearMonth month{};
    std::vector<YearMonth> year{};   ///< the twelve months of the fiscal year
    Budget budget{};                 ///< in force, reallocations included; empty if there is none
    int budgetVersion = -1;          ///< 0: the draft; -1: no budget
    VarianceTable table{};           ///< over `year`
    std::vector<LineWatch> lines{};  ///< in the budget's order
    LineWatch total{};               ///< of all lines and what no line holds; forecasts are sums of the lines'
    Landing monthLanding{};          ///< all lines and what no line holds
    Landing yearLanding{};
    DailySpend spend{};                    ///< all charges
    std::vector<Anomaly> anomalies{};      ///< of all charges together, in the fiscal year up to asOf
    std::vector<AlertReading> readings{};  ///< a month and a year reading for each line and for the whole
    std::size_t waiting = 0;               ///< charges of the year up to asOf that wait for a rate
};

/// `asOf`: usually the last day with charges. Lines without any charge land at their budget (forecast.h).
SpendingWatch watchSpending(const Project& project, const Actuals& actuals, Date asOf);

/// The alerts of the project after such a day: updateAlerts with the project's thresholds, or the default ones.
AlertUpdate alertsAfter(const Project& project, const SpendingWatch& watch, Date today);

/// Burn-down of the running month, of one line or (empty) of all.
std::vector<BurnDownDay> burnDownOf(const SpendingWatch& watch, const Actuals& actuals, std::string_view line);

}  // namespace jupan
