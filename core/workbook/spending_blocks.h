// The blocks of Budget-Actual: a row a budget line, a column a month of the fiscal year.
#pragma once

#include <string>
#include <vector>

#include "core/workbook/sheets.h"

namespace jupan::workbook {

/// Columns of every block.
struct SpendingColumns {
    static constexpr std::uint16_t line = 0, firstMonth = 1, toDate = 13, year = 14;
};

/// A line's figures under its name; the last one but the total may be what no line holds.
struct SpendingLine {
    std::string name;
    const LineVariance* variance = nullptr;
    const LineWatch* watch = nullptr;
};

/// The lines that are shown: those of the budget, and what none of them holds if there is any.
std::vector<SpendingLine> spendingLines(const SpendingWatch& watch, const Project& project, const Book& book);

/// Where the blocks stand: the row of each block's first line; its total stands below the last line.
struct SpendingRows {
    std::uint32_t lines = 0;  ///< how many
    std::uint32_t budget = 0, actual = 0, variance = 0, utilisation = 0, forecast = 0;

    [[nodiscard]] std::uint32_t total(std::uint32_t first) const { return first + lines; }
    /// The first row below all blocks.
    [[nodiscard]] std::uint32_t end() const { return total(forecast) + 2; }
};
/// Blocks one below the other, the first one's section heading in `row`.
SpendingRows spendingRows(std::uint32_t row, std::size_t lines);

/// Budget, actual and forecast are values, all else are formulas of these cells. Months after the running one have no
/// actual yet, and so neither variance nor utilisation.
void writeSpendingBlocks(Book& book, Sheet& sheet, const SpendingWatch& watch, const std::vector<SpendingLine>& lines,
                         const SpendingRows& rows);

/// Place of the running month in the fiscal year, 0..11.
std::uint16_t runningMonth(const SpendingWatch& watch);

/// actual ÷ budget, or nothing without a budget.
std::optional<double> utilisationOf(double budget, double actual);

}  // namespace jupan::workbook
