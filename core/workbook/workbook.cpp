#include "core/workbook/workbook.h"

#include "core/engine/analyze.h"
#include "core/engine/chosen_scenario.h"
#include "core/workbook/irr_search.h"
#include "core/workbook/sheets.h"

namespace jupan {

Result<std::string> workbookBytes(const WorkbookSource& source) {
    using namespace workbook;
    const Project& project = *source.project;
    const auto plan = chosenScenario(project, source.scenario);
    if (!plan) return plan.problems();
    const auto results = analyze(project, source.scenario);
    if (!results) return results.problems();

    // The day on which the zip format's calendar begins: the same workbook whenever it is made.
    constexpr Date noDay{std::chrono::year(1980), std::chrono::January, std::chrono::day(1)};
    Book book(source.language, project.settings.currency.code);
    book.properties(project.settings.name, source.program, source.day.value_or(noDay));
    const SheetSource sheets{source, project, plan.value(), results.value()};
    const InputCells inputs = writeInputs(book, sheets);
    const MonthCells months = writeMonthly(book, sheets, inputs);
    const YearCells years = writeYears(book, sheets, inputs, months);
    addCharts(book, sheets, months, years);
    writeScenarios(book, sheets);
    writeTornado(book, sheets);
    writeSimulation(book, sheets);
    writeBudgetActual(book, sheets);
    writeAssumptions(book, sheets);
    writeReadMe(book, sheets);
    writeIrrSearch(book, sheets, months);
    return book.bytes();
}

}  // namespace jupan
