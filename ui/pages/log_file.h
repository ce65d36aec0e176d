// The change log as a file for spreadsheets.
#pragma once

#include <QString>

#include "core/audit/change_log.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Writes every entry, the oldest first, to `path`, whole or not at all: the same CSV as the command line's (see
/// core/audit/log_csv.h), in UTF-8 with a byte order mark, by which spreadsheets know it. Empty, or why it failed.
QString writeChangeLog(const ChangeLog& log, const Formatter& formatter, const QString& path);

}  // namespace jupan
