// Budget against actual as it is listed: a row a line, department or work unit; or a row a model.
#pragma once

#include "core/finops/unit_economics.h"
#include "core/finops/watch.h"

namespace jupan {

/// What is looked at: the running month, or the fiscal year.
enum class SpendingPeriod { month, year };

/// What lines are put together by. A model has no budget of its own: see modelRows().
enum class SpendingGrouping { line, department, workUnit };

/// How a row stands against its budget.
enum class BudgetStanding {
    nothing,        ///< neither budget nor spending
    within,         ///< spent no more than the budget, and will not
    landsOver,      ///< spent no more so far, but the forecast is more than the budget of the whole period
    over,           ///< spent more than the budget
    withoutBudget,  ///< spent where nothing was budgeted
};

struct SpendingRow {
    std::string name{};          ///< id of the line or work unit, or the department; empty: of no group, or the total
    VarianceFigures figures{};   ///< of the running month, or of the fiscal year's months up to and with it
    Decimal whole{};             ///< budget of the whole period: the month, or all twelve months
    Landing landing{};           ///< where the period ends by forecast
    double landingVariance = 0;  ///< landing less `whole`: above 0 is overspent
    bool landsOver = false;      ///< the landing is more than `whole`, to a millionth
    BudgetStanding standing = BudgetStanding::nothing;
};

struct SpendingRows {
    std::vector<SpendingRow> rows{};          ///< lines in the budget's order, groups by name; of no group last
    std::optional<SpendingRow> unassigned{};  ///< what no line holds, if there is any
    SpendingRow total{};
};

SpendingRows spendingRows(const SpendingWatch& watch, const Project& project, SpendingPeriod period,
                          SpendingGrouping grouping);

/// A month of the watched year, of a line or of all.
struct MonthOutlook {
    YearMonth month{};
    Decimal budget{};
    std::optional<VarianceFigures> spent{};  ///< absent for months to come
    std::optional<double> landing{};         ///< by forecast, from the running month on unless that is whole
    std::optional<ForecastRange> range{};    ///< of the landing
    std::optional<double> share{};           ///< of the landing, or else of what was spent, in the budget
    bool over = false;                       ///< that share is more than all of it, or something is spent without any
};
/// The twelve months of a line, or (empty) of everything. Empty if the budget has no such line.
std::vector<MonthOutlook> monthOutlooks(const SpendingWatch& watch, std::string_view line);

/// Days from the first of the period to `asOf`.
DayRange spendingDays(const SpendingWatch& watch, SpendingPeriod period);

struct ModelRow {
    ModelEconomics economics{};
    std::optional<double> share{};  ///< of all money; absent where that is 0
};
struct ModelRows {
    std::vector<ModelRow> rows{};  ///< most money first; a charge that names no model stands under an empty name
    ActualSum total{};
    UnitEconomics totalEach{};
};
ModelRows modelRows(const SpendingWatch& watch, const Actuals& actuals, SpendingPeriod period);

}  // namespace jupan
