// What is left of a month's budget, day by day, beside what should be.
#pragma once

#include "core/finops/forecast.h"

namespace jupan {

struct BurnDownDay {
    Date day{};
    double expected = 0;            ///< left at the day's end if the budget goes by the weekdays' weights
    std::optional<double> left{};   ///< budget less what was spent; absent after `asOf`
    std::optional<double> ahead{};  ///< from `asOf` on: what will be left at the forecast's pace; below 0: overspent
};

/// One entry a day of the month of `asOf`, in the project currency. `spend`: of the line, up to and with `asOf`;
/// `forecast`: of that month.
std::vector<BurnDownDay> burnDown(const DailySpend& spend, Date asOf, double budget, const MonthForecast& forecast);

}  // namespace jupan
