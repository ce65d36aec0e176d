#include "core/finops/utc_days.h"

#include <algorithm>

namespace jupan {
namespace {

using std::chrono::floor;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

/// The first change after `instant`, or the end of the list.
auto nextChange(const LocalTime& place, sys_seconds instant) {
    return std::ranges::upper_bound(place.changes, instant, {}, &UtcOffsetChange::from);
}

void add(std::vector<DayPart>& parts, Date date, seconds length) {
    const auto known = std::ranges::find(parts, date, &DayPart::date);
    if (known != parts.end())
        known->length += length;
    else
        parts.push_back({date, length});
}

}  // namespace

seconds offsetAt(const LocalTime& place, sys_seconds instant) {
    const auto next = nextChange(place, instant);
    return next == place.changes.begin() ? place.offset : std::prev(next)->offset;
}

Date localDateAt(const LocalTime& place, sys_seconds instant) {
    return floor<std::chrono::days>(instant + offsetAt(place, instant));
}

std::vector<DayPart> localDaysOf(Date utcDay, const LocalTime& place) {
    std::vector<DayPart> parts;
    const sys_seconds end = sys_days(utcDay) + std::chrono::days(1);
    for (sys_seconds now = sys_days(utcDay); now < end;) {
        const seconds offset = offsetAt(place, now);
        const sys_days today = floor<std::chrono::days>(now + offset);
        sys_seconds until = std::min<sys_seconds>(end, today + std::chrono::days(1) - offset);
        if (const auto next = nextChange(place, now); next != place.changes.end()) until = std::min(until, next->from);
        add(parts, today, until - now);
        now = until;
    }
    std::ranges::sort(parts, {}, &DayPart::date);
    return parts;
}

std::vector<DayPart> utcDaysOf(YearMonth localMonth, const LocalTime& place) {
    std::vector<DayPart> days;
    const Date last = addDays(lastDay(localMonth), 2);
    for (Date day = addDays(firstDay(localMonth), -2); day <= last; day = addDays(day, 1)) {
        seconds length{};
        for (const DayPart& part : localDaysOf(day, place))
            if (monthOf(part.date) == localMonth) length += part.length;
        if (length > seconds{}) days.push_back({day, length});
    }
    return days;
}

}  // namespace jupan
