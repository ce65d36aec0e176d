// Shares of trials that follow from a metric's histogram.
#pragma once

#include <vector>

#include "core/simulation/simulation.h"

namespace jupan {

/// One bin: the trials in it, and their share (0..1) of those in which the metric is defined.
struct BinShare {
    double from = 0;  ///< closed
    double to = 0;    ///< open
    double trials = 0;
    double share = 0;
};

/// The share of the defined trials below `value`.
struct ShareBelow {
    double value = 0;
    double share = 0;
};

/// All bins, ascending. Empty where no trial is defined.
std::vector<BinShare> binShares(const MetricStatistics& statistics);

/// The empirical distribution at every edge of the histogram, from 0 to 1: exact there.
std::vector<ShareBelow> sharesBelow(const MetricStatistics& statistics);

/// The share of the defined trials below 0. Bins are closed below and their edges are multiples of one width, so that
/// zero is an edge and the share exact. 0 where no trial is defined.
double shareBelowZero(const MetricStatistics& statistics);

}  // namespace jupan
