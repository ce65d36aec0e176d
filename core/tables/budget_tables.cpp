#include <array>
#include <map>

#include "core/finops/reallocation_advice.h"
#include "core/tables/list_table.h"
#include "core/tables/table_makers.h"

namespace jupan::tables {
namespace {

/// `version`: its number, day and note; empty for the draft.
void addBudget(ExportTable& table, const std::array<TableCell, 3>& version, const Budget& budget) {
    for (const BudgetLine& line : budget.lines) {
        std::map<YearMonth, std::string> cells;
        for (const auto& [month, amount] : line.amounts) cells.emplace(month, "");
        for (const auto& [month, note] : line.notes) cells[month] = note;
        for (const auto& [month, note] : cells)
            addRow(table, version[0], version[1], version[2], line.id, line.name, line.kind, line.subject, month,
                   amountOf(line, month), note);
    }
}

}  // namespace

/// Every frozen version and the draft, which has no number; without reallocations, which have a table of their own.
Result<ExportTable> budgetTable(const TableContext& context) {
    ExportTable table{.columns = {column("version"), column("frozen_on"), column("version_note"), column("line"),
                                  column("name"), column("kind"), column("subject"), column("month"),
                                  column("amount", context.money()), column("note")}};
    const BudgetBook& book = context.project().finops.budget;
    for (const BudgetVersion& version : book.versions)
        addBudget(table, {cellOf(version.number), cellOf(version.frozenOn), cellOf(version.note)}, version.budget);
    addBudget(table, {}, book.draft);
    return table;
}

/// A row a move.
Result<ExportTable> reallocationsTable(const TableContext& context) {
    ExportTable table{.columns = {column("number"), column("version"), column("date"), column("month"), column("line"),
                                  column("amount", context.money()), column("reason"), column("approver"),
                                  column("undoes")}};
    for (const Reallocation& entry : context.project().finops.budget.reallocations)
        for (const BudgetMove& move : entry.moves)
            addRow(table, entry.number, entry.version, entry.date, entry.month, move.line, move.amount, entry.reason,
                   entry.approver, entry.undoes);
    return table;
}

/// What to move in the running month, in the order in which it should be done, then what no move covers.
Result<ExportTable> moveSuggestionsTable(const TableContext& context) {
    const std::string& money = context.money();
    ExportTable table{.columns = {column("from_line"), column("to_line"), column("amount", money), column("from_value"),
                                  column("to_value"), column("reason")}};
    const ExportSource& source = context.source();
    if (source.watch == nullptr || source.budgeted == nullptr) return table;
    const ReallocationAdvice advice = reallocationAdvice(*source.budgeted, context.baseResults(), *source.watch);
    for (const SuggestedMove& move : advice.suggestions.moves)
        addRow(table, move.from, move.to, move.amount, move.fromValue, move.toValue, "");
    for (const Shortfall& shortfall : advice.suggestions.shortfalls)
        addRow(table, "", shortfall.line, shortfall.amount, std::nullopt, std::nullopt,
               shortfall.reason == ShortfallReason::noneSpare ? "none_spare" : "brings_less_than_it_costs");
    return table;
}

Result<ExportTable> measuredBenefitsTable(const TableContext& context) {
    return listTable(context.project().finops.benefits, context.money());
}

Result<ExportTable> itemCountsTable(const TableContext& context) {
    return listTable(context.project().finops.itemCounts, context.money());
}

/// Net and tax in the invoice's currency; what was paid in the project's.
Result<ExportTable> invoicesTable(const TableContext& context) {
    ExportTable table = listTable(context.project().finops.invoices, {});
    for (TableColumn& made : table.columns)
        if (made.key == "paid") made.unit = context.money();
    return table;
}

Result<ExportTable> exchangeRatesTable(const TableContext& context) {
    return listTable(context.project().finops.rates, context.money());
}

Result<ExportTable> chargeRulesTable(const TableContext& context) {
    return listTable(context.project().finops.rules, context.money());
}

Result<ExportTable> budgetReviewsTable(const TableContext& context) {
    return listTable(context.project().finops.reviews, context.money());
}

}  // namespace jupan::tables
