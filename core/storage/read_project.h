// Rows back into a project.
#pragma once

#include "core/base/problem.h"
#include "core/project/project.h"
#include "core/storage/database.h"

namespace jupan::storage {

/// Reads the document. Precondition: the database has documentSchema(). `name`: the file's name, for problems.
/// Problems: damagedFile (a cell of the wrong kind, a gap in a list), fileTooLarge (more cells than a document may
/// have), badMonth, and everything validate() refuses. Throws SqlFailure.
Result<Project> readProject(const Database& database, const std::string& name);

}  // namespace jupan::storage
