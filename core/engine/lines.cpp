#include "core/engine/lines.h"

#include <algorithm>

#include "core/engine/benefits.h"
#include "core/engine/costs.h"

namespace jupan {
namespace {

/// Calls `use` with the workload, seat or cost item behind a cost line index.
template <class Use>
decltype(auto) withCostLine(const Project& project, std::size_t index, Use use) {
    if (index < project.workloads.size()) return use(project.workloads[index]);
    index -= project.workloads.size();
    if (index < project.seats.size()) return use(project.seats[index]);
    return use(project.costs[index - project.seats.size()]);
}

}  // namespace

bool HoursClaim::exceeded() const {
    return std::any_of(claimed.begin(), claimed.end(), [](double sum) { return claimScale(sum) < 1; });
}

std::size_t costLineCount(const Project& project) {
    return project.workloads.size() + project.seats.size() + project.costs.size();
}

const std::string& costLineId(const Project& project, std::size_t index) {
    return withCostLine(project, index, [](const auto& line) -> const std::string& { return line.id.text; });
}

Category costLineCategory(const Project& project, std::size_t index) {
    return withCostLine(project, index, [](const auto& line) { return line.category; });
}

std::vector<double> costLineMonths(const Project& project, const Lookup& lookup, std::size_t index) {
    struct Months {
        const Lookup& lookup;
        int horizon;
        std::vector<double> operator()(const Workload& load) const { return workloadCost(load, lookup, horizon); }
        std::vector<double> operator()(const Seat& seat) const { return seatCost(seat, lookup, horizon); }
        std::vector<double> operator()(const Cost& cost) const { return itemCost(cost, lookup, horizon); }
    };
    return withCostLine(project, index, Months{lookup, project.settings.horizonMonths});
}

std::map<std::string, HoursClaim> hoursClaims(const Project& project) {
    const int horizon = project.settings.horizonMonths;
    std::map<std::string, HoursClaim> claims;
    for (std::size_t k = 0; k < project.kpis.size(); ++k) {
        const Kpi& kpi = project.kpis[k];
        if (kpi.kind != KpiKind::timeSaving) continue;
        HoursClaim& claim = claims[kpi.workUnit->text];
        claim.kpis.push_back(k);
        const std::vector<double> own = claimedHours(kpi, horizon);
        claim.claimed.resize(own.size(), 0.0);
        for (std::size_t m = 0; m < own.size(); ++m) claim.claimed[m] += own[m];
    }
    return claims;
}

Lines computeLines(const Project& project) {
    const Lookup lookup(project);
    Lines lines;
    lines.claims = hoursClaims(project);
    for (const Kpi& kpi : project.kpis)
        lines.kpis.push_back(unscaledBenefit(kpi, lookup, project.settings.horizonMonths));
    for (const auto& [unit, claim] : lines.claims) {
        if (!claim.exceeded()) continue;
        for (const std::size_t k : claim.kpis)
            for (std::size_t m = 0; m < claim.claimed.size(); ++m) lines.kpis[k][m] *= claimScale(claim.claimed[m]);
    }
    for (std::size_t i = 0; i < costLineCount(project); ++i) lines.costs.push_back(costLineMonths(project, lookup, i));
    return lines;
}

}  // namespace jupan
