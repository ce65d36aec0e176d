#include "core/storage/apply.h"

#include "core/storage/schema.h"

namespace jupan::storage {
namespace {

/// Runs one statement for every row, binding its first `columns` cells.
void runForRows(const Database& database, const std::string& sql, const std::vector<Row>& rows, std::size_t columns) {
    if (rows.empty()) return;
    Statement statement = database.prepare(sql);
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < columns; ++i) statement.bind(static_cast<int>(i + 1), row[i]);
        statement.step();
        statement.reset();
    }
}

}  // namespace

void apply(Database& database, const RowChanges& changes) {
    const Schema& schema = documentSchema();
    for (std::size_t i = 0; i < schema.size(); ++i)
        runForRows(database, deleteSql(schema[i]), changes.removed[i], schema[i].keyColumns);
    for (std::size_t i = 0; i < schema.size(); ++i) {
        runForRows(database, updateSql(schema[i]), changes.changed[i], schema[i].columns.size());
        runForRows(database, insertSql(schema[i]), changes.inserted[i], schema[i].columns.size());
    }
}

}  // namespace jupan::storage
