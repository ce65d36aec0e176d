// Adds to the change log in a project file; within a transaction of the caller. All throw SqlFailure.
#pragma once

#include <vector>

#include "core/audit/change_log.h"
#include "core/storage/database.h"

namespace jupan::storage {

/// The head of an empty log, in a file whose tables were just made.
void beginLog(Database& database);

/// The log's head as it is stored.
ChainHead readHead(const Database& database);

/// Adds entries behind the last one, all of one stamp. Reads the head, not the log.
void appendChanges(Database& database, const ChangeStamp& stamp, const std::vector<Change>& changes);

/// A whole log, as it is, into an empty one.
void writeHistory(Database& database, const ChangeHistory& history);

/// The log of another file, as it is, into an empty one.
void copyLog(const Database& from, Database& to);

}  // namespace jupan::storage
