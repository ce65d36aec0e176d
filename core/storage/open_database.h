// Opening: every check of a project file, in the order in which nothing of a hostile file runs.
#pragma once

#include <filesystem>
#include <span>

#include "core/audit/change_log.h"
#include "core/project/project.h"
#include "core/storage/database.h"
#include "core/storage/file_check.h"
#include "core/storage/migrations.h"
#include "core/storage/writer_lock.h"

namespace jupan::storage {

/// A connection to a checked file. The lock outlives the connection: closing the file ends SQLite's own locks too.
struct OpenDatabase {
    std::filesystem::path path;
    WriterLock lock;
    Database database;
    /// Who and when, for the change log; empty: entries have empty stamps.
    StampSource stamps{};
    /// Changes when another connection writes the file.
    std::int64_t dataVersion = 0;
};

/// Opens for writing if `forWriting` and the writer's lock can be had, else for reading, and reads the project.
/// `steps`: the migrations to use. Problems as of ProjectFile::open. Throws SqlFailure.
Result<OpenDatabase> openDatabase(const std::filesystem::path& path, bool forWriting, std::span<const Migration> steps,
                                  Project& project, const StampSource& stamps = {});

}  // namespace jupan::storage
