// What watches over a budget (model.md §10): thresholds, and what has fired.
#pragma once

#include <optional>
#include <string>

#include "core/project/amounts.h"
#include "core/project/calendar.h"
#include "core/project/field.h"

namespace jupan {

enum class AlertBasis { actual, forecast };
template <>
struct EnumNames<AlertBasis> {
    static constexpr std::array<std::string_view, 2> names{"actual", "forecast"};
};

struct AlertThreshold {
    AlertBasis basis = AlertBasis::actual;
    Decimal share{};  ///< of the budget: 0.8 is 80 %
    auto operator<=>(const AlertThreshold&) const = default;
};

/// What an alert is about: a line, over a month or a fiscal year.
struct AlertSubject {
    std::string line{};  ///< budget line id; empty: all lines together
    YearMonth first{};
    int months = 1;
    AlertThreshold threshold{};
    auto operator<=>(const AlertSubject&) const = default;
};

/// An alert that has fired.
struct Alert {
    AlertSubject subject{};
    Date firedOn{};
    Decimal budget{};   ///< then
    Decimal value{};    ///< then: actual or forecast
    bool holds = true;  ///< the threshold is still passed
    std::optional<Date> acknowledgedOn{};
    std::string acknowledgedBy{};
    bool operator==(const Alert&) const = default;
};

template <class Visitor, Of<AlertThreshold> E>
void describe(Visitor& visit, E& threshold) {
    visit({.name = "basis", .required = true}, threshold.basis);
    visit({.name = "share", .unit = Unit::share, .range = Range::positive, .required = true}, threshold.share);
}

template <class Visitor, Of<Alert> E>
void describe(Visitor& visit, E& alert) {
    visit({.name = "line"}, alert.subject.line);
    visit({.name = "first", .required = true}, alert.subject.first);
    visit({.name = "months", .range = Range::positive, .required = true}, alert.subject.months);
    describe(visit, alert.subject.threshold);
    visit({.name = "fired_on", .required = true}, alert.firedOn);
    visit({.name = "budget", .unit = Unit::money, .required = true}, alert.budget);
    visit({.name = "value", .unit = Unit::money, .required = true}, alert.value);
    visit({.name = "holds", .required = true}, alert.holds);
    visit({.name = "acknowledged_on"}, alert.acknowledgedOn);
    visit({.name = "acknowledged_by"}, alert.acknowledgedBy);
}

}  // namespace jupan
