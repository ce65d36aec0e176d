// Cost lines by year, for tables and charts: sums of what an analysis found, nothing computed anew.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/engine/results.h"

namespace jupan {

/// Sums of months 0..H by column of the yearly table: Initial (month 0 alone), year 1..n; the last year may be short.
std::vector<double> yearlyTotals(std::span<const double> months);

/// Mean of the last twelve months, as Results::steadyMonthlyCost but of one line and without contingency.
double steadyMonth(std::span<const double> months);

/// One category's cost by column of the yearly table, before contingency.
struct CategoryYears {
    Category category{};
    std::vector<double> years;
};

/// Cost by category and year of the cost lines of `project` that `results` has; categories in their order, those that
/// occur.
std::vector<CategoryYears> categoryYears(const Project& project, const Results& results);

/// The contingency by column of the yearly table: each year's cost less that of its lines.
std::vector<double> contingencyYears(const Results& results);

/// Money of the lines with these ids together: by year, the steady month, and the total.
struct LinesTotal {
    std::vector<double> years;
    double steadyMonth = 0;
    double total = 0;
};
LinesTotal lineTotal(const ItemFigures& line);
LinesTotal totalOf(const Results& results, std::span<const std::string> ids);

/// The KPIs of a work unit together, for each work unit in document order.
struct WorkUnitBenefit {
    double benefit = 0;  ///< over the horizon
    int kpis = 0;
};
std::vector<WorkUnitBenefit> benefitsOfWorkUnits(const Project& project, const Results& results);

}  // namespace jupan
