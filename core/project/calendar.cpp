#include "core/project/calendar.h"

#include <algorithm>
#include <charconv>

namespace jupan {
namespace {

using std::chrono::sys_days;

/// Digits alone: from_chars would take a sign.
std::optional<int> readNumber(std::string_view digits) {
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::chrono::year_month monthOfYear(YearMonth month) {
    return std::chrono::year(month.year) / std::chrono::month(static_cast<unsigned>(month.month));
}

}  // namespace

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = readNumber(text.substr(0, 4));
    const auto month = readNumber(text.substr(5, 2));
    const auto day = readNumber(text.substr(8, 2));
    if (!year || !month || !day || *year < 1) return std::nullopt;
    const Date date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                    std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok()) return std::nullopt;
    return date;
}

std::string toText(Date date) {
    const auto day = static_cast<unsigned>(date.day());
    return toText(monthOf(date)) + (day < 10 ? "-0" : "-") + std::to_string(day);
}

YearMonth monthOf(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month()))};
}

Date firstDay(YearMonth month) {
    return monthOfYear(month) / std::chrono::day(1);
}

Date lastDay(YearMonth month) {
    return monthOfYear(month) / std::chrono::last;
}

int daysIn(YearMonth month) {
    return static_cast<int>(static_cast<unsigned>(lastDay(month).day()));
}

Date addDays(Date date, int days) {
    return sys_days(date) + std::chrono::days(days);
}

int daysBetween(Date from, Date to) {
    return static_cast<int>((sys_days(to) - sys_days(from)).count());
}

int monthsBetween(YearMonth from, YearMonth to) {
    return (to.year - from.year) * 12 + to.month - from.month;
}

int elapsedDays(YearMonth month, Date asOf) {
    return std::clamp(daysBetween(firstDay(month), asOf) + 1, 0, daysIn(month));
}

int weekdayOf(Date date) {
    return static_cast<int>(std::chrono::weekday(sys_days(date)).iso_encoding()) - 1;
}

DayKind dayKindOf(Date date) {
    return weekdayOf(date) < 5 ? DayKind::weekday : DayKind::weekend;
}

YearMonth fiscalYearOf(YearMonth month, int startMonth) {
    return {month.month < startMonth ? month.year - 1 : month.year, startMonth};
}

std::vector<YearMonth> monthsFrom(YearMonth first, int count) {
    std::vector<YearMonth> months;
    months.reserve(static_cast<std::size_t>(std::max(0, count)));
    for (int i = 0; i < count; ++i) months.push_back(addMonths(first, i));
    return months;
}

}  // namespace jupan
