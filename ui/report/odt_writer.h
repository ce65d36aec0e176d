// The report as an OpenDocument text (ISO/IEC 26300, version 1.3): LibreOffice and Word open it.
#pragma once

#include <QByteArray>

#include "ui/report/report.h"

namespace jupan {

/// The file's bytes; empty if there is no memory for them. The same report gives the same bytes. Draws the charts, so
/// only on the thread of the window.
QByteArray odtOf(const Report& report);

}  // namespace jupan
