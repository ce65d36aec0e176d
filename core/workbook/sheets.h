// One function a sheet, in the order in which they stand in the workbook.
#pragma once

#include "core/engine/results.h"
#include "core/engine/scenario.h"
#include "core/workbook/book.h"
#include "core/workbook/live_cells.h"

namespace jupan::workbook {

/// What the sheets are written from.
struct SheetSource {
    const WorkbookSource& source;
    const Project& project;       ///< the base project
    const ScenarioProject& plan;  ///< as the chosen scenario sees it
    const Results& results;       ///< of the chosen scenario
};

InputCells writeInputs(Book& book, const SheetSource& source);
MonthCells writeMonthly(Book& book, const SheetSource& source, const InputCells& inputs);
YearCells writeYears(Book& book, const SheetSource& source, const InputCells& inputs, const MonthCells& months);

void writeScenarios(Book& book, const SheetSource& source);
void writeTornado(Book& book, const SheetSource& source);
void writeSimulation(Book& book, const SheetSource& source);
void writeBudgetActual(Book& book, const SheetSource& source);
void writeAssumptions(Book& book, const SheetSource& source);
/// After all that define names, which it lists.
void writeReadMe(Book& book, const SheetSource& source);
/// Native charts on Years, over its cells and those of Monthly.
void addCharts(Book& book, const SheetSource& source, const MonthCells& months, const YearCells& years);

}  // namespace jupan::workbook
