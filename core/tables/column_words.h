// The titles of columns in both languages, one a key, unless a table means something else by it.
#pragma once

#include <string_view>

#include "core/tables/export_table.h"

namespace jupan::tables {

/// Empty for a key that has no words.
std::string_view columnTitle(std::string_view table, std::string_view key, TableLanguage language);

}  // namespace jupan::tables
