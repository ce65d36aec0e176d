#include "core/project/budget.h"

#include <algorithm>
#include <set>

namespace jupan {
namespace {

bool needsSubject(BudgetLineKind kind) {
    return kind == BudgetLineKind::category || kind == BudgetLineKind::workload || kind == BudgetLineKind::seat;
}

void checkLine(const BudgetLine& line, const std::string& path, Problems& problems) {
    if (!isValidId(line.id.text))
        problems.push_back({.code = ProblemCode::badId, .path = path + ".id", .value = line.id.text});
    if (needsSubject(line.kind) && line.subject.empty())
        problems.push_back({.code = ProblemCode::missingField, .path = path + ".subject"});
    if (line.kind == BudgetLineKind::own && line.name.empty())
        problems.push_back({.code = ProblemCode::missingField, .path = path + ".name"});
    const Decimal largest = largestBudgetAmount();
    for (const auto& [month, amount] : line.amounts) {
        if (amount >= Decimal() && amount <= largest && isLedgerAmount(amount)) continue;
        const std::string cell = path + "." + toText(month);
        if (amount < Decimal())
            problems.push_back(
                {.code = ProblemCode::outOfRange, .path = cell, .value = amount.toText(), .range = Range::nonNegative});
        if (amount > largest) problems.push_back({.code = ProblemCode::overflow, .path = cell});
        if (!isLedgerAmount(amount))
            problems.push_back({.code = ProblemCode::wrongType,
                                .path = cell,
                                .value = amount.toText(),
                                .detail = "number with at most 6 decimals"});
    }
}

}  // namespace

const BudgetLine* findLine(const Budget& budget, std::string_view id) {
    const auto found = std::ranges::find(budget.lines, id, [](const BudgetLine& line) { return line.id.text; });
    return found == budget.lines.end() ? nullptr : &*found;
}

BudgetLine* findLine(Budget& budget, std::string_view id) {
    return const_cast<BudgetLine*>(findLine(std::as_const(budget), id));
}

std::string freshLineId(const Budget& budget, std::string_view wish) {
    const std::string stem(isValidId(wish) ? wish : "line");
    std::string id = stem;
    for (int n = 2; findLine(budget, id); ++n) {
        const std::string ending = "-" + std::to_string(n);
        id = stem.substr(0, 64 - ending.size()) + ending;
    }
    return id;
}

Decimal amountOf(const BudgetLine& line, YearMonth month) {
    const auto found = line.amounts.find(month);
    return found == line.amounts.end() ? Decimal() : found->second;
}

void putAmount(BudgetLine& line, YearMonth month, const Decimal& amount) {
    if (amount == Decimal())
        line.amounts.erase(month);
    else
        line.amounts.insert_or_assign(month, amount);
}

Decimal totalOf(const BudgetLine& line, std::span<const YearMonth> months) {
    Decimal sum;
    for (const YearMonth month : months) sum = added(sum, amountOf(line, month));
    return sum;
}

Decimal totalOf(const Budget& budget, std::span<const YearMonth> months) {
    Decimal sum;
    for (const BudgetLine& line : budget.lines) sum = added(sum, totalOf(line, months));
    return sum;
}

std::string cellPath(std::string_view line, YearMonth month) {
    return "budget." + std::string(line) + "." + toText(month);
}

Problems checkBudget(const Budget& budget, const std::string& path) {
    Problems problems;
    std::set<std::string> ids;
    for (const BudgetLine& line : budget.lines) {
        const std::string where = path + "." + line.id.text;
        if (!ids.insert(line.id.text).second)
            problems.push_back({.code = ProblemCode::duplicateId, .path = where, .value = line.id.text});
        checkLine(line, where, problems);
    }
    return problems;
}

}  // namespace jupan
