// What a simulation says in words: shares of trials, the sentence above the page, the range beside NPV.
#pragma once

#include "core/analysis/metric.h"
#include "core/simulation/simulation.h"
#include "ui/format/formatter.h"

namespace jupan {

/// The statistics of a metric.
const MetricStatistics& statisticsOf(const Simulation& simulation, Metric metric);

/// A share of trials that is never rounded to all or none: "78 %", "0.4 %", "under 0.1 %", "over 99.9 %".
QString shareOfTrials(double share, const Formatter& formatter);

/// What the trials found, for the top of the page: "In 78 % of 100,000 trials NPV is positive; the middle half …".
QString simulationSentence(const Simulation& simulation, const Formatter& formatter);

/// "2,150 – 11,480 만원": NPV from P10 to P90, in one unit.
QString npvRange(const Simulation& simulation, const Formatter& formatter);

/// Of which trials the statistics of a metric speak, where that is not all of them: those that pay back, those with
/// costs. Empty where it is all.
QString undefinedTrials(const Simulation& simulation, Metric metric, const Formatter& formatter);

}  // namespace jupan
