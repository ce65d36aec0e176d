// Column mappings as the project keeps them and as the reader of files takes them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/finops.h"
#include "core/usage/column_mapping.h"

namespace jupan {

/// The role's name in project files: "date", "input_tokens", "record_id".
std::string_view nameOf(ColumnRole role);
/// Nothing for a name that is none.
std::optional<ColumnRole> columnRoleNamed(std::string_view name);

/// Roles whose name is unknown, from a newer program, are left out.
ColumnMapping columnMappingOf(const SavedMapping& saved);
SavedMapping savedMappingOf(const ColumnMapping& mapping, const std::string& name);

/// What keeps a mapping from reading a file.
enum class MappingGap {
    date,    ///< no column for the day
    figure,  ///< neither an amount nor a count
};
std::optional<MappingGap> gapOf(const ColumnMapping& mapping);

/// Index of the first record that has all columns of the mapping, or nothing.
using Records = std::span<const std::vector<std::string>>;
std::optional<std::size_t> headerOf(const ColumnMapping& mapping, Records records);

/// Index of the first of the mappings whose columns a record has, the one with most columns winning; or nothing.
std::optional<std::size_t> mappingFor(std::span<const SavedMapping> mappings, Records records);

}  // namespace jupan
