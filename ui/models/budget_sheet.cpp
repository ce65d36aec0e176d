#include "ui/models/budget_sheet.h"

#include <algorithm>
#include <array>
#include <set>

namespace jupan {
namespace {

constexpr std::array kindOrder{BudgetLineKind::workload, BudgetLineKind::seat, BudgetLineKind::category,
                               BudgetLineKind::own, BudgetLineKind::contingency};

Decimal amountIn(const Budget& budget, const std::string& id, YearMonth month) {
    const BudgetLine* line = findLine(budget, id);
    return line ? amountOf(*line, month) : Decimal();
}

Decimal totalIn(const Budget& budget, const std::string& id, const std::vector<YearMonth>& months) {
    const BudgetLine* line = findLine(budget, id);
    return line ? totalOf(*line, months) : Decimal();
}

Decimal monthTotalIn(const Budget& budget, YearMonth month) {
    return totalOf(budget, std::array{month});
}

void takeYears(std::set<YearMonth>& years, const Budget& budget, int startMonth) {
    for (const BudgetLine& line : budget.lines) {
        for (const auto& [month, amount] : line.amounts) years.insert(fiscalYearOf(month, startMonth));
        for (const auto& [month, note] : line.notes) years.insert(fiscalYearOf(month, startMonth));
    }
}

}  // namespace

BudgetLine BudgetSheet::line(const std::string& id) const {
    if (const BudgetLine* own = findLine(budget, id)) return *own;
    const BudgetLine* lost = compared ? findLine(*compared, id) : nullptr;
    if (!lost) return {};
    BudgetLine empty = *lost;
    empty.amounts.clear();
    empty.notes.clear();
    return empty;
}

Decimal BudgetSheet::amount(const std::string& id, YearMonth month) const {
    return amountIn(budget, id, month);
}

Decimal BudgetSheet::total(const std::string& id) const {
    return totalIn(budget, id, months);
}

Decimal BudgetSheet::monthTotal(YearMonth month) const {
    return monthTotalIn(budget, month);
}

Decimal BudgetSheet::total() const {
    return totalOf(budget, months);
}

std::optional<Decimal> BudgetSheet::planned(const std::string& id, YearMonth month) const {
    const BudgetLine own = line(id);
    if (own.kind == BudgetLineKind::own || plan.lines.empty()) return std::nullopt;
    const auto found = std::ranges::find_if(
        plan.lines, [&](const BudgetLine& each) { return each.kind == own.kind && each.subject == own.subject; });
    if (found == plan.lines.end()) return std::nullopt;
    return amountOf(*found, month);
}

Decimal BudgetSheet::change(const std::string& id, YearMonth month) const {
    return less(amount(id, month), amountIn(*compared, id, month));
}

Decimal BudgetSheet::change(const std::string& id) const {
    return less(total(id), totalIn(*compared, id, months));
}

Decimal BudgetSheet::monthChange(YearMonth month) const {
    return less(monthTotal(month), monthTotalIn(*compared, month));
}

Decimal BudgetSheet::change() const {
    return less(total(), totalOf(*compared, months));
}

std::vector<std::string> lineOrder(const Budget& budget) {
    std::vector<std::string> ids;
    for (const BudgetLineKind kind : kindOrder)
        for (const BudgetLine& line : budget.lines)
            if (line.kind == kind) ids.push_back(line.id.text);
    return ids;
}

std::vector<YearMonth> budgetYears(const Project& project) {
    const Settings& settings = project.settings;
    std::set<YearMonth> years;
    for (const YearMonth month : monthsFrom(addMonths(settings.start, -1), settings.horizonMonths + 1))
        years.insert(fiscalYearOf(month, settings.fiscalYearStart));
    const BudgetBook& book = project.finops.budget;
    takeYears(years, book.draft, settings.fiscalYearStart);
    for (const BudgetVersion& version : book.versions) takeYears(years, version.budget, settings.fiscalYearStart);
    constexpr int lastWholeYear = 9998;  // of YearMonth, whatever month the fiscal year starts in
    if (years.rbegin()->year < lastWholeYear) years.insert(addMonths(*years.rbegin(), 12));
    return {years.begin(), years.end()};
}

}  // namespace jupan
