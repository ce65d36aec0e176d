// Row changes to SQL.
#pragma once

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace jupan::storage {

/// Deletes, updates and inserts; within a transaction of the caller. Throws SqlFailure.
void apply(Database& database, const RowChanges& changes);

}  // namespace jupan::storage
