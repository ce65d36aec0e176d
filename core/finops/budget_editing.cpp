#include "core/finops/budget_editing.h"

#include <algorithm>

#include "core/money/allocation.h"

namespace jupan {
namespace {

Problem unknownLine(std::string_view line) {
    return {.code = ProblemCode::unknownReference,
            .path = "budget." + std::string(line),
            .value = std::string(line),
            .detail = "budget line"};
}

/// The amount as a cell keeps it, or why it cannot.
std::optional<Problem> putChecked(BudgetLine& line, YearMonth month, const Decimal& amount) {
    const auto kept = ledgerAmount(amount);
    if (!kept || kept.value() > largestBudgetAmount())
        return Problem{.code = ProblemCode::overflow, .path = cellPath(line.id.text, month), .value = amount.toText()};
    if (kept.value() < Decimal())
        return Problem{.code = ProblemCode::outOfRange,
                       .path = cellPath(line.id.text, month),
                       .value = amount.toText(),
                       .range = Range::nonNegative};
    putAmount(line, month, kept.value());
    return std::nullopt;
}

/// A budget with one of its lines changed by `change`, which says what was wrong.
template <class Change>
Result<Budget> withChangedLine(Budget budget, std::string_view id, Change change) {
    BudgetLine* line = findLine(budget, id);
    if (!line) return unknownLine(id);
    if (std::optional<Problem> problem = change(*line)) return *problem;
    return budget;
}

std::string_view withoutBlanks(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

/// One cell from `text`, which is cut down to what follows its tab or line end; true if the row ends there.
bool takeCell(std::string_view& text, std::string& cell) {
    cell.clear();
    if (text.starts_with('"')) {
        text.remove_prefix(1);
        while (!text.empty()) {
            const bool doubled = text.starts_with("\"\"");
            if (text.front() == '"' && !doubled) break;
            cell += text.front();
            text.remove_prefix(doubled ? 2 : 1);
        }
        if (!text.empty()) text.remove_prefix(1);
    }
    const std::size_t end = std::min(text.find_first_of("\t\n"), text.size());
    cell += text.substr(0, end);
    const bool rowEnds = end == text.size() || text[end] == '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
    if (rowEnds && cell.ends_with('\r')) cell.pop_back();
    return rowEnds;
}

}  // namespace

Result<Budget> withAmount(Budget budget, std::string_view line, YearMonth month, const Decimal& amount) {
    return withChangedLine(std::move(budget), line,
                           [&](BudgetLine& changed) { return putChecked(changed, month, amount); });
}

Result<Budget> withNote(Budget budget, std::string_view line, YearMonth month, std::string note) {
    return withChangedLine(std::move(budget), line, [&](BudgetLine& changed) -> std::optional<Problem> {
        if (note.empty())
            changed.notes.erase(month);
        else
            changed.notes.insert_or_assign(month, std::move(note));
        return std::nullopt;
    });
}

Result<Budget> filledRight(Budget budget, std::span<const std::string> lines, YearMonth from, YearMonth to) {
    Problems problems;
    for (const std::string& id : lines) {
        BudgetLine* line = findLine(budget, id);
        if (!line) {
            problems.push_back(unknownLine(id));
            continue;
        }
        const Decimal amount = amountOf(*line, from);
        for (YearMonth month = addMonths(from, 1); month <= to; month = addMonths(month, 1))
            putAmount(*line, month, amount);
    }
    if (!problems.empty()) return problems;
    return budget;
}

Result<Budget> withYearTotal(Budget budget, std::string_view line, std::span<const YearMonth> months,
                             const Decimal& total, int digits) {
    return withChangedLine(std::move(budget), line, [&](BudgetLine& changed) -> std::optional<Problem> {
        if (months.empty()) return std::nullopt;
        std::vector<Decimal> weights;
        for (const YearMonth month : months) weights.push_back(amountOf(changed, month));
        if (totalOf(changed, months) == Decimal()) std::ranges::fill(weights, Decimal::fromMinorUnits(1, 0));
        const auto parts = allocate(total, weights, std::min(digits, ledgerDigits));
        if (!parts)
            return Problem{.code = ProblemCode::wrongType,
                           .path = "budget." + changed.id.text,
                           .value = total.toText(),
                           .detail = "number with at most " + std::to_string(digits) + " decimals"};
        for (std::size_t i = 0; i < months.size(); ++i)
            if (auto problem = putChecked(changed, months[i], parts.value()[i])) return problem;
        return std::nullopt;
    });
}

TextBlock readClipboard(std::string_view text) {
    TextBlock block;
    while (!text.empty()) {
        std::vector<std::string> row;
        std::string cell;
        bool rowEnds = false;
        while (!rowEnds) {
            rowEnds = takeCell(text, cell);
            row.push_back(cell);
        }
        block.push_back(std::move(row));
    }
    return block;
}

Result<Budget> withBlock(Budget budget, const BudgetGrid& grid, std::size_t row, std::size_t column,
                         const TextBlock& block, const AmountReader& read) {
    std::size_t width = 0;
    for (const auto& cells : block) width = std::max(width, cells.size());
    if (row + block.size() > grid.lines.size() || column + width > grid.months.size()) {
        const auto size = [](std::size_t rows, std::size_t columns) {
            return std::to_string(rows) + " x " + std::to_string(columns);
        };
        return Problem{.code = ProblemCode::outsideBudget,
                       .path = "budget",
                       .value = size(block.size(), width),
                       .detail = size(grid.lines.size() - std::min(row, grid.lines.size()),
                                      grid.months.size() - std::min(column, grid.months.size()))};
    }
    Problems problems;
    for (std::size_t r = 0; r < block.size(); ++r) {
        BudgetLine* line = findLine(budget, grid.lines[row + r]);
        if (!line) {
            problems.push_back(unknownLine(grid.lines[row + r]));
            continue;
        }
        for (std::size_t c = 0; c < block[r].size(); ++c) {
            const YearMonth month = grid.months[column + c];
            const std::string_view cell = withoutBlanks(block[r][c]);
            const MoneyResult<Decimal> amount = cell.empty() ? MoneyResult<Decimal>(Decimal()) : read(cell);
            if (!amount)
                problems.push_back(
                    {.code = amount.error() == MoneyError::overflow ? ProblemCode::overflow : ProblemCode::wrongType,
                     .path = cellPath(line->id.text, month),
                     .value = std::string(cell),
                     .detail = "number"});
            else if (auto problem = putChecked(*line, month, amount.value()))
                problems.push_back(std::move(*problem));
        }
    }
    if (!problems.empty()) return problems;
    return budget;
}

Result<Budget> withOwnLine(Budget budget, std::string_view wish, std::string name) {
    if (name.empty()) return Problem{.code = ProblemCode::missingField, .path = "budget.name"};
    BudgetLine line{.id = {freshLineId(budget, wish)}, .kind = BudgetLineKind::own, .name = std::move(name)};
    budget.lines.push_back(std::move(line));
    return budget;
}

Result<Budget> withLineName(Budget budget, std::string_view line, std::string name) {
    return withChangedLine(std::move(budget), line, [&](BudgetLine& changed) -> std::optional<Problem> {
        if (name.empty() && changed.kind == BudgetLineKind::own)
            return Problem{.code = ProblemCode::missingField, .path = "budget." + changed.id.text + ".name"};
        changed.name = std::move(name);
        return std::nullopt;
    });
}

Result<Budget> withoutLine(Budget budget, std::string_view line) {
    const BudgetLine* found = findLine(std::as_const(budget), line);
    if (!found) return unknownLine(line);
    budget.lines.erase(budget.lines.begin() + (found - budget.lines.data()));
    return budget;
}

}  // namespace jupan
