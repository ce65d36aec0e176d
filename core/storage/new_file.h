// How a project file is made.
#pragma once

#include <functional>

#include "core/storage/database.h"
#include "core/storage/project_file.h"

namespace jupan::storage {

/// Fills the ledger's tables, of which only the row of `actuals` is there. Throws SqlFailure, LedgerRefusal.
using FillLedger = std::function<void(Database&)>;

/// Tables and the rows of a project in an empty database, in one transaction.
void fillDatabase(Database& database, const Project& project, const FillLedger& ledger);

/// As writeProjectFile, the charges from elsewhere.
Problems writeNewFile(const std::filesystem::path& path, const Project& project, IfExists ifExists,
                      const FillLedger& ledger);

}  // namespace jupan::storage
