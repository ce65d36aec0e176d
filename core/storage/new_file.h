// How a project file is made.
#pragma once

#include <functional>

#include "core/storage/database.h"
#include "core/storage/project_file.h"

namespace jupan::storage {

/// Fills the tables of the ledger and of the change log, of which only the rows of `actuals` and of `change_log_head`
/// are there. Throws SqlFailure, LedgerRefusal.
using FillRest = std::function<void(Database&)>;

/// The ledger, and the log, which begins with "created" if there is none yet.
FillRest recordsOf(const Project& project, const Ledger& ledger, const ChangeHistory& history,
                   const StampSource& stamps);

/// Tables and the rows of a project in an empty database, in one transaction.
void fillDatabase(Database& database, const Project& project, const FillRest& fill);

/// As writeProjectFile, charges and log from elsewhere.
Problems writeNewFile(const std::filesystem::path& path, const Project& project, IfExists ifExists,
                      const FillRest& fill);

}  // namespace jupan::storage
