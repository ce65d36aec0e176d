// A table of the report as strips of the page: its caption, its header row, which every page repeats, its rows.
#pragma once

#include <vector>

#include "ui/report/page_flow.h"
#include "ui/report/page_style.h"
#include "ui/report/report.h"

namespace jupan {

/// A table too wide for the page even in small type becomes several, each with the first column again.
std::vector<Strip> tableStrips(const ReportTable& table, const PageStyle& style, PageElements& elements, int parent);

/// Where the columns of a table stand, in which type.
struct TableColumns {
    std::vector<int> columns{};  ///< of the table, in order
    std::vector<double> lefts{};
    std::vector<double> widths{};  ///< of their words, without the space around them
    double size = 0;               ///< of type, points
};

/// One for each part that the table is printed in.
std::vector<TableColumns> placeColumns(const ReportTable& table, const PageStyle& style);

}  // namespace jupan
