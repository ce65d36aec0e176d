// Words about budgets: names of lines and versions, states, and refusals with their place.
#pragma once

#include <QString>

#include "core/base/problem.h"
#include "core/project/budget_versions.h"
#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// The line's own name, or that of what it stands for in the plan, in the reader's words; on one line.
QString budgetLineName(const BudgetLine& line, const Project& project);

/// The heading over the lines of a kind: "Token workloads", "Seats", "Lines of your own".
QString budgetGroupName(BudgetLineKind kind);

/// The fiscal year from `first` on: "2026", or "Apr 2026 – Mar 2027" where it is no calendar year.
QString fiscalYearName(YearMonth first, const Formatter& formatter);

/// What stands in a list of versions: "Draft", "Version 2, 5 Jan 2026".
QString budgetVersionName(const BudgetVersion& version, const Formatter& formatter);

/// What a reallocation moves: "100,000 원: Answering bot → Contract review". `budget`: whose lines are named.
QString reallocationText(const Reallocation& entry, const Budget& budget, const Project& project,
                         const Formatter& formatter);

/// Refusals as sentences with their cell in front, one a line; of many the first three and how many more there are.
/// `budget`: whose lines are named.
QString budgetRefusal(const Problems& problems, const Budget& budget, const Project& project,
                      const Formatter& formatter);

}  // namespace jupan
