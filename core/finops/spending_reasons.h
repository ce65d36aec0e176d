// Why a budget line is off its budget in a month of the fiscal year, as it is shown.
#pragma once

#include "core/finops/variance_explained.h"
#include "core/finops/watch.h"

namespace jupan {

struct LineReasons {
    std::string line{};
    YearMonth month{};
    Decimal budget{};
    Decimal actual{};           ///< up to `asOf`
    bool monthIsWhole = false;  ///< false: days of it are still to come, and less than its budget is no saving yet
    std::size_t waiting = 0;    ///< charges of the line in the month that wait for a rate: in no sum
    VarianceExplained explained{};
};

/// Months of the watched year that can be asked for: those up to and with the running one.
std::vector<YearMonth> monthsWithReasons(const SpendingWatch& watch);

/// The month that most likely is asked for: the running one if it is whole or some line is over its budget already,
/// else the one before, if it belongs to the year.
YearMonth monthToExplain(const SpendingWatch& watch);

/// The line that is furthest above its budget in the month; where none is, the one furthest off. Empty without lines.
std::string lineToExplain(const SpendingWatch& watch, YearMonth month);

/// The six effects of a line in a month. `project`: its plan as of the base case. Problems: unknownReference if the
/// budget has no such line or the month is not among monthsWithReasons(); those of explainVariance.
Result<LineReasons> reasonsOf(const Project& project, const Actuals& actuals, const SpendingWatch& watch,
                              std::string_view line, YearMonth month);

}  // namespace jupan
