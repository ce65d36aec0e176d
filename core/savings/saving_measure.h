// What a scenario saves in one cost line.
#pragma once

#include <vector>

#include "core/engine/metrics.h"
#include "core/savings/saving.h"

namespace jupan {

/// Measures savings against the plan, one cost line at a time: only that line moves, so only it is computed again.
class SavingMeasure {
public:
    /// `settings` must outlive this object.
    explicit SavingMeasure(const Settings& settings);

    /// `line`: a project of the settings, the one cost line and what it refers to, the models of the saving's scenario
    /// included. Fills in money and cost a year and NPV change; false if it saves nothing in either, rounding included.
    bool measure(const Project& line, Saving& saving) const;

private:
    const Settings& settings_;
    MetricRates rates_;
};

}  // namespace jupan
