// Alerts of the budget as a reader is told of them.
#pragma once

#include <QString>
#include <vector>

#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// What is told of a line in a period: the gravest alert, and with it the lower thresholds that were passed on the way.
struct AlertRow {
    Alert shown{};
    std::vector<AlertSubject> subjects{};  ///< of all of them, `shown` included
};

/// One row a line and period: those overspent first, then those forecast to be, else in the order of the first alert
/// of each. Of one line and period the same order counts, then the highest share.
std::vector<AlertRow> alertRows(const std::vector<Alert>& alerts);

/// Whether the whole budget is spent, not only a part of it or only forecast to be.
bool isOverspent(const Alert& alert);

/// "▲ API: the budget for Jul 2026 is overspent", "△ API: more than 80 % of the budget for Jul 2026 is spent".
QString alertText(const Alert& alert, const Project& project, const Formatter& formatter);

/// The amounts and the day when it was noticed: "₩1,234,000 spent of ₩1,000,000, noticed on 3 Jul 2026".
QString alertAmounts(const Alert& alert, const Formatter& formatter);

}  // namespace jupan
