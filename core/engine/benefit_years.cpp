#include "core/engine/benefit_years.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/engine/cost_years.h"

namespace jupan {

LaneYears laneYears(const Project& project, const Results& results) {
    LaneYears sums{std::vector<double>(results.years.size()), std::vector<double>(results.years.size())};
    std::unordered_map<std::string_view, Lane> lanes;
    for (const Kpi& kpi : project.kpis) lanes.emplace(kpi.id.text, laneOf(kpi));
    for (const ItemFigures& kpi : results.kpis) {
        const auto lane = lanes.find(kpi.id);
        if (lane == lanes.end()) continue;
        std::vector<double>& sum = lane->second == Lane::cash ? sums.cash : sums.capacity;
        const std::vector<double> years = yearlyTotals(kpi.months);
        for (std::size_t year = 0; year < std::min(sum.size(), years.size()); ++year) sum[year] += years[year];
    }
    return sums;
}

RankedBenefits rankedBenefits(const Results& results, std::size_t most) {
    RankedBenefits ranked;
    for (std::size_t i = 0; i < results.kpis.size(); ++i)
        if (results.kpis[i].total != 0) ranked.largest.push_back(i);
    std::stable_sort(ranked.largest.begin(), ranked.largest.end(),
                     [&](std::size_t a, std::size_t b) { return results.kpis[a].total > results.kpis[b].total; });
    for (std::size_t place = most; place < ranked.largest.size(); ++place) {
        const ItemFigures& kpi = results.kpis[ranked.largest[place]];
        ++ranked.restCount;
        ranked.restTotal += kpi.total;
        ranked.restPv += kpi.pv;
    }
    ranked.largest.resize(std::min(most, ranked.largest.size()));
    return ranked;
}

}  // namespace jupan
