// A project as a workbook (.xlsx) whose formulas are alive: whoever changes an input cell sees the results change as in
// the program (model.md §§2-6, 9; interfaces.md, "Workbook").
#pragma once

#include <optional>
#include <string>

#include "core/base/problem.h"
#include "core/finops/watch.h"
#include "core/project/calendar.h"
#include "core/project/project.h"
#include "core/simulation/simulation.h"

namespace jupan {

enum class WorkbookLanguage { korean, english };

/// What a workbook is made from; everything pointed to must live while it is made.
struct WorkbookSource {
    const Project* project = nullptr;  ///< valid; never null
    std::string scenario{};            ///< id of the scenario the workbook opens with; empty: the base project
    WorkbookLanguage language = WorkbookLanguage::korean;
    const Simulation* simulation = nullptr;   ///< of that scenario; null: the sheet says that none was run
    const SpendingWatch* spending = nullptr;  ///< null, or without charges: the sheet says so
    std::optional<Date> day{};                ///< creation date in the file's properties; none: 1980-01-01
    std::string program{};                    ///< "Jupan 0.1.0"
};

/// The file's bytes; the same source gives the same bytes. Problems: unknownScenario, overflow (as of analyze);
/// fileUnwritable if there is no room for temporary files.
Result<std::string> workbookBytes(const WorkbookSource& source);

}  // namespace jupan
