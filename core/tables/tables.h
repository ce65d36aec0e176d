// Every table and series of a project, by name. Figures come from the rooms that
// compute them; here they only get columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/finops/ledger_actuals.h"
#include "core/finops/watch.h"
#include "core/governance/gates.h"
#include "core/simulation/simulation.h"
#include "core/tables/export_table.h"

namespace jupan {

class ChangeLog;

/// What tables are made from. Everything pointed to must live while they are made; what is null leaves the tables that
/// need it without rows.
struct ExportSource {
    const Project* project = nullptr;  ///< valid; never null
    std::string scenario{};            ///< id; empty: the base project
    TableLanguage language = TableLanguage::english;
    Date day{};                              ///< from which states of steps and due days are looked at
    const Simulation* simulation = nullptr;  ///< of that scenario, with drivers
    const ChargeLedger* ledger = nullptr;
    const LedgerActuals* actuals = nullptr;  ///< of the ledger
    /// The project that is watched: `project`, or the same with its plan as the draft of its budget.
    const Project* budgeted = nullptr;
    const SpendingWatch* watch = nullptr;  ///< of `budgeted`
    const std::vector<Alert>* alerts = nullptr;
    const GateFacts* gateFacts = nullptr;  ///< null: those that follow from the plan alone
    const ChangeLog* log = nullptr;
};

/// What a table needs besides the project.
struct TableNeeds {
    bool simulation = false;
    bool spending = false;  ///< ledger, actuals, budgeted, watch, alerts
    bool gateFacts = false;
    bool log = false;
    bool operator==(const TableNeeds&) const = default;
};

/// The table of actual charges. Other programs read it as charges: without any it makes no file.
inline constexpr std::string_view focusTableName = "focus";

struct TableName {
    std::string_view name;   ///< stable, snake_case
    std::string_view title;  ///< in words
    TableNeeds needs;
};

/// All tables there are, results first.
std::vector<TableName> tableNames(TableLanguage language);
std::optional<TableName> findTableName(std::string_view name, TableLanguage language);

/// One table. Problems: unknownReference (path "table") if there is none of that name, and those of analyze; the
/// ledger's and the log's where they cannot be read.
Result<ExportTable> exportTable(std::string_view name, const ExportSource& source);

/// All of them, in the order of tableNames. Problems as before.
Result<std::vector<ExportTable>> exportTables(const ExportSource& source);

}  // namespace jupan
