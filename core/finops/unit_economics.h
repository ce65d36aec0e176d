// What one request, 1,000 tokens, one piece of work cost; lines put together by work unit and department (model.md
// §10).
#pragma once

#include "core/finops/variance.h"
#include "core/project/project.h"

namespace jupan {

/// Ratios in the project currency, tax included; absent where what they divide by is 0 or not known.
struct UnitEconomics {
    std::optional<double> perRequest{};
    std::optional<double> perThousandTokens{};
    std::optional<double> perItem{};
};

/// `items`: pieces of work done (answered enquiries, contracts) in the same days, as counted or imported.
UnitEconomics unitEconomics(const ActualSum& sum, std::optional<double> items = std::nullopt);

struct ModelEconomics {
    std::string model;  ///< as the vendor calls it
    ActualSum sum;
    UnitEconomics each;
};
/// By model over some days, most money first.
std::vector<ModelEconomics> economicsByModel(const Actuals& actuals, DayRange days,
                                             std::optional<std::string_view> line = std::nullopt);

/// Budget line id -> id of the work unit of the plan's costs in it; lines whose costs have none, or several, are left
/// out.
std::map<std::string, std::string, std::less<>> workUnitsOfLines(const Budget& budget, const Project& project);

/// Budget line id -> department of that work unit; lines without one, or whose work unit names none, are left out.
std::map<std::string, std::string, std::less<>> departmentsOfLines(const Budget& budget, const Project& project);

/// The lines of a table added up by group, in order of their names; `line` is the group's name. Lines without a group,
/// and what no line holds, stand under the empty name.
std::vector<LineVariance> groupedVariance(const VarianceTable& table,
                                          const std::map<std::string, std::string, std::less<>>& groups);

}  // namespace jupan
