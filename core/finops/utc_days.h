// A vendor's day is a day of UTC; the company's day is not (model.md §10). Which days one is in terms of the other.
#pragma once

#include <vector>

#include "core/project/calendar.h"

namespace jupan {

/// From an instant on, local time is UTC plus `offset`.
struct UtcOffsetChange {
    std::chrono::sys_seconds from{};
    std::chrono::seconds offset{};
    bool operator==(const UtcOffsetChange&) const = default;
};

/// Local time of a place. Without changes it is a fixed offset (Seoul: 9 hours); with daylight saving it changes twice
/// a year. The caller takes the changes from the system, ascending by `from`; offsets lie between -24 and +24 hours.
struct LocalTime {
    std::chrono::seconds offset{};           ///< before the first change
    std::vector<UtcOffsetChange> changes{};  ///< ascending
    bool operator==(const LocalTime&) const = default;
};

std::chrono::seconds offsetAt(const LocalTime& place, std::chrono::sys_seconds instant);
Date localDateAt(const LocalTime& place, std::chrono::sys_seconds instant);

/// A part of a day.
struct DayPart {
    Date date{};
    std::chrono::seconds length{};
    bool operator==(const DayPart&) const = default;
};

/// The local days that a day of UTC covers, with how much of each, ascending; the lengths sum to 24 hours.
std::vector<DayPart> localDaysOf(Date utcDay, const LocalTime& place);

/// The days of UTC that have time in a local month, with how much, ascending. The first and the last are in part of
/// another month unless local time is UTC.
std::vector<DayPart> utcDaysOf(YearMonth localMonth, const LocalTime& place);

}  // namespace jupan
