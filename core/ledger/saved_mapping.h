// A column mapping as a project keeps it, as the reader of usage files takes it.
#pragma once

#include "core/project/finops.h"
#include "core/usage/column_mapping.h"

namespace jupan {

/// Project files keep these.
template <>
struct EnumNames<ColumnRole> {
    static constexpr std::array<std::string_view, columnRoles> names{
        "date",          "epoch",       "vendor",           "model",         "project",      "project_name",
        "api_key",       "line_item",   "description",      "requests",      "input_tokens", "fresh_tokens",
        "cached_tokens", "cache_write", "cache_write_hour", "output_tokens", "batch",        "amount",
        "currency",      "record_id",   "quantity",         "unit",          "token_type"};
};

/// Roles that are none are left out.
ColumnMapping mappingFromSaved(const SavedMapping& saved);

}  // namespace jupan
