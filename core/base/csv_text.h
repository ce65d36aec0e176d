// Cells of CSV files (RFC 4180) that spreadsheets open: texts stay texts, figures keep their digits.
#pragma once

#include <string>

namespace jupan {

/// A text as a cell. One that a spreadsheet would take for a formula gets an apostrophe before it; a NUL, which ends a
/// cell in some readers, is left out; what holds a comma, a quotation mark or a line end is quoted.
std::string csvText(std::string text);

/// The shortest digits that read back the same, without an exponent where a spreadsheet would show it as it stands;
/// empty unless finite.
std::string csvNumber(double value);

}  // namespace jupan
