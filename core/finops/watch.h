// Everything that is watched on a day, from budget and actuals, in one value: for pages, alerts and the command line.
#pragma once

#include "core/finops/alerts.h"
#include "core/finops/anomalies.h"
#include "core/finops/burn_down.h"
#include "core/finops/forecast.h"
#include "core/finops/variance.h"
#include "core/project/project.h"

namespace jupan {

/// One budget line, or, under an empty id, what no line holds, or the whole.
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
    LineWatch unassigned{};          ///< what no line holds
    LineWatch total{};               ///< of all lines and what no line holds; forecasts are sums of the lines'
    Landing monthLanding{};          ///< all lines and what no line holds
    Landing yearLanding{};
    DailySpend spend{};                ///< all charges
    std::vector<Anomaly> anomalies{};  ///< of all charges together, in the fiscal year up to asOf
    /// Of each line and of the whole, for each month of the fiscal year up to the running one and for the year: a bill
    /// may come late. Not of what has neither budget nor actual. Forecasts of months that are over are their actuals.
    std::vector<AlertReading> readings{};
    std::size_t waiting = 0;  ///< charges of the year up to asOf that wait for a rate
};

/// `asOf`: usually the last day with charges; any day of a calendar. Lines without any charge land at their budget
/// (forecast.h). Charges that no line holds are forecast by day with a budget of 0. Without a budget there are no lines
/// and no readings, and everything is unassigned.
SpendingWatch watchSpending(const Project& project, const Actuals& actuals, Date asOf);

/// The alerts of the project after such a day: updateAlerts with the project's thresholds, or the default ones. Of a
/// month that is over, a reading fires only what tells of overspending, once: the shares of actual from 100 % on. An
/// alert of this fiscal year whose line is no more has no budget and no spending.
AlertUpdate alertsAfter(const Project& project, const SpendingWatch& watch, Date today);

/// Burn-down of the running month, of one line or (empty) of all; empty if the budget lacks the line.
std::vector<BurnDownDay> burnDownOf(const SpendingWatch& watch, const Actuals& actuals, std::string_view line);

}  // namespace jupan
