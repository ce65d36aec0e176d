// All lines of a project, month by month: each KPI's benefit and each cost line's cost.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/engine/lookup.h"

namespace jupan {

/// The claims on one work unit's hours, summed over its time_saving KPIs.
struct HoursClaim {
    std::vector<std::size_t> kpis;  ///< indices into Project::kpis
    std::vector<double> claimed;    ///< 0..H, the sum of the KPIs' claims
    [[nodiscard]] bool exceeded() const;
};

/// Number of cost lines: workloads, then seats, then cost items.
std::size_t costLineCount(const Project& project);
/// The id, category and months of the cost line at an index of that order.
const std::string& costLineId(const Project& project, std::size_t index);
Category costLineCategory(const Project& project, std::size_t index);
std::vector<double> costLineMonths(const Project& project, const Lookup& lookup, std::size_t index);

struct Lines {
    std::vector<std::vector<double>> kpis;     ///< after scaling hours claimed twice
    std::vector<std::vector<double>> costs;    ///< by cost line index, before contingency
    std::map<std::string, HoursClaim> claims;  ///< by work unit id
};

/// Precondition: the project is valid.
Lines computeLines(const Project& project);

/// The claims alone, by work unit id.
std::map<std::string, HoursClaim> hoursClaims(const Project& project);

}  // namespace jupan
