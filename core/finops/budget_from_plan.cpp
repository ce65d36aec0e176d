#include "core/finops/budget_from_plan.h"

#include <algorithm>

#include "core/engine/lines.h"
#include "core/money/allocation.h"

namespace jupan {
namespace {

/// The plan's money of one budget line, months 0..H.
struct PlannedLine {
    BudgetLine line;
    std::vector<double> months;
    std::string path;  ///< of what is planned, for problems
};

/// What a cost line of the plan stands for as a budget line.
PlannedLine plannedLine(const Project& project, std::size_t index) {
    if (index < project.workloads.size()) {
        const Workload& load = project.workloads[index];
        return {{.id = load.id, .kind = BudgetLineKind::workload, .subject = load.id.text, .name = load.name},
                {},
                "workload." + load.id.text};
    }
    if (index - project.workloads.size() < project.seats.size()) {
        const Seat& seat = project.seats[index - project.workloads.size()];
        return {{.id = seat.id, .kind = BudgetLineKind::seat, .subject = seat.id.text, .name = seat.name},
                {},
                "seat." + seat.id.text};
    }
    const std::string category(nameOf(costLineCategory(project, index)));
    return {{.id = {category}, .kind = BudgetLineKind::category, .subject = category},
            {},
            "cost." + costLineId(project, index)};
}

bool sameSubject(const BudgetLine& a, const BudgetLine& b) {
    return a.kind == b.kind && a.subject == b.subject;
}

std::vector<PlannedLine> plannedLines(const Project& project, const Results& results) {
    std::vector<PlannedLine> lines;
    const std::size_t months = results.months.cost.size();
    std::vector<double> contingency(months, 0.0);
    for (std::size_t i = 0; i < results.costs.size(); ++i) {
        PlannedLine next = plannedLine(project, i);
        auto known = std::ranges::find_if(lines, [&](const auto& have) { return sameSubject(have.line, next.line); });
        if (known == lines.end()) {
            next.months.assign(months, 0.0);
            known = lines.insert(lines.end(), std::move(next));
        }
        for (std::size_t m = 0; m < months; ++m) {
            known->months[m] += results.costs[i].months[m];
            contingency[m] += results.costs[i].months[m] * results.rates.contingency;
        }
    }
    if (std::ranges::any_of(contingency, [](double month) { return month > 0; }))
        lines.push_back({{.id = {"contingency"}, .kind = BudgetLineKind::contingency},
                         std::move(contingency),
                         "project.contingency"});
    return lines;
}

/// Splits the months of one fiscal year; false if an amount does not fit.
bool putYear(BudgetLine& line, std::span<const YearMonth> months, std::span<const double> planned, int digits) {
    std::vector<Decimal> weights;
    Decimal sum;
    for (const double month : planned) {
        const auto weight = Decimal::fromDoubleRounded(month, Decimal::fractionDigits, Rounding::halfEven);
        if (!weight || weight.value() > largestBudgetAmount()) return false;
        sum = added(sum, weight.value());
        weights.push_back(weight.value());
    }
    if (sum == Decimal()) return true;
    const Decimal year = sum.rounded(digits, Rounding::halfAwayFromZero).value();
    const std::vector<Decimal> parts = allocate(year, weights, digits).value();
    for (std::size_t i = 0; i < months.size(); ++i) putAmount(line, months[i], parts[i]);
    return true;
}

bool putAll(PlannedLine& planned, const Settings& settings, int digits) {
    const std::vector<YearMonth> months =
        monthsFrom(addMonths(settings.start, -1), static_cast<int>(planned.months.size()));
    for (std::size_t from = 0; from < months.size();) {
        const YearMonth year = fiscalYearOf(months[from], settings.fiscalYearStart);
        const auto next = static_cast<std::size_t>(monthsBetween(months[from], addMonths(year, 12)));
        const std::size_t count = std::min(months.size() - from, next);
        if (!putYear(planned.line, std::span(months).subspan(from, count),
                     std::span(planned.months).subspan(from, count), digits))
            return false;
        from += count;
    }
    return true;
}

}  // namespace

Result<Budget> budgetFromPlan(const Project& project, const Results& results, int digits) {
    Budget budget;
    Problems problems;
    const int kept = std::clamp(digits, 0, ledgerDigits);
    for (PlannedLine& planned : plannedLines(project, results)) {
        planned.line.id.text = freshLineId(budget, planned.line.id.text);
        if (!putAll(planned, project.settings, kept))
            problems.push_back(
                {.code = ProblemCode::overflow, .path = planned.path, .detail = largestBudgetAmount().toText()});
        budget.lines.push_back(std::move(planned.line));
    }
    if (!problems.empty()) return problems;
    return budget;
}

Budget withFiscalYear(Budget budget, const Budget& source, YearMonth firstMonth) {
    const std::vector<YearMonth> months = monthsFrom(firstMonth, 12);
    for (BudgetLine& line : budget.lines)
        if (line.kind != BudgetLineKind::own)
            for (const YearMonth month : months) line.amounts.erase(month);
    for (const BudgetLine& from : source.lines) {
        if (from.kind == BudgetLineKind::own) continue;
        auto line = std::ranges::find_if(budget.lines, [&](const auto& have) { return sameSubject(have, from); });
        if (line == budget.lines.end()) {
            BudgetLine added = from;
            added.id.text = freshLineId(budget, from.id.text);
            added.amounts.clear();
            added.notes.clear();
            line = budget.lines.insert(budget.lines.end(), std::move(added));
        }
        for (const YearMonth month : months) putAmount(*line, month, amountOf(from, month));
    }
    return budget;
}

const BudgetLine* lineOfPlanCost(const Budget& budget, const Project& project, std::size_t index) {
    const auto lineOf = [&](BudgetLineKind kind, std::string_view subject) -> const BudgetLine* {
        const auto found = std::ranges::find_if(
            budget.lines, [&](const BudgetLine& line) { return line.kind == kind && line.subject == subject; });
        return found == budget.lines.end() ? nullptr : &*found;
    };
    const BudgetLine own = plannedLine(project, index).line;
    if (const BudgetLine* line = lineOf(own.kind, own.subject)) return line;
    return lineOf(BudgetLineKind::category, nameOf(costLineCategory(project, index)));
}

std::string workUnitOfPlanCost(const Project& project, std::size_t index) {
    const std::size_t others = project.workloads.size() + project.seats.size();
    if (index >= project.workloads.size() && index < others) return {};
    const auto& unit = index < others ? project.workloads[index].workUnit : project.costs[index - others].workUnit;
    return unit ? unit->text : std::string();
}

}  // namespace jupan
