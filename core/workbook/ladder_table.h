// The ladders (계단식 접근) on Inputs: which model answers which share of a workload's requests from which month on,
// and what one request costs there (model.md §4).
#pragma once

#include "core/workbook/input_table.h"

namespace jupan::workbook {

/// Writes the table from `row` (its heading) on and fills in `cells.ladders`. Returns the first free row.
std::uint32_t writeLadderTable(const InputSheet& table, std::uint32_t row, InputCells& cells);

}  // namespace jupan::workbook
