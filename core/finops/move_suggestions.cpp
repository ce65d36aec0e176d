#include "core/finops/move_suggestions.h"

#include <algorithm>

#include "core/engine/lines.h"
#include "core/finops/budget_from_plan.h"

namespace jupan {
namespace {

using Values = std::map<std::string, double, std::less<>>;

double sumOf(const std::vector<double>& months, int first, int last) {
    double sum = 0;
    for (int m = std::max(0, first); m <= std::min(last, static_cast<int>(months.size()) - 1); ++m)
        sum += months[static_cast<std::size_t>(m)];
    return sum;
}

/// What a line has to spare (above 0) or lacks (below 0).
Decimal balanceOf(const LineOutlook& line, int digits) {
    const auto rounded = [digits](double value, Rounding rounding) {
        const auto amount = Decimal::fromDoubleRounded(value, digits, rounding);
        return amount ? amount.value() : Decimal();
    };
    const double budget = asDouble(line.budget);
    if (line.forecast > budget) return rounded(budget - line.forecast, Rounding::awayFromZero);
    const double most = std::max(line.forecast, line.high.value_or(line.forecast));
    return std::min(rounded(std::clamp(budget - most, 0.0, budget), Rounding::towardZero), line.budget);
}

struct Party {
    std::string line;
    Decimal amount;  ///< > 0
    std::optional<double> value;
};

/// Ascending by value, the unknown first; ties by id.
bool bringsLess(const Party& a, const Party& b) {
    return a.value != b.value ? a.value < b.value : a.line < b.line;
}

/// Descending by value, the unknown last; ties by id.
bool bringsMore(const Party& a, const Party& b) {
    return a.value != b.value ? a.value > b.value : a.line < b.line;
}

}  // namespace

Values valuePerCost(const Project& project, const Results& plan, const Budget& budget, int first, int last) {
    std::map<std::string, double> benefits;
    for (std::size_t k = 0; k < plan.kpis.size(); ++k)
        if (const auto& unit = project.kpis[k].workUnit)
            benefits[unit->text] += sumOf(plan.kpis[k].months, first, last);
    std::map<std::string, double> costs;
    for (std::size_t i = 0; i < plan.costs.size(); ++i)
        costs[workUnitOfPlanCost(project, i)] += sumOf(plan.costs[i].months, first, last);
    std::map<std::string, std::pair<double, double>> lines;  // benefit, cost
    for (std::size_t i = 0; i < plan.costs.size(); ++i) {
        const std::string unit = workUnitOfPlanCost(project, i);
        const BudgetLine* line = lineOfPlanCost(budget, project, i);
        const double cost = sumOf(plan.costs[i].months, first, last);
        if (unit.empty() || !line || cost <= 0) continue;
        lines[line->id.text].first += benefits[unit] * cost / costs[unit];
        lines[line->id.text].second += cost;
    }
    Values values;
    for (const auto& [line, sums] : lines) values[line] = sums.first / sums.second;
    return values;
}

MoveSuggestions suggestMoves(std::span<const LineOutlook> lines, const Values& values, int digits) {
    const int kept = std::clamp(digits, 0, ledgerDigits);
    std::vector<Party> givers;
    std::vector<Party> takers;
    MoveSuggestions result;
    for (const LineOutlook& line : lines) {
        const Decimal balance = balanceOf(line, kept);
        const auto known = values.find(line.line);
        const auto value = known == values.end() ? std::nullopt : std::optional(known->second);
        if (balance > Decimal())
            givers.push_back({line.line, balance, value});
        else if (balance < Decimal() && value && *value < 1)
            result.shortfalls.push_back({line.line, balance.negated(), ShortfallReason::bringsLessThanItCosts});
        else if (balance < Decimal())
            takers.push_back({line.line, balance.negated(), value});
    }
    std::ranges::sort(givers, bringsLess);
    std::ranges::sort(takers, bringsMore);
    auto giver = givers.begin();
    for (Party& taker : takers) {
        while (taker.amount > Decimal() && giver != givers.end()) {
            const Decimal amount = std::min(taker.amount, giver->amount);
            result.moves.push_back({giver->line, taker.line, amount, giver->value, taker.value});
            taker.amount = less(taker.amount, amount);
            giver->amount = less(giver->amount, amount);
            if (giver->amount == Decimal()) ++giver;
        }
        if (taker.amount > Decimal())
            result.shortfalls.push_back({taker.line, taker.amount, ShortfallReason::noneSpare});
    }
    return result;
}

}  // namespace jupan
