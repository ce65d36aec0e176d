// Column mappings on their way into the project, and which of those kept there fits a file.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/ledger/saved_mapping.h"

namespace jupan {

/// The mapping under a name, to be kept; mappingFromSaved() is the way back.
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
