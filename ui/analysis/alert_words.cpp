#include "ui/analysis/alert_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "ui/models/budget_words.h"

namespace jupan {
namespace {

class AlertWords {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

/// The whole budget as a share.
Decimal whole() {
    return Decimal::fromMinorUnits(1, 0);
}

int kindOf(const Alert& alert) {
    if (isOverspent(alert)) return 2;
    return alert.subject.threshold.basis == AlertBasis::forecast ? 1 : 0;
}

auto gravity(const Alert& alert) {
    return std::tuple(kindOf(alert), alert.subject.threshold.share);
}

/// As it stands in a sentence.
QString periodName(const AlertSubject& subject, const Formatter& formatter) {
    if (subject.months == 1) return formatter.calendarMonth(subject.first);
    if (subject.first.month == 1) return AlertWords::tr("the year %1").arg(subject.first.year);
    return fiscalYearName(subject.first, formatter);
}

bool samePeriod(const AlertSubject& a, const AlertSubject& b) {
    return std::tie(a.line, a.first, a.months) == std::tie(b.line, b.first, b.months);
}

/// As the line is called now, or was in the latest budget that had it.
QString lineName(const std::string& id, const Project& project) {
    if (id.empty()) return AlertWords::tr("All lines");
    const BudgetBook& book = project.finops.budget;
    const BudgetLine* line = findLine(book.draft, id);
    for (auto version = book.versions.rbegin(); !line && version != book.versions.rend(); ++version)
        line = findLine(version->budget, id);
    return line ? budgetLineName(*line, project) : QString::fromStdString(id);
}

QString sentence(const Alert& alert, const QString& line, const QString& period, const QString& share) {
    const bool forecast = alert.subject.threshold.basis == AlertBasis::forecast;
    if (alert.budget == Decimal())
        return (forecast ? AlertWords::tr("%1: money is going to be spent in %2 without a budget")
                         : AlertWords::tr("%1: money was spent in %2 without a budget"))
            .arg(line, period);
    if (alert.subject.threshold.share == whole())
        return (forecast ? AlertWords::tr("%1: %2 is heading over its budget")
                         : AlertWords::tr("%1: the budget for %2 is overspent"))
            .arg(line, period);
    return (forecast ? AlertWords::tr("%1: %2 is heading over %3 of its budget")
                     : AlertWords::tr("%1: more than %3 of the budget for %2 is spent"))
        .arg(line, period, share);
}

}  // namespace

bool isOverspent(const Alert& alert) {
    const AlertThreshold& threshold = alert.subject.threshold;
    return threshold.basis == AlertBasis::actual && threshold.share >= whole();
}

std::vector<AlertRow> alertRows(const std::vector<Alert>& alerts) {
    std::vector<AlertRow> rows;
    for (const Alert& alert : alerts) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const AlertRow& other) {
            return samePeriod(other.shown.subject, alert.subject);
        });
        if (row == rows.end()) {
            rows.push_back({alert, {alert.subject}});
            continue;
        }
        row->subjects.push_back(alert.subject);
        if (gravity(alert) > gravity(row->shown)) row->shown = alert;
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AlertRow& a, const AlertRow& b) { return kindOf(a.shown) > kindOf(b.shown); });
    return rows;
}

QString alertText(const Alert& alert, const Project& project, const Formatter& formatter) {
    const AlertSubject& subject = alert.subject;
    const QString text = sentence(alert, lineName(subject.line, project), periodName(subject, formatter),
                                  formatter.percent(asDouble(subject.threshold.share)));
    return (isOverspent(alert) ? QStringLiteral("▲ ") : QStringLiteral("△ ")) + text;
}

QString alertAmounts(const Alert& alert, const Formatter& formatter) {
    const QString value = formatter.moneyIn(asDouble(alert.value), formatter.currency());
    const QString budget = formatter.moneyIn(asDouble(alert.budget), formatter.currency());
    const QString day = formatter.date(alert.firedOn);
    return alert.subject.threshold.basis == AlertBasis::forecast
               ? AlertWords::tr("%1 forecast of %2, noticed on %3").arg(value, budget, day)
               : AlertWords::tr("%1 spent of %2, noticed on %3").arg(value, budget, day);
}

}  // namespace jupan
