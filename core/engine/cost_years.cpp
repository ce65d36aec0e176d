#include "core/engine/cost_years.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "core/engine/lines.h"

namespace jupan {
namespace {

void addInto(std::vector<double>& sum, const std::vector<double>& part) {
    if (sum.size() < part.size()) sum.resize(part.size(), 0.0);
    for (std::size_t i = 0; i < part.size(); ++i) sum[i] += part[i];
}

}  // namespace

std::vector<double> yearlyTotals(std::span<const double> months) {
    if (months.empty()) return {};
    std::vector<double> years((months.size() + 10) / 12 + 1, 0.0);
    for (std::size_t m = 0; m < months.size(); ++m) years[(m + 11) / 12] += months[m];
    return years;
}

double steadyMonth(std::span<const double> months) {
    const std::size_t count = std::min<std::size_t>(12, months.size());
    if (count == 0) return 0;
    double sum = 0;
    for (const double month : months.last(count)) sum += month;
    return sum / static_cast<double>(count);
}

std::vector<CategoryYears> categoryYears(const Project& project, const Results& results) {
    std::unordered_map<std::string_view, Category> categoryOf;
    for (std::size_t i = 0; i < costLineCount(project); ++i)
        categoryOf.emplace(costLineId(project, i), costLineCategory(project, i));
    std::map<Category, std::vector<double>> sums;
    for (const ItemFigures& line : results.costs)
        if (const auto found = categoryOf.find(line.id); found != categoryOf.end())
            addInto(sums[found->second], yearlyTotals(line.months));
    std::vector<CategoryYears> out;
    for (auto& [category, years] : sums) out.push_back({category, std::move(years)});
    return out;
}

std::vector<double> contingencyYears(const Results& results) {
    std::vector<double> years;
    for (const YearFigures& year : results.years) years.push_back(year.cost);
    for (const ItemFigures& line : results.costs) {
        const std::vector<double> own = yearlyTotals(line.months);
        for (std::size_t y = 0; y < years.size() && y < own.size(); ++y) years[y] -= own[y];
    }
    // The difference of sums leaves their rounding behind; without contingency there is nothing to show.
    if (results.contingency == 0) std::fill(years.begin(), years.end(), 0.0);
    return years;
}

LinesTotal lineTotal(const ItemFigures& line) {
    return {.years = yearlyTotals(line.months), .steadyMonth = steadyMonth(line.months), .total = line.total};
}

LinesTotal totalOf(const Results& results, std::span<const std::string> ids) {
    const std::unordered_set<std::string_view> wanted(ids.begin(), ids.end());
    LinesTotal sum;
    for (const ItemFigures& line : results.costs) {
        if (!wanted.contains(line.id)) continue;
        addInto(sum.years, yearlyTotals(line.months));
        sum.steadyMonth += steadyMonth(line.months);
        sum.total += line.total;
    }
    return sum;
}

std::vector<WorkUnitBenefit> benefitsOfWorkUnits(const Project& project, const Results& results) {
    std::unordered_map<std::string_view, std::size_t> indexOf;
    for (std::size_t i = 0; i < project.workUnits.size(); ++i) indexOf.emplace(project.workUnits[i].id.text, i);
    std::unordered_map<std::string_view, double> totals;
    for (const ItemFigures& kpi : results.kpis) totals.emplace(kpi.id, kpi.total);
    std::vector<WorkUnitBenefit> sums(project.workUnits.size());
    for (const Kpi& kpi : project.kpis) {
        const auto unit = kpi.workUnit ? indexOf.find(kpi.workUnit->text) : indexOf.end();
        if (unit == indexOf.end()) continue;
        WorkUnitBenefit& sum = sums[unit->second];
        ++sum.kpis;
        if (const auto total = totals.find(kpi.id.text); total != totals.end()) sum.benefit += total->second;
    }
    return sums;
}

}  // namespace jupan
