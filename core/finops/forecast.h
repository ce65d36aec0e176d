// Where a line lands: this month, and this fiscal year (model.md §10). Statistics, in doubles of the project currency.
#pragma once

#include <array>

#include "core/finops/actuals.h"
#include "core/project/budget.h"

namespace jupan {

/// The 80 % range: the 10th and the 90th percentile.
struct ForecastRange {
    double low = 0;
    double high = 0;
    bool operator==(const ForecastRange&) const = default;
};

/// How much is spent on each weekday (0 Monday … 6 Sunday), their mean being 1.
struct DayWeights {
    std::array<double, 7> weights{1, 1, 1, 1, 1, 1, 1};
    bool learned = false;     ///< false: flat
    double meanDay = 0;       ///< money a day over the days learned from
    double dayDeviation = 0;  ///< standard deviation of a day about its weekday's mean; 0 unless learned
};

/// Learned from the last 56 days of `spend`, or as many as there are; flat with fewer than 14. A weekday whose mean is
/// below 0 (credits) counts 0; if nothing is left, flat.
DayWeights dayWeights(const DailySpend& spend);

/// Some lines are used day by day, some are billed: a seat bill on the 1st is no trend.
enum class SpendingPattern { byDay, billed };
template <>
struct EnumNames<SpendingPattern> {
    static constexpr std::array<std::string_view, 2> names{"by_day", "billed"};
};

/// byDay: workloads, the category `api`, own lines. billed: seats, all other categories, the contingency.
SpendingPattern patternOf(const BudgetLine& line);

/// What a forecast rests on.
enum class ForecastBasis {
    weights,   ///< spend so far ÷ elapsed weight · weight of the month
    trend,     ///< Holt's linear trend on monthly actuals
    plan,      ///< the budget: too few actuals for anything else
    billed,    ///< the budget, or what was spent if that is more
    complete,  ///< nothing left to forecast
};
template <>
struct EnumNames<ForecastBasis> {
    static constexpr std::array<std::string_view, 5> names{"weights", "trend", "plan", "billed", "complete"};
};

struct MonthForecast {
    YearMonth month{};
    double spent = 0;          ///< so far
    double value = 0;          ///< at the month's end
    double elapsedWeight = 0;  ///< of the days gone
    double totalWeight = 0;    ///< of all days of the month
    ForecastBasis basis = ForecastBasis::weights;
    std::optional<double> deviation{};     ///< standard deviation of the value; absent where it cannot be known
    std::optional<ForecastRange> range{};  ///< value ± 1.2816 deviations, low not below `spent`
};

/// The month of `asOf` at its end. `spend`: of the line, up to and with `asOf`. `budget`: the line's in that month.
/// A line that never had a charge lands at its budget (`plan`). If the weight gone is 0 (a weekend when nothing is
/// used), the mean day of the last weeks stands in for what has not begun.
/// The range takes days as independent about their weekday's mean: variance of the days left, plus that of the rate
/// that the days gone have shown. Without learned weights there is none.
MonthForecast forecastMonth(const DailySpend& spend, Date asOf, double budget, SpendingPattern pattern);

struct YearForecast {
    YearMonth firstMonth{};
    double toDate = 0;  ///< actuals of the months before this one
    MonthForecast running{};
    std::vector<double> later{};                ///< one a month after this one
    double value = 0;                           ///< toDate + running + later
    ForecastBasis basis = ForecastBasis::plan;  ///< of the later months; complete: there are none
    std::optional<ForecastRange> range{};       ///< of the value; absent where one of its parts has none
};

/// The fiscal year that holds `asOf`, for a year that starts in `startMonth`. `budget`: the line's twelve months of
/// that year. Later months follow Holt's trend on the whole months from the first charge on (never below 0), or the
/// budget if there are fewer than three, or if the line is billed. The range adds the variances of this month and of
/// the trend; it needs five whole months.
YearForecast forecastYear(const DailySpend& spend, Date asOf, std::span<const double> budget, int startMonth,
                          SpendingPattern pattern);

/// Sum of forecasts of lines; their deviations are taken as independent. The range is absent where a line has none.
struct Landing {
    double value = 0;
    std::optional<ForecastRange> range{};
};
Landing landingOf(std::span<const MonthForecast> lines);
/// Of a year: lines that follow the budget because they are billed, or never had a charge, have no spread of their own;
/// one that is used by the day and has too few months for a range leaves the whole without.
Landing landingOf(std::span<const YearForecast> lines);

/// The forecast of several lines together, `all`: of their spending, `budget`: theirs. Weights are those of all
/// spending, everything else are sums; the basis is that of most weight: weights or trend, then billed, then plan.
MonthForecast sumOf(std::span<const MonthForecast> lines, const DailySpend& all, Date asOf, double budget);
YearForecast sumOf(std::span<const YearForecast> lines, const MonthForecast& running);

}  // namespace jupan
