// Lists of the document as tables: the columns are the fields of their description, so a new field is a new column.
#pragma once

#include <vector>

#include "core/audit/value_text.h"
#include "core/project/visit.h"
#include "core/tables/table_rows.h"

namespace jupan::tables {

/// Values that are more than one cell are written as the change log writes them.
template <class T>
TableCell fieldCell(const T& value) {
    if constexpr (requires { cellOf(value); })
        return cellOf(value);
    else
        return fieldText(value);
}

/// A row an entity; fields of another kind of it are empty. `currency`: of its money.
template <class Entity>
ExportTable listTable(const std::vector<Entity>& list, std::string_view currency) {
    ExportTable table;
    const auto addColumn = [&](const FieldInfo& field, const auto&) {
        table.columns.push_back(column(field.name, unitName(field.unit, currency)));
    };
    const Entity none{};
    describe(addColumn, none);
    for (const Entity& entity : list) {
        auto& row = table.rows.emplace_back();
        const auto addCell = [&](const FieldInfo& field, const auto& value) {
            row.push_back(hasField(entity, field) ? fieldCell(value) : TableCell());
        };
        describe(addCell, entity);
    }
    return table;
}

}  // namespace jupan::tables
