// The metrics of model.md §5 as cells of Years: all benefits beside the cash lane, and why one is undefined.
#pragma once

#include "core/workbook/sheets.h"

namespace jupan::workbook {

/// What the blocks of Years are written from.
struct YearSheet {
    Book& book;
    Sheet& sheet;
    const SheetSource& source;
    const InputCells& inputs;
    const MonthCells& months;
};

/// Writes the block from `row` (its heading) on, defines metric_… and cash_metric_…, fills in `cells`. Returns the
/// first free row.
std::uint32_t writeMetrics(const YearSheet& years, std::uint32_t row, YearCells& cells);

}  // namespace jupan::workbook
