#include "core/finops/variance.h"

namespace jupan {
namespace {

void addMonth(LineVariance& line, const Decimal& budget, const Decimal& actual) {
    const VarianceFigures before = line.cumulative.empty() ? VarianceFigures{} : line.cumulative.back();
    line.months.push_back(varianceOf(budget, actual));
    line.cumulative.push_back(varianceOf(added(before.budget, budget), added(before.actual, actual)));
}

}  // namespace

VarianceFigures varianceOf(const Decimal& budget, const Decimal& actual) {
    VarianceFigures figures{.budget = budget, .actual = actual, .variance = less(actual, budget)};
    if (budget != Decimal()) {
        figures.utilisation = asDouble(actual) / asDouble(budget);
        figures.state = Utilisation::defined;
    } else if (actual != Decimal()) {
        figures.state = Utilisation::spentWithoutBudget;
    }
    return figures;
}

VarianceTable varianceTable(const Budget& budget, const LineMonths& actuals, std::span<const YearMonth> months) {
    VarianceTable table{.months = {months.begin(), months.end()}};
    for (const BudgetLine& line : budget.lines) table.lines.push_back({.line = line.id.text});
    for (const YearMonth month : months) {
        std::map<std::string_view, Decimal> spent;
        Decimal all;
        for (const auto& [line, sums] : actuals)
            if (const auto sum = sums.find(month); sum != sums.end()) {
                spent[line] = sum->second.money;
                all = added(all, sum->second.money);
                table.waiting += sum->second.waiting;
            }
        Decimal budgeted;
        Decimal assigned;
        for (std::size_t i = 0; i < budget.lines.size(); ++i) {
            const Decimal planned = amountOf(budget.lines[i], month);
            const Decimal actual = spent[budget.lines[i].id.text];
            addMonth(table.lines[i], planned, actual);
            budgeted = added(budgeted, planned);
            assigned = added(assigned, actual);
        }
        addMonth(table.unassigned, Decimal(), less(all, assigned));
        addMonth(table.total, budgeted, all);
    }
    return table;
}

}  // namespace jupan
