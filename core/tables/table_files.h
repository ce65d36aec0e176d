// Tables as text: CSV for spreadsheets, JSON for programs.
#pragma once

#include <span>
#include <string>

#include "core/tables/export_table.h"

namespace jupan {

/// RFC 4180 with a byte order mark, so that spreadsheets see UTF-8; lines end in CR LF; one header row, the keys.
/// Numbers have a point and every digit, days are YYYY-MM-DD, months YYYY-MM, what is undefined is empty. A text that a
/// spreadsheet would take for a formula gets an apostrophe before it.
std::string csvOf(const ExportTable& table);

/// An object {"columns": [{"key", "title", "unit"}], "name", "rows": [{key: value}], "title"}, a row a line, keys
/// sorted. Numbers have every digit, amounts of the ledger are exact decimal texts as in the other JSON of the program,
/// what is undefined is null.
std::string jsonOf(const ExportTable& table);

/// {"format": "jupan-tables", "project", "scenario", "date", "tables": {name: table}, "version": 1}: all tables of a
/// project. `scenario`: its id, or "base".
struct TablesHead {
    std::string project{};
    std::string scenario{};
    Date day{};
};
std::string jsonOf(const TablesHead& head, std::span<const ExportTable> tables);

}  // namespace jupan
