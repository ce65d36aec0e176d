// Budget against actual: by month, by line, cumulative (model.md §10).
#pragma once

#include "core/finops/actuals.h"
#include "core/project/budget.h"

namespace jupan {

/// Why a utilisation has no value: without a budget there is nothing to divide by.
enum class Utilisation { defined, nothingPlanned, spentWithoutBudget };

/// Exact amounts in the project currency. variance = actual - budget: above 0 is overspent.
struct VarianceFigures {
    Decimal budget{};
    Decimal actual{};
    Decimal variance{};
    std::optional<double> utilisation{};  ///< actual / budget
    Utilisation state = Utilisation::nothingPlanned;
    bool operator==(const VarianceFigures&) const = default;
};
VarianceFigures varianceOf(const Decimal& budget, const Decimal& actual);

struct LineVariance {
    std::string line{};                         ///< id; empty for the total and for what no line holds
    std::vector<VarianceFigures> months{};      ///< one a month of the table
    std::vector<VarianceFigures> cumulative{};  ///< from the first month of the table up to and with this one
};

struct VarianceTable {
    std::vector<YearMonth> months{};
    std::vector<LineVariance> lines{};  ///< in the budget's order
    LineVariance unassigned{};          ///< charges whose line the budget does not have, or that have none
    LineVariance total{};
    std::size_t waiting = 0;  ///< charges in these months that wait for an exchange rate; they are in no sum
};

/// `actuals` as of sumsByLineAndMonth; months after its last day simply have no actuals yet.
VarianceTable varianceTable(const Budget& budget, const LineMonths& actuals, std::span<const YearMonth> months);

}  // namespace jupan
