// Figures by month as they are pasted or come from a small file: a month and a number a line.
#pragma once

#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/project/amounts.h"

namespace jupan {

struct MonthlyFigure {
    YearMonth month{};
    Decimal value{};
    bool operator==(const MonthlyFigure&) const = default;
};

/// "2026-03<tab>1,234", also with ; or , or blanks between, the month as 2026.3, 2026년 3월 or any day of it; empty
/// lines and a first line of names are skipped. Ascending by month. Problems, path "line N": badMonth, wrongType (no
/// number), duplicateKey (a month twice), missingField (nothing there at all).
Result<std::vector<MonthlyFigure>> readMonthlyFigures(std::string_view text);

}  // namespace jupan
