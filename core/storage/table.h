// Tables of the .jupan file as values: what the descriptions ask for, and the SQL that follows from it.
// Identifiers come from the descriptions only and are always quoted; values never stand in SQL text.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jupan::storage {

enum class ColumnType {
    integer,
    real,
    text,
    yesNo,  ///< 1 or 0
};

struct Column {
    std::string name;
    ColumnType type = ColumnType::text;
    bool nullable = false;
    /// Names of an enumeration's values, the only ones allowed; empty: any text.
    std::vector<std::string_view> choices{};
    /// Table whose `id` this column holds; empty: none.
    std::string references{};
};

/// What decides the order of a table's rows.
enum class RowOrder {
    single,    ///< one row
    byColumn,  ///< a list under its own ids: column `position`, 0, 1, 2 …
    byKey,     ///< a list without ids (position ends the key) or a map (its key ends the key)
};

struct Table {
    std::string name;
    RowOrder order = RowOrder::byKey;
    /// The key columns stand first.
    std::vector<Column> columns{};
    std::size_t keyColumns = 0;
    /// The table whose key this table's first `parentKeyColumns` columns repeat.
    std::string parent{};
    std::vector<std::string> parentKey{};
    /// Conditions between columns.
    std::vector<std::string> checks{};
};

using Schema = std::vector<Table>;

/// One row of sqlite_master as it must read: tables and indexes with their exact text.
struct SchemaObject {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;
    auto operator<=>(const SchemaObject&) const = default;
};

/// `"name"`, with quotes inside doubled.
std::string quoted(std::string_view identifier);

/// The statements that create the schema, tables before indexes.
std::vector<SchemaObject> schemaObjects(const Schema& schema);

/// INSERT, UPDATE and DELETE of one row; parameter ?N is the table's Nth column.
std::string insertSql(const Table& table);
std::string updateSql(const Table& table);
std::string deleteSql(const Table& table);

/// All rows in their order; of a child table only those of one parent, whose key is ?1, ?2 …
std::string selectSql(const Table& table);

/// The table of that name. Precondition: it exists.
const Table& tableNamed(const Schema& schema, std::string_view name);

}  // namespace jupan::storage
