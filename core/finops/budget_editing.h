// Edits of a budget as pure functions: a new budget, or every problem and no change. Paths are `budget.<line>.<month>`.
#pragma once

#include <functional>

#include "core/project/budget.h"

namespace jupan {

/// Every edit refuses: a line that is not there (unknownReference), an amount below 0 (outOfRange) or above
/// largestBudgetAmount() (overflow). Amounts are rounded half to even to a millionth.
Result<Budget> withAmount(Budget budget, std::string_view line, YearMonth month, const Decimal& amount);

/// An empty note removes it.
Result<Budget> withNote(Budget budget, std::string_view line, YearMonth month, std::string note);

/// The amounts of `from` in all months after it up to `to`, in each of the lines. Notes stay where they are.
Result<Budget> filledRight(Budget budget, std::span<const std::string> lines, YearMonth from, YearMonth to);

/// `total` over the months in proportion to what stands there, evenly where nothing does; in steps of 10^-digits by
/// largest remainder, so that the months sum to `total`. wrongType if the total itself is finer than that; nothing
/// changes without months.
Result<Budget> withYearTotal(Budget budget, std::string_view line, std::span<const YearMonth> months,
                             const Decimal& total, int digits);

/// The rows and columns of a grid as the user sees them.
struct BudgetGrid {
    std::vector<std::string> lines;  ///< ids
    std::vector<YearMonth> months;
};

/// Rows of cells; rows may differ in length.
using TextBlock = std::vector<std::vector<std::string>>;

/// Text from a spreadsheet: tabs between cells, a line a row; a cell that starts with a quote runs to its closing
/// quote, doubled quotes inside. A last empty line is no row.
TextBlock readClipboard(std::string_view text);

/// Turns the text of a cell into an amount; the caller knows how its users write numbers.
using AmountReader = std::function<MoneyResult<Decimal>(std::string_view)>;

/// The block with its first cell at (`row`, `column`) of the grid. Cells of blanks put 0; cells that a short row lacks
/// stay. Further problems: outsideBudget if the block does not fit (nothing is cut off), wrongType for what is no
/// amount.
Result<Budget> withBlock(Budget budget, const BudgetGrid& grid, std::size_t row, std::size_t column,
                         const TextBlock& block, const AmountReader& read);

/// A new own line at the end; its id follows from `wish` (freshLineId). missingField if the name is empty.
Result<Budget> withOwnLine(Budget budget, std::string_view wish, std::string name);
Result<Budget> withLineName(Budget budget, std::string_view line, std::string name);
/// Without the line and all that stands in it.
Result<Budget> withoutLine(Budget budget, std::string_view line);

}  // namespace jupan
