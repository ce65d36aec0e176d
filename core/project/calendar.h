// Days, months and fiscal years of budgets and charges (model.md §§1, 10). No clock: "today" is always an argument.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/values.h"

namespace jupan {

/// A calendar day, year 1..9999.
using Date = std::chrono::year_month_day;

inline constexpr Date lastDate{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};

/// "2026-02-28", or nothing if the text is anything else or no such day exists (2026-02-29).
std::optional<Date> parseDate(std::string_view text);
std::string toText(Date date);

YearMonth monthOf(Date date);
Date firstDay(YearMonth month);
Date lastDay(YearMonth month);
/// 28 to 31.
int daysIn(YearMonth month);

Date addDays(Date date, int days);
/// Days from `from` to `to`; negative if `to` comes first.
int daysBetween(Date from, Date to);
/// Months from `from` to `to`; negative if `to` comes first.
int monthsBetween(YearMonth from, YearMonth to);

/// Days of `month` that have passed at the end of the day `asOf`: 0 before it, daysIn(month) after it.
int elapsedDays(YearMonth month, Date asOf);

/// 0 Monday … 6 Sunday.
int weekdayOf(Date date);

/// Spending differs between these; public holidays are not told apart (model.md §10 names only the two).
enum class DayKind { weekday, weekend };
DayKind dayKindOf(Date date);

/// The first month of the fiscal year that holds `month`, for a year that starts in `startMonth` (1..12). A fiscal year
/// is named after the calendar year in which it starts.
YearMonth fiscalYearOf(YearMonth month, int startMonth);

/// `count` months from `first` on.
std::vector<YearMonth> monthsFrom(YearMonth first, int count);

}  // namespace jupan
