#pragma once

#include <QString>

#include "ui/theme/theme.h"

namespace jupan {

/// The one style sheet of the application. Widgets name what they are by the property `role`:
/// QLabel: title, heading, muted, small, error, good, bad, caution; QFrame: card, alert, line; QPushButton: primary,
/// link; QToolButton: chip; QTableView needs nothing.
QString styleSheetOf(const Theme& theme);

}  // namespace jupan
