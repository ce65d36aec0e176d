#include "core/storage/table.h"

#include <stdexcept>

namespace jupan::storage {
namespace {

std::string_view typeName(ColumnType type) {
    switch (type) {
        case ColumnType::integer:
        case ColumnType::yesNo:
            return "INTEGER";
        case ColumnType::real:
            return "REAL";
        case ColumnType::text:
            break;
    }
    return "TEXT";
}

/// Deferred, because a save writes rows in the order of the tables, not of the references.
std::string foreignKey(const std::string& columns, const std::string& table, const std::string& targets) {
    return ",\n  FOREIGN KEY (" + columns + ") REFERENCES " + quoted(table) + " (" + targets +
           ") DEFERRABLE INITIALLY DEFERRED";
}

std::string columnSql(const Column& column) {
    std::string sql = quoted(column.name) + " " + std::string(typeName(column.type));
    if (!column.nullable) sql += " NOT NULL";
    if (column.type == ColumnType::yesNo) sql += " CHECK (" + quoted(column.name) + " IN (0, 1))";
    if (column.choices.empty()) return sql;
    sql += " CHECK (" + quoted(column.name) + " IN (";
    for (std::size_t i = 0; i < column.choices.size(); ++i)
        sql += (i == 0 ? "'" : ", '") + std::string(column.choices[i]) + "'";
    return sql + "))";
}

/// Names of the columns [first, last), quoted, each followed by `suffix` and its parameter if asked for.
std::string columnList(const Table& table, std::size_t first, std::size_t last, bool parameters = false,
                       std::string_view separator = ", ") {
    std::string list;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first) list += separator;
        list += quoted(table.columns[i].name);
        if (parameters) list += " = ?" + std::to_string(i + 1);
    }
    return list;
}

std::string tableSql(const Table& table) {
    std::string sql = "CREATE TABLE " + quoted(table.name) + " (";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        sql += (i == 0 ? "\n  " : ",\n  ") + columnSql(table.columns[i]);
    sql += ",\n  PRIMARY KEY (" + columnList(table, 0, table.keyColumns) + ")";
    for (const std::string& check : table.checks) sql += ",\n  CHECK (" + check + ")";
    if (!table.parentKey.empty()) {
        std::string targets;
        for (const std::string& column : table.parentKey) targets += (targets.empty() ? "" : ", ") + quoted(column);
        sql += foreignKey(columnList(table, 0, table.parentKey.size()), table.parent, targets);
    }
    for (const Column& column : table.columns)
        if (!column.references.empty()) sql += foreignKey(quoted(column.name), column.references, quoted("id"));
    return sql + "\n) WITHOUT ROWID, STRICT";
}

}  // namespace

std::string quoted(std::string_view identifier) {
    std::string text = "\"";
    for (const char c : identifier) {
        if (c == '"') text += '"';
        text += c;
    }
    return text + "\"";
}

std::vector<SchemaObject> schemaObjects(const Schema& schema) {
    std::vector<SchemaObject> objects;
    for (const Table& table : schema) objects.push_back({"table", table.name, table.name, tableSql(table)});
    // Without an index, deleting a referenced entity would read the whole referring table.
    for (const Table& table : schema)
        for (const Column& column : table.columns) {
            if (column.references.empty()) continue;
            const std::string name = table.name + "_by_" + column.name;
            objects.push_back(
                {"index", name, table.name,
                 "CREATE INDEX " + quoted(name) + " ON " + quoted(table.name) + " (" + quoted(column.name) + ")"});
        }
    return objects;
}

std::string insertSql(const Table& table) {
    std::string parameters;
    for (std::size_t i = 1; i <= table.columns.size(); ++i) parameters += (i == 1 ? "?" : ", ?") + std::to_string(i);
    return "INSERT INTO " + quoted(table.name) + " (" + columnList(table, 0, table.columns.size()) + ") VALUES (" +
           parameters + ")";
}

std::string updateSql(const Table& table) {
    return "UPDATE " + quoted(table.name) + " SET " + columnList(table, table.keyColumns, table.columns.size(), true) +
           " WHERE " + columnList(table, 0, table.keyColumns, true, " AND ");
}

std::string deleteSql(const Table& table) {
    return "DELETE FROM " + quoted(table.name) + " WHERE " + columnList(table, 0, table.keyColumns, true, " AND ");
}

std::string selectSql(const Table& table) {
    std::string sql = "SELECT " + columnList(table, 0, table.columns.size()) + " FROM " + quoted(table.name);
    if (!table.parentKey.empty()) sql += " WHERE " + columnList(table, 0, table.parentKey.size(), true, " AND ");
    sql += " ORDER BY ";
    return sql + (table.order == RowOrder::byColumn ? quoted("position") : columnList(table, 0, table.keyColumns));
}

const Table& tableNamed(const Schema& schema, std::string_view name) {
    for (const Table& table : schema)
        if (table.name == name) return table;
    throw std::logic_error("no table " + std::string(name));
}

}  // namespace jupan::storage
