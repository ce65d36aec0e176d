// The change log as CSV.
#pragma once

#include <string>

#include "core/audit/change_log.h"

namespace jupan {

/// The line with the names of the columns: number,time,who,action,path,before,after,hash. Ends in CR LF, as all (RFC
/// 4180).
std::string changeCsvHeader();

/// An entry as a line. A text that a spreadsheet would take for a formula (it starts with = + - @, a tab or a line end,
/// and is no plain number) gets an apostrophe before it.
std::string changeCsvLine(const ChangeEntry& entry);

}  // namespace jupan
