// Dates and times as vendors, banks and people write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/usage/read_fault.h"

namespace jupan {

enum class DateOrder : std::uint8_t { notStated, yearMonthDay, monthDayYear, dayMonthYear };

struct Moment {
    std::int32_t day = 0;  ///< since 1970-01-01
    std::int32_t second = 0;

    bool operator==(const Moment&) const = default;
};

/// A moment, or why there is none: badDate, noSuchDate, dateFarAway, dateOrderUnclear.
struct MomentResult {
    Moment moment{};
    std::optional<ReadFaultCode> fault{};
};

/// Years that a charge may lie in.
inline constexpr int firstYear = 2000;
inline constexpr int lastYear = 2099;

/// "2026-10-05", "2026-10-05 02:00", "2026-10-05T01:12:03.120Z", "…+09:00" (then in UTC), "2026.10.05", "2026. 10. 5.",
/// "2026년 10월 5일", "20261005", full-width digits; "10/05/2026" and two-digit years ("26.10.05") in the order stated,
/// and dateOrderUnclear in none.
MomentResult readMoment(std::string_view text, DateOrder order);

/// Seconds since 1970-01-01 UTC, a whole number; thirteen digits are milliseconds.
MomentResult momentOfEpoch(std::int64_t seconds);

/// What a date alone says about the order of its file.
enum class DateHint : std::uint8_t {
    none,          ///< readable in one way, or not at all
    unclear,       ///< day and month may change places: 05/10/2026
    monthDayYear,  ///< only so: 10/25/2026
    dayMonthYear,  ///< only so: 25/10/2026
    yearMonthDay,  ///< only so: 45.10.25
};
DateHint dateHint(std::string_view text);

/// "2026-10-05"
std::string dayText(std::int32_t day);

}  // namespace jupan
