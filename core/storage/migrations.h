// How a file of an older schema version becomes one of the present version.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/audit/change_log.h"
#include "core/base/problem.h"
#include "core/storage/database.h"
#include "core/storage/table.h"

namespace jupan::storage {

/// One step from version `from` to `from + 1`. Append-only: both texts are frozen once released, because files of
/// that version are in people's hands.
struct Migration {
    std::int32_t from = 0;
    /// What schemaText() gave for that version; a file that differs is refused before the step runs.
    std::string_view schemaBefore;
    /// Statements without parameters.
    std::string_view sql;
};

/// The steps in ascending order, the first from version 1.
std::span<const Migration> migrations();

/// The schema as one text, for Migration::schemaBefore and for comparison.
std::string schemaText(std::vector<SchemaObject> objects);

/// Brings the file from `version` to schemaVersion in one exclusive transaction, at whose end the schema must be the
/// generated one, whole and with its references intact, and the change log says from which version. Nothing is changed
/// otherwise.
/// Problems: unknownSchema (no such version, or tables that are not that version's), damagedFile. Throws SqlFailure.
std::optional<Problem> migrate(Database& database, std::int32_t version, std::span<const Migration> steps,
                               const ChangeStamp& stamp, const std::string& name);

}  // namespace jupan::storage
