// The checklists on paper: all lists with their items, who sees to them, and until when.
#pragma once

#include <QString>

#include "core/project/project.h"
#include "ui/format/formatter.h"

class QPagedPaintDevice;
class QTextDocument;

namespace jupan {

/// Fills `paper` with a title, the readiness of all lists, and a table a list. Foreign text stands there as it is,
/// never as markup.
void writeChecklists(QTextDocument& paper, const Project& project, Date today, const Formatter& formatter);

/// Prints them onto a printer or PDF writer, on A4 unless the device says otherwise.
void printChecklists(QPagedPaintDevice& device, const Project& project, Date today, const Formatter& formatter);

/// Writes them as PDF, the whole file or nothing. Returns why it failed, in the words of the system; empty if it did
/// not.
QString saveChecklists(const QString& path, const Project& project, Date today, const Formatter& formatter);

}  // namespace jupan
