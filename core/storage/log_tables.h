// The tables of the change log in a .jupan file, which this program can only add to.
#pragma once

#include <vector>

#include "core/storage/database.h"
#include "core/storage/table.h"

namespace jupan::storage {

/// `change_log`, an entry a row in the order of their numbers, `change_log_head`, one row, and the triggers that refuse
/// every change of an entry and a head that goes back. Triggers are off on a connection until Database::allowTriggers.
std::vector<SchemaObject> logObjects();

/// Those triggers that a file has lost: whoever would change the log takes them away first. Such a file is no other
/// program's; what was changed shows in the chain.
std::vector<SchemaObject> lostLogTriggers(const Database& database);

/// What a file holds: fileSchema() and logObjects().
std::vector<SchemaObject> fileObjects();

}  // namespace jupan::storage
