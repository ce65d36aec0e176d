// The data sources on Inputs, their quality, and what it leaves of the benefits of each work unit (model.md §9).
#pragma once

#include "core/workbook/input_table.h"

namespace jupan::workbook {

/// Writes the table from `row` (its heading) on and fills in `cells.quality`. Returns the first free row.
std::uint32_t writeQualityTable(const InputSheet& table, std::uint32_t row, InputCells& cells);

}  // namespace jupan::workbook
