// Alerts as states: fired once, acknowledged, armed again when the budget changes (model.md §10).
#pragma once

#include "core/base/problem.h"
#include "core/finops/forecast.h"
#include "core/project/alert.h"

namespace jupan {

/// 50, 80 and 100 % of actual, 100 % of forecast.
std::vector<AlertThreshold> defaultThresholds();

/// Asks for attention: it holds, and nobody has acknowledged it.
bool isActive(const Alert& alert);

/// The state of a line in a period.
struct AlertReading {
    std::string line{};
    YearMonth first{};
    int months = 1;
    Decimal budget{};
    Decimal actual{};
    std::optional<Decimal> forecast{};
};

/// Whether `value` passes `share` of `budget`, exactly: more than it, for what is spent to the last won is not
/// overspent. Without a budget, anything spent passes the shares from 100 % on, and no lower one.
bool passes(const Decimal& value, const Decimal& budget, const Decimal& share);

struct AlertUpdate {
    std::vector<Alert> alerts;        ///< all, sorted by subject
    std::vector<AlertSubject> fired;  ///< those that fired now
};

/// What the readings of a day make of the alerts. A threshold that is passed and has no alert fires; an alert whose
/// threshold is passed no more stays, without `holds`, and does not fire again when it is. Where the budget is another
/// than when it fired, the alert is gone, and fires anew if the threshold is still passed. Alerts that no reading is
/// about stay as they are.
AlertUpdate updateAlerts(std::vector<Alert> alerts, std::span<const AlertReading> readings,
                         std::span<const AlertThreshold> thresholds, Date today);

/// The alerts with one acknowledged; one that is acknowledged already stays so. unknownReference (path
/// `alert.<line>.<first month>`) if there is none about the subject.
Result<std::vector<Alert>> acknowledged(std::vector<Alert> alerts, const AlertSubject& subject, Date day,
                                        std::string by);

/// The first day of `days` on which the money since their first day passes `amount`; nothing if it never does.
std::optional<Date> dayOfPassing(const DailySpend& spend, DayRange days, double amount);

}  // namespace jupan
