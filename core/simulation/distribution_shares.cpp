#include "core/simulation/distribution_shares.h"

namespace jupan {

std::vector<BinShare> binShares(const MetricStatistics& statistics) {
    const HistogramBins& bins = statistics.histogram;
    std::vector<BinShare> shares;
    if (statistics.count == 0) return shares;
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        const auto trials = static_cast<double>(bins.counts[i]);
        shares.push_back({bins.edges[i], bins.edges[i + 1], trials, trials / static_cast<double>(statistics.count)});
    }
    return shares;
}

std::vector<ShareBelow> sharesBelow(const MetricStatistics& statistics) {
    std::vector<ShareBelow> curve;
    if (statistics.count == 0) return curve;
    std::uint64_t below = 0;
    for (std::size_t edge = 0; edge < statistics.histogram.edges.size(); ++edge) {
        if (edge > 0) below += statistics.histogram.counts[edge - 1];
        curve.push_back(
            {statistics.histogram.edges[edge], static_cast<double>(below) / static_cast<double>(statistics.count)});
    }
    return curve;
}

double shareBelowZero(const MetricStatistics& statistics) {
    std::uint64_t below = 0;
    for (std::size_t bin = 0; bin < statistics.histogram.counts.size(); ++bin)
        if (statistics.histogram.edges[bin] < 0) below += statistics.histogram.counts[bin];
    return statistics.count == 0 ? 0 : static_cast<double>(below) / static_cast<double>(statistics.count);
}

}  // namespace jupan
