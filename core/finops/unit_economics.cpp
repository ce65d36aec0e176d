#include "core/finops/unit_economics.h"

#include <set>

#include "core/engine/lines.h"
#include "core/finance/ratio.h"
#include "core/finops/budget_from_plan.h"

namespace jupan {
namespace {

void addLine(LineVariance& group, const LineVariance& line) {
    const auto addAll = [](std::vector<VarianceFigures>& sums, const std::vector<VarianceFigures>& more) {
        sums.resize(more.size());
        for (std::size_t i = 0; i < more.size(); ++i)
            sums[i] = varianceOf(added(sums[i].budget, more[i].budget), added(sums[i].actual, more[i].actual));
    };
    addAll(group.months, line.months);
    addAll(group.cumulative, line.cumulative);
}

}  // namespace

UnitEconomics unitEconomics(const ActualSum& sum, std::optional<double> items) {
    const double money = asDouble(sum.money);
    UnitEconomics each{.perRequest = ratio(money, static_cast<double>(sum.requests)),
                       .perThousandTokens = ratio(1000 * money, static_cast<double>(sum.tokens()))};
    if (items) each.perItem = ratio(money, *items);
    return each;
}

std::vector<ModelEconomics> economicsByModel(const Actuals& actuals, DayRange days,
                                             std::optional<std::string_view> line) {
    std::vector<ModelEconomics> models;
    for (NamedSum& named : sumsBy(actuals, ActualDimension::model, days, line))
        models.push_back({std::move(named.name), named.sum, unitEconomics(named.sum)});
    return models;
}

std::map<std::string, std::string, std::less<>> workUnitsOfLines(const Budget& budget, const Project& project) {
    std::map<std::string, std::set<std::string>, std::less<>> units;
    for (std::size_t i = 0; i < costLineCount(project); ++i)
        if (const BudgetLine* line = lineOfPlanCost(budget, project, i))
            units[line->id.text].insert(workUnitOfPlanCost(project, i));
    std::map<std::string, std::string, std::less<>> only;
    for (const auto& [line, named] : units)
        if (named.size() == 1 && !named.begin()->empty()) only[line] = *named.begin();
    return only;
}

std::map<std::string, std::string, std::less<>> departmentsOfLines(const Budget& budget, const Project& project) {
    std::map<std::string, std::string, std::less<>> departments;
    for (const auto& [line, id] : workUnitsOfLines(budget, project))
        for (const WorkUnit& unit : project.workUnits)
            if (unit.id.text == id && !unit.department.empty()) departments[line] = unit.department;
    return departments;
}

std::vector<LineVariance> groupedVariance(const VarianceTable& table,
                                          const std::map<std::string, std::string, std::less<>>& groups) {
    std::map<std::string, LineVariance> sums;
    const auto add = [&](const LineVariance& line) {
        const auto group = groups.find(line.line);
        const std::string name = group == groups.end() ? std::string() : group->second;
        sums[name].line = name;
        addLine(sums[name], line);
    };
    for (const LineVariance& line : table.lines) add(line);
    add(table.unassigned);
    std::vector<LineVariance> sorted;
    sorted.reserve(sums.size());
    for (auto& [name, sum] : sums) sorted.push_back(std::move(sum));
    return sorted;
}

}  // namespace jupan
