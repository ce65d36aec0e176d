// What a file is, found out before SQLite sees it (header) and before anything of it runs (schema).
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/problem.h"
#include "core/storage/database.h"
#include "core/storage/table.h"

namespace jupan::storage {

/// Larger files are refused unread (fileTooLarge). 5,000 KPIs with provenance take 4 MiB, a million charges some 100, a
/// million entries of the change log some 200; those two are never loaded.
inline constexpr std::uintmax_t fileLimitMebibytes = 1024;

/// The name by which problems call a file.
std::string nameOf(const std::filesystem::path& file);

/// The file's path with `suffix` at its end, as SQLite names journals.
std::filesystem::path beside(const std::filesystem::path& file, std::string_view suffix);

/// Reads the 100-byte header with ordinary file operations. The schema version, or: fileUnreadable (missing, no
/// regular file, no permission), fileTooLarge, notAProject (no SQLite file, or another program's), versionTooNew,
/// unknownSchema (no version of ours; write-ahead journal, which this program never sets).
Result<std::int32_t> checkHeader(const std::filesystem::path& file);

/// Refuses what lies beside the file and would make SQLite do more than read it: a rollback journal that names a
/// super-journal (damagedFile; this program never writes to several files at once, and SQLite would open, and may
/// delete, the file so named), a write-ahead log (unknownSchema).
std::optional<Problem> checkJournals(const std::filesystem::path& file, const std::string& name);

/// sqlite_master against what it must hold: unknownSchema naming the first difference, or nothing.
/// Reads the schema's text only; no view, trigger, check or generated column is evaluated.
std::optional<Problem> checkSchema(const Database& database, std::vector<SchemaObject> expected,
                                   const std::string& name);

/// integrity_check: damagedFile with what it said, or nothing.
std::optional<Problem> checkIntegrity(const Database& database, const std::string& name);

/// foreign_key_check: damagedFile naming the tables, or nothing.
std::optional<Problem> checkReferences(const Database& database, const std::string& name);

}  // namespace jupan::storage
