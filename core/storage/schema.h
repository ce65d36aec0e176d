// The schema of the document, generated from the descriptions of core/project.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/storage/table.h"

namespace jupan::storage {

/// "JUPN": what SQLite's application_id says in every .jupan file.
inline constexpr std::int32_t applicationId = 0x4A55504E;

/// The schema's version (SQLite's user_version) that this program writes, and the newest it reads. A change of the
/// schema (of the file: log_tables.h) needs a new version and a migration (migrations.h).
inline constexpr std::int32_t schemaVersion = 6;

/// One table a section, a column a field; lists and maps inside entities have child tables.
const Schema& documentSchema();

}  // namespace jupan::storage
