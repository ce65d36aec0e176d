// A table as it leaves the program: typed columns under stable names, for spreadsheets and other programs.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/money/decimal.h"
#include "core/project/calendar.h"

namespace jupan {

/// Of titles; names, keys and codes are English in both.
enum class TableLanguage { korean, english };

/// `key` is stable: other people's sheets and scripts know it.
struct TableColumn {
    std::string key{};    ///< snake_case; of the FOCUS table as its specification writes it
    std::string title{};  ///< in words
    /// What one unit of the number is: a currency code ("KRW"), "share" (0.4 is 40 %), "share/year", "months",
    /// "minutes", "tokens", "items" …; empty for texts, days and pure numbers.
    std::string unit{};
    bool operator==(const TableColumn&) const = default;
};

/// Nothing stands for what is undefined or not known. Amounts of the ledger are exact.
using TableCell = std::variant<std::monostate, bool, std::int64_t, double, std::string, Date, YearMonth, Decimal>;

struct ExportTable {
    std::string name{};  ///< stable, snake_case
    std::string title{};
    std::vector<TableColumn> columns{};
    std::vector<std::vector<TableCell>> rows{};  ///< a cell a column
    bool operator==(const ExportTable&) const = default;
};

}  // namespace jupan
