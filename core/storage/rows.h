// A project as rows, and the rows that differ between two projects.
#pragma once

#include "core/project/project.h"
#include "core/storage/cell.h"
#include "core/storage/table.h"

namespace jupan::storage {

/// Rows of every table of documentSchema(), by the table's index there; within a table in no particular order.
using RowsByTable = std::vector<std::vector<Row>>;

/// All rows of the project.
RowsByTable allRows(const Project& project);

/// What turns the rows of one project into those of another; per table as in RowsByTable.
struct RowChanges {
    RowsByTable removed;   ///< whole rows, to be found by their key
    RowsByTable changed;   ///< rows whose key stays, as they shall be
    RowsByTable inserted;  ///< rows with a new key

    [[nodiscard]] std::size_t count() const;
};

/// Only entities that differ, or stand elsewhere in their list, are turned into rows at all.
/// Precondition: both projects are valid (ids are unique within their list).
RowChanges changesBetween(const Project& before, const Project& after);

}  // namespace jupan::storage
