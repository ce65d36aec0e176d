// Why a usage file or a row of it cannot be taken, as whole sentences.
#pragma once

#include <QString>

#include "core/usage/read_fault.h"
#include "ui/format/formatter.h"

namespace jupan {

/// What is wrong, with the value, and what is allowed or what to do; without the place.
QString readFaultText(const ReadFault& fault, const Formatter& formatter);

/// The same with the place in front: "Line 12, “Amount”: …". Without a line or column: without them.
QString readFaultLine(const ReadFault& fault, const Formatter& formatter);

/// A text of a file on one line: line ends and tabs as blanks, at most `longest` characters, "…" behind a cut one.
QString shownFileText(std::string_view text, int longest = 60);

}  // namespace jupan
