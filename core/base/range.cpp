#include "core/base/range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jupan {

RangeBounds boundsOf(Range range) {
    constexpr double largest = std::numeric_limits<double>::max();
    switch (range) {
        case Range::any:
            return {-largest, largest, false, false};
        case Range::share:
            return {0, 1, false, false};
        case Range::nonNegative:
            return {0, largest, false, false};
        case Range::positive:
            return {std::nextafter(0.0, 1.0), largest, true, false};
        case Range::aboveMinusOne:
            return {std::nextafter(-1.0, 0.0), largest, true, false};
        case Range::correlation:
            return {-1, 1, false, false};
        case Range::horizonMonths:
            return {12, 120, false, true};
        case Range::calendarMonth:
            return {1, 12, false, true};
        case Range::monthOrLaunch:
            return {0, 120, false, true};
        case Range::operationMonth:
            return {1, 120, false, true};
        case Range::rampMonths:
            return {0, 120, false, true};
        case Range::score:
            return {1, 5, false, true};
        case Range::points:
            return {0, 100, false, false};
        case Range::pilotWeeks:
            return {4, 12, false, true};
        case Range::year:
            return {1900, 2100, false, true};
    }
    return {-largest, largest, false, false};
}

bool contains(Range range, double value) {
    const RangeBounds bounds = boundsOf(range);
    return std::isfinite(value) && value >= bounds.low && value <= bounds.high;
}

double clampTo(Range range, double value) {
    const RangeBounds bounds = boundsOf(range);
    return std::clamp(value, bounds.low, bounds.high);
}

}  // namespace jupan
