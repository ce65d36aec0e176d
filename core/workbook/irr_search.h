// The sheet IRR: the search for the internal rate of return in cells. Excel's IRR() finds some root from a guess; the
// model asks how many there are (model.md §5). So the sign of the NPV is looked at on a grid of rates, and where it
// changes once, the root is halved down to the last bit.
#pragma once

#include "core/workbook/sheets.h"

namespace jupan::workbook {

/// One lane's figures on the sheet.
struct IrrCells {
    std::string count;  ///< reference: how many times the NPV changes sign between monthly rates of -99 % and 1000 %
    std::string root;   ///< reference: ln(1+i) of the monthly rate i; meaningful where count is 1
};
/// Known before the sheet is written, since the sheet stands last.
IrrCells irrCells(bool cashLane);

/// Monthly rates as ln(1+i), ascending: 0.001 apart where yearly rates are between -99 % and 1900 %, else 0.005.
std::vector<double> irrGrid();

/// Writes the sheet; `months` says where the flows stand.
void writeIrrSearch(Book& book, const SheetSource& source, const MonthCells& months);

}  // namespace jupan::workbook
