// Projects, simulations and spending that the tests of the value sheets are made with.
#pragma once

#include <string>

#include "core/finops/watch.h"
#include "core/project/project.h"
#include "core/simulation/simulation.h"
#include "core/workbook/workbook.h"

namespace jupan::test {

/// A template that ships, in "ko" or "en".
Project templateOf(std::string_view id, std::string_view language = "en");

/// 2,000 trials of the project or a scenario, seed 7.
Simulation simulated(const Project& project, std::string_view scenario = {});

/// The project with its plan as frozen budget, lines named by rules, and a day in the plan's fifth month.
Project withBudget(Project project);
inline constexpr int watchedMonths = 5;

/// Charges of every line each second day up to the 20th of the fifth month, one line's with many digits, and some that
/// no line holds.
Actuals spendingOf(const Project& budgeted);
SpendingWatch watched(const Project& budgeted);

/// The bytes, or a failed test.
std::string bytesOf(const WorkbookSource& source);

/// Writes the file into the folder of this test's results and returns its path.
std::string saved(const std::string& name, const std::string& bytes);

}  // namespace jupan::test
