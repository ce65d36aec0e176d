// NPV over the values of one input, sampled to be drawn beside its break-evens.
#pragma once

#include <vector>

#include "core/analysis/break_even.h"
#include "core/analysis/metric.h"

namespace jupan {

struct InputCurve {
    struct Point {
        double input = 0;
        MetricValue npv{};
    };
    double lowest = 0;  ///< the ends of what is drawn
    double highest = 0;
    /// Ascending, with the base and every break-even among them. Between the two sides of a jump, and where NPV is too
    /// large for a number, stands a point without a value.
    std::vector<Point> points{};
};

/// The stretch of the searched values that holds the base, every break-even and the believed range of the input, and a
/// quarter more at either end; from half to one and a half times the base (or one to either side of 0) where these say
/// nothing. Never beyond what was searched. `found` is of the same plan and path.
/// Problems: unknownPath; missingField for an input without a base (an absent month).
Result<InputCurve> inputCurve(const ScenarioProject& plan, const BreakEven& found);

}  // namespace jupan
