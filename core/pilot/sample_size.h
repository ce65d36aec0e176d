// How many items a side the pilot needs to show an effect (model.md §11).
#pragma once

#include <optional>

#include "core/project/project.h"

namespace jupan {

/// Items a side so that a two-sided test at `significance` shows a true difference of two means with `power`: normal
/// approximation 2·(z(1-significance/2) + z(power))²·sd²/difference², rounded up, at least 2. Student's t, as R's
/// power.t.test has it, needs one or two more. Nothing where there is no answer: a difference of 0, a standard
/// deviation of 0, probabilities outside (0, 1), figures not finite, or more than 10^9 items.
std::optional<int> itemsPerSide(double standardDeviation, double difference, double power = 0.8,
                                double significance = 0.1);

struct SampleNeed {
    double effect = 0;  ///< relative, the one hoped for, or the target
    int itemsPerSide = 0;
    std::optional<double> itemsPerWeek{};  ///< of the KPI's work unit: items a month · 12/52.1775
    std::optional<int> weeks{};            ///< of the pilot, rounded up; nothing without items a week, or beyond 10^6
    bool fits = false;                     ///< into the planned weeks
};

/// From the mean and the standard deviation of one item of the baseline. Nothing where these are undefined or no effect
/// is hoped for.
std::optional<SampleNeed> sampleNeed(const Project& project, const PilotKpi& kpi);

}  // namespace jupan
