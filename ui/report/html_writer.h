// The report as one HTML file: nothing in it runs, nothing is fetched, pictures are inside.
#pragma once

#include <QByteArray>

#include "ui/report/report.h"

namespace jupan {

/// UTF-8. It is well-formed XML too. The same report gives the same bytes. Draws the charts, so only on the thread of
/// the window.
QByteArray htmlOf(const Report& report);

}  // namespace jupan
