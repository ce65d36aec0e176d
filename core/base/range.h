// The ranges of model.md §8, by name: what a field may hold, and the bound used when a draw is clamped.
#pragma once

namespace jupan {

enum class Range {
    any,             ///< every finite number
    share,           ///< [0, 1]
    nonNegative,     ///< >= 0
    positive,        ///< > 0 (exchange rates)
    aboveMinusOne,   ///< > -1 (growth and discount rates)
    correlation,     ///< [-1, 1]
    horizonMonths,   ///< integer 12..120
    calendarMonth,   ///< integer 1..12
    monthOrLaunch,   ///< integer 0..120; 0 is "before launch"
    operationMonth,  ///< integer 1..120
    rampMonths,      ///< integer 0..120
    score,           ///< integer 1..5
    points,          ///< [0, 100]
    pilotWeeks,      ///< integer 4..12
    year,            ///< integer 1900..2100
};

/// Closed bounds of a range. An open end is the nearest double inside (model.md §2), no end is ±DBL_MAX.
struct RangeBounds {
    double low;
    double high;
    bool lowOpen;  ///< the written bound (0 or -1) is itself outside
    bool integer;
};

RangeBounds boundsOf(Range range);

/// True if `value` is finite and inside; does not ask whether it is an integer.
bool contains(Range range, double value);

/// `value` moved to the nearest end if it lies outside.
double clampTo(Range range, double value);

}  // namespace jupan
