#include "core/finops/work_unit_economics.h"

#include <algorithm>

namespace jupan {
namespace {

using Months = std::map<YearMonth, ActualSum>;

/// Spending by work unit and month.
std::map<std::string, Months, std::less<>> spendingByWorkUnit(const Project& project, const Budget& budget,
                                                              const Actuals& actuals, DayRange days) {
    const auto units = workUnitsOfLines(budget, project);
    std::map<int, std::string> unitOfLine;
    for (const auto& [line, unit] : units)
        if (const int index = actuals.indexOf(line); index >= 0) unitOfLine[index] = unit;
    std::map<std::string, Months, std::less<>> sums;
    for (const ActualRow& row : actuals.rows()) {
        if (!days.holds(row.date)) continue;
        const auto unit = unitOfLine.find(row.line);
        sums[unit == unitOfLine.end() ? std::string() : unit->second][monthOf(row.date)].add(row);
    }
    return sums;
}

WorkUnitEconomics economicsOf(const std::string& unit, const Months& months, const std::vector<ItemCount>& counts,
                              DayRange days) {
    WorkUnitEconomics economics{.workUnit = unit};
    for (const auto& [month, sum] : months) economics.sum.add(sum);
    for (const ItemCount& count : counts) {
        if (unit.empty() || count.workUnit != unit || count.month < monthOf(days.first) ||
            count.month > monthOf(days.last))
            continue;
        economics.items = economics.items.value_or(0) + count.items;
        ++economics.countedMonths;
        if (const auto spent = months.find(count.month); spent != months.end()) economics.counted.add(spent->second);
    }
    economics.each = unitEconomics(economics.sum);
    economics.each.perItem = unitEconomics(economics.counted, economics.items).perItem;
    return economics;
}

}  // namespace

std::vector<WorkUnitEconomics> economicsByWorkUnit(const Project& project, const Budget& budget, const Actuals& actuals,
                                                   DayRange days) {
    const auto spent = spendingByWorkUnit(project, budget, actuals, days);
    std::vector<std::string> units;
    for (const WorkUnit& unit : project.workUnits) units.push_back(unit.id.text);
    units.emplace_back();
    std::vector<WorkUnitEconomics> list;
    for (const std::string& unit : units) {
        const auto months = spent.find(unit);
        WorkUnitEconomics economics =
            economicsOf(unit, months == spent.end() ? Months{} : months->second, project.finops.itemCounts, days);
        if (months != spent.end() || economics.items) list.push_back(std::move(economics));
    }
    return list;
}

}  // namespace jupan
