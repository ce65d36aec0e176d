// The main table of Inputs: a row an input, a column a scenario, and the value in force that formulas use.
#pragma once

#include "core/workbook/input_rows.h"
#include "core/workbook/scenario_columns.h"
#include "core/workbook/sheets.h"

namespace jupan::workbook {

/// Columns of the table; scenarios follow from firstScenario on, then the paths.
struct InputColumns {
    static constexpr std::uint16_t entity = 0, name = 1, label = 2, value = 3, unit = 4, live = 5, low = 6, high = 7,
                                   distribution = 8, source = 9, firstScenario = 10;
};

/// What the tables of Inputs share.
struct InputSheet {
    Book& book;
    Sheet& sheet;
    const SheetSource& source;
    const std::vector<ScenarioColumn>& scenarios;  ///< the base project first
    std::string chosen;                            ///< cell with the number of the chosen scenario, 0 for base: "$F$4"
    std::size_t chosenIndex = 0;
    int lastMonth = 0;  ///< the longest horizon
};

/// Writes the table from `row` (its heading) on, fills in `cells.live` and the factors, and defines the names of the
/// value cells. Returns the first free row.
std::uint32_t writeInputTable(const InputSheet& table, std::uint32_t row, InputCells& cells);

}  // namespace jupan::workbook
