// Benefits put together for reports: by lane and year, and the largest apart from the rest. Sums of what an analysis
// found, nothing computed anew.
#pragma once

#include <cstddef>
#include <vector>

#include "core/engine/results.h"

namespace jupan {

/// Benefit by lane and column of the yearly table: Initial, year 1..n.
struct LaneYears {
    std::vector<double> cash;
    std::vector<double> capacity;
};
/// Of the KPIs of `project` that `results` has.
LaneYears laneYears(const Project& project, const Results& results);

/// The KPIs that bring money, the most first (ties in document order), and the rest of them together.
struct RankedBenefits {
    std::vector<std::size_t> largest;  ///< indices into Results::kpis, at most as many as asked for
    std::size_t restCount = 0;
    double restTotal = 0;  ///< over the horizon
    double restPv = 0;
};
RankedBenefits rankedBenefits(const Results& results, std::size_t most);

}  // namespace jupan
