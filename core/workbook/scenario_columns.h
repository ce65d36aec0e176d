// The scenarios of a project as columns of Inputs: what each puts in place of an input.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "core/workbook/input_rows.h"

namespace jupan::workbook {

/// One scenario that can be chosen.
struct ScenarioColumn {
    std::string label;                     ///< in the list: its id; "base_2" if that is "base"
    const Scenario* scenario = nullptr;    ///< null: the base project
    std::map<std::string, double> values;  ///< input path -> what counts instead; of choices their index
    int horizonMonths = 0;
};

/// The base project, then every scenario. Precondition: the project is valid.
std::vector<ScenarioColumn> scenarioColumns(const Project& project, WorkbookLanguage language);

/// Index of the column for a scenario's id as WorkbookSource has it.
std::size_t columnOf(const std::vector<ScenarioColumn>& columns, const std::string& id);

}  // namespace jupan::workbook
