// Individuals control chart (NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2): were the figures steady before
// the pilot, and did they leave what was usual?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace jupan {

struct ControlPoint {
    std::size_t observation = 0;  ///< index in the pilot's observations
    Date date{};
    double value = 0;
    PilotPhase phase = PilotPhase::baseline;
    bool excluded = false;  ///< drawn, but no part of the limits
    bool outside = false;   ///< beyond the limits; never of an excluded one
};

/// Limits are mean ± 3/1.128 × mean moving range of the baseline in order of days: 1.128 is the mean range of two
/// normal draws.
struct ControlLimits {
    double mean = 0;
    double meanMovingRange = 0;
    double lower = 0;
    double upper = 0;
};

struct ControlChart {
    std::optional<ControlLimits> limits{};  ///< nothing below two baseline observations, or beyond a double
    std::vector<ControlPoint> points{};     ///< by day, baseline first on the same day, then as they were entered
};

/// Of the observations of a KPI; empty if there are none. Where the baseline never moved, the limits are its value, and
/// every other figure lies outside.
ControlChart controlChart(const Project& project, std::string_view kpi);

}  // namespace jupan
