// Exact amounts that a spreadsheet's number cannot hold.
#pragma once

#include "core/workbook/spending_blocks.h"

namespace jupan::workbook {

/// Lists, from `row` on, the budget and actual amounts with more digits than a spreadsheet keeps, as texts; nothing if
/// there are none.
void writeUnroundedAmounts(Sheet& sheet, const SpendingWatch& watch, const std::vector<SpendingLine>& lines,
                           std::uint32_t row);

}  // namespace jupan::workbook
