#include "core/storage/ledger_tables.h"

#include "core/storage/schema.h"

namespace jupan::storage {
namespace {

Column integer(std::string name) {
    return {.name = std::move(name), .type = ColumnType::integer};
}

Column text(std::string name) {
    return {.name = std::move(name)};
}

Column maybe(Column column) {
    column.nullable = true;
    return column;
}

Schema buildLedgerSchema() {
    return {
        {.name = "actuals",
         .order = RowOrder::single,
         .columns = {integer("position"), integer("last_import")},
         .keyColumns = 1,
         .checks = {quoted("position") + " = 0"}},
        {.name = "actuals_imports",
         .columns = {integer("number"), text("name"), text("format"), integer("day"), integer("rows_read"),
                     integer("added"), integer("replaced"), integer("already_present"), integer("rejected"),
                     maybe(integer("first_day")), maybe(integer("last_day"))},
         .keyColumns = 1},
        {.name = "actuals_groups",
         .columns = {integer("id"),
                     text("vendor"),
                     text("model"),
                     text("project"),
                     text("project_name"),
                     text("key"),
                     text("line_item"),
                     text("description"),
                     text("currency"),
                     {.name = "batch", .type = ColumnType::yesNo}},
         .keyColumns = 1},
        {.name = "actuals_charges",
         .columns = {integer("day"), integer("identity_high"), integer("identity_low"), integer("second_of_day"),
                     integer("import"), integer("charge_group"), integer("requests"), integer("input_tokens"),
                     integer("cached_tokens"), integer("cache_write_tokens"), integer("output_tokens"),
                     maybe(text("amount"))},
         .keyColumns = 3},
        {.name = "actuals_records",
         .columns = {integer("identity_high"), integer("identity_low"), integer("import")},
         .keyColumns = 2},
    };
}

Schema buildFileSchema() {
    Schema schema = documentSchema();
    schema.insert(schema.end(), ledgerSchema().begin(), ledgerSchema().end());
    return schema;
}

}  // namespace

const Schema& ledgerSchema() {
    static const Schema schema = buildLedgerSchema();
    return schema;
}

const Schema& fileSchema() {
    static const Schema schema = buildFileSchema();
    return schema;
}

}  // namespace jupan::storage
