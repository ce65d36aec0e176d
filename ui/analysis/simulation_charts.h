// From a simulation to its charts: points and words, no arithmetic beyond adding up the counts of bins.
#pragma once

#include "core/analysis/metric.h"
#include "core/engine/results.h"
#include "core/simulation/simulation.h"
#include "ui/charts/fan_chart.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/s_curve_chart.h"
#include "ui/charts/signed_bar_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

// `project` is the one that was simulated; `formatter` need not have its unit settled.

/// How often a metric comes out as how much.
void showHistogram(HistogramChart& chart, Metric metric, const Simulation& simulation, const Project& project,
                   const Formatter& formatter);

/// The share of trials that stay at or below a value.
void showSCurve(SCurveChart& chart, Metric metric, const Simulation& simulation, const Project& project,
                const Formatter& formatter);

/// Cumulative net benefit by month, P10 to P90, beside the plan. `results`: of the simulated scenario.
void showFan(FanChart& chart, const Simulation& simulation, const Project& project, const Results& results,
             const Formatter& formatter);

/// Which inputs carry NPV, by rank correlation. Of many inputs the first stand in the picture; the table has them all.
void showDrivers(SignedBarChart& chart, const Simulation& simulation, const Project& project,
                 const Formatter& formatter);

}  // namespace jupan
