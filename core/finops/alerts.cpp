#include "core/finops/alerts.h"

#include <algorithm>

#include "core/money/wide_integer.h"

namespace jupan {
namespace {

const AlertReading* readingFor(std::span<const AlertReading> readings, const AlertSubject& subject) {
    const auto found = std::ranges::find_if(readings, [&](const AlertReading& reading) {
        return reading.line == subject.line && reading.first == subject.first && reading.months == subject.months;
    });
    return found == readings.end() ? nullptr : &*found;
}

std::optional<Decimal> valueFor(const AlertReading& reading, AlertBasis basis) {
    if (basis == AlertBasis::actual) return reading.actual;
    return reading.forecast;
}

}  // namespace

std::vector<AlertThreshold> defaultThresholds() {
    const auto percent = [](int share) { return Decimal::fromMinorUnits(share, 2); };
    return {{AlertBasis::actual, percent(50)},
            {AlertBasis::actual, percent(80)},
            {AlertBasis::actual, percent(100)},
            {AlertBasis::forecast, percent(100)}};
}

bool isActive(const Alert& alert) {
    return alert.holds && !alert.acknowledgedOn;
}

bool passes(const Decimal& value, const Decimal& budget, const Decimal& share) {
    const WideInteger one = wideUnits(Decimal::fromMinorUnits(1, 0));
    if (budget == Decimal()) return value > Decimal() && wideUnits(share) >= one;
    return wideUnits(value) * one > wideUnits(budget) * wideUnits(share);
}

AlertUpdate updateAlerts(std::vector<Alert> alerts, std::span<const AlertReading> readings,
                         std::span<const AlertThreshold> thresholds, Date today) {
    AlertUpdate update;
    for (Alert& alert : alerts) {
        const AlertReading* reading = readingFor(readings, alert.subject);
        if (reading && reading->budget != alert.budget) continue;
        if (reading) {
            const auto value = valueFor(*reading, alert.subject.threshold.basis);
            alert.holds = value && passes(*value, reading->budget, alert.subject.threshold.share);
        }
        update.alerts.push_back(std::move(alert));
    }
    for (const AlertReading& reading : readings)
        for (const AlertThreshold& threshold : thresholds) {
            const auto value = valueFor(reading, threshold.basis);
            if (!value || !passes(*value, reading.budget, threshold.share)) continue;
            const AlertSubject subject{reading.line, reading.first, reading.months, threshold};
            if (std::ranges::find(update.alerts, subject, &Alert::subject) != update.alerts.end()) continue;
            update.alerts.push_back({.subject = subject, .firedOn = today, .budget = reading.budget, .value = *value});
            update.fired.push_back(subject);
        }
    std::ranges::sort(update.alerts, {}, &Alert::subject);
    return update;
}

Result<std::vector<Alert>> acknowledged(std::vector<Alert> alerts, const AlertSubject& subject, Date day,
                                        std::string by) {
    const auto found = std::ranges::find(alerts, subject, &Alert::subject);
    if (found == alerts.end())
        return Problem{.code = ProblemCode::unknownReference,
                       .path = "alert." + subject.line + "." + toText(subject.first),
                       .value = subject.line,
                       .detail = "alert"};
    if (!found->acknowledgedOn) {
        found->acknowledgedOn = day;
        found->acknowledgedBy = std::move(by);
    }
    return alerts;
}

std::optional<Date> dayOfPassing(const DailySpend& spend, DayRange days, double amount) {
    double sum = 0;
    for (std::size_t i = 0; i < spend.days.size(); ++i) {
        const Date day = addDays(spend.first, static_cast<int>(i));
        if (!days.holds(day)) continue;
        sum += spend.days[i];
        if (sum > amount) return day;
    }
    return std::nullopt;
}

}  // namespace jupan
