#include "ui/analysis/spending_charts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/analysis/money_charts.h"
#include "ui/analysis/spending_words.h"

namespace jupan {
namespace {

class SpendingCharts {
    Q_DECLARE_TR_FUNCTIONS(SpendingCharts)
};

QLocale localeOf(const Formatter& formatter) {
    return formatter.language() == Language::korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                    : QLocale(QLocale::English, QLocale::UnitedStates);
}

QDate toQDate(Date day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date toDate(const QDate& day) {
    return Date{std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
                std::chrono::day(static_cast<unsigned>(day.day()))};
}

/// "4월", "Apr".
QString shortMonth(YearMonth month, const Formatter& formatter) {
    return localeOf(formatter).standaloneMonthName(month.month, QLocale::ShortFormat);
}

/// "2026년 4월 17일 (금)", "17 Apr 2026 (Fri)".
QString dayWithWeekday(const QDate& day, const Formatter& formatter) {
    return SpendingCharts::tr("%1 (%2)", "date (weekday)")
        .arg(formatter.date(toDate(day)), localeOf(formatter).dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QString moneyColumn(const QString& name, const Formatter& formatter) {
    return SpendingCharts::tr("%1, %2", "column, unit").arg(name, QString::fromStdString(formatter.currency()));
}

ChartCell cellOf(const std::optional<double>& figure) {
    return figure ? ChartCell(*figure) : ChartCell();
}

std::optional<double> spentIn(const MonthOutlook& month) {
    return month.spent ? std::optional(asDouble(month.spent->actual)) : std::nullopt;
}

Formatter settledFor(const std::vector<MonthOutlook>& months, const Formatter& formatter) {
    double largest = 0;
    for (const MonthOutlook& month : months)
        largest = std::max({largest, asDouble(month.budget), std::abs(spentIn(month).value_or(0)),
                            std::abs(month.landing.value_or(0))});
    return formatter.fixedFor(largest);
}

QString signedCell(double amount, const Formatter& settled) {
    const QString text = settled.cellMoney(amount);
    return amount > 0 ? u'+' + text : text;
}

}  // namespace

void showBudgetMonths(BudgetColumnChart& chart, const SpendingWatch& watch, std::string_view line,
                      const Project& project, const Formatter& formatter) {
    const std::vector<MonthOutlook> months = monthOutlooks(watch, line);
    const Formatter settled = settledFor(months, formatter);
    const bool hasBudget = watch.budgetVersion >= 0;
    BudgetColumnData data{.currentName = SpendingCharts::tr("this month"),
                          .budgetName = SpendingCharts::tr("Budget"),
                          .actualName = SpendingCharts::tr("Actual"),
                          .forecastName = SpendingCharts::tr("Forecast"),
                          .rangeName = SpendingCharts::tr("80 % range of the forecast"),
                          .overName = SpendingCharts::tr("over budget")};
    ChartTexts texts = moneyChartTexts(
        SpendingCharts::tr("Budget and actual by month: %1").arg(watchedLineName(watch, project, line)), settled);
    texts.source = spendingSource(watch, project, formatter);
    texts.table.columns = {SpendingCharts::tr("Month"),
                           moneyColumn(data.budgetName, formatter),
                           moneyColumn(data.actualName, formatter),
                           moneyColumn(data.forecastName, formatter),
                           moneyColumn(SpendingCharts::tr("Low end of the forecast"), formatter),
                           moneyColumn(SpendingCharts::tr("High end of the forecast"), formatter)};
    for (const MonthOutlook& month : months) {
        if (month.month == watch.month) data.current = static_cast<int>(data.months.size());
        const auto low = month.range ? std::optional(month.range->low) : std::nullopt;
        const auto high = month.range ? std::optional(month.range->high) : std::nullopt;
        const auto budget = hasBudget ? std::optional(asDouble(month.budget)) : std::nullopt;
        data.months.append(
            {.name = shortMonth(month.month, formatter),
             .fullName = formatter.calendarMonth(month.month),
             .budget = budget,
             .actual = spentIn(month),
             .forecast = month.landing,
             .low = low,
             .high = high,
             .overText = month.over && month.share ? formatter.fixedPercent(month.share, 0) : QString()});
        texts.table.rows.append({QString::fromStdString(toText(month.month)), cellOf(budget), cellOf(spentIn(month)),
                                 cellOf(month.landing), cellOf(low), cellOf(high)});
    }
    chart.setData(std::move(data), std::move(texts));
}

void showBurnDown(BurnDownChart& chart, const SpendingWatch& watch, const Actuals& actuals, std::string_view line,
                  const Project& project, const Formatter& formatter) {
    const std::vector<MonthOutlook> months = monthOutlooks(watch, line);
    const auto running = std::ranges::find(months, watch.month, &MonthOutlook::month);
    ChartTexts texts;
    BurnDownData data;
    const Formatter settled = settledFor(months, formatter);
    if (running != months.end() && running->budget != Decimal()) {
        data.budget = asDouble(running->budget);
        data.asOf = static_cast<int>(static_cast<unsigned>(watch.asOf.day()));
        data.asOfText = SpendingCharts::tr("as of %1").arg(formatter.dayAndMonth(watch.asOf));
        data.expectedName = SpendingCharts::tr("as planned");
        data.leftName = SpendingCharts::tr("left");
        data.aheadName = SpendingCharts::tr("forecast");
        data.belowZeroName = SpendingCharts::tr("over budget");
        data.dayAxis = SpendingCharts::tr("Day of %1").arg(formatter.calendarMonth(watch.month));
    }
    texts = moneyChartTexts(SpendingCharts::tr("Left of %1's budget: %2", "month, line")
                                .arg(formatter.calendarMonth(watch.month), watchedLineName(watch, project, line)),
                            settled);
    texts.source = spendingSource(watch, project, formatter);
    texts.empty = SpendingCharts::tr("No budget is set for this month, so nothing can run down");
    texts.table.columns = {SpendingCharts::tr("Day"), moneyColumn(SpendingCharts::tr("As planned"), formatter),
                           moneyColumn(SpendingCharts::tr("Left"), formatter),
                           moneyColumn(SpendingCharts::tr("Left by the forecast"), formatter)};
    if (data.budget)
        for (const BurnDownDay& day : burnDownOf(watch, actuals, line)) {
            data.days.append({.name = dayWithWeekday(toQDate(day.day), formatter),
                              .expected = day.expected,
                              .left = day.left,
                              .ahead = day.ahead});
            texts.table.rows.append(
                {QString::fromStdString(toText(day.day)), day.expected, cellOf(day.left), cellOf(day.ahead)});
        }
    chart.setData(std::move(data), std::move(texts));
}

void showSpendingDays(DayMapChart& chart, const SpendingWatch& watch, SpendingPeriod period, const Project& project,
                      const Formatter& formatter) {
    const DayRange range = spendingDays(watch, period);
    const QLocale locale = localeOf(formatter);
    DayMapData data{.first = toQDate(range.first),
                    .last = toQDate(lastDay(watch.month)),
                    .days = {},
                    .asOf = toQDate(watch.asOf),
                    .asOfName = SpendingCharts::tr("as of %1").arg(formatter.dayAndMonth(watch.asOf)),
                    .firstWeekday = static_cast<int>(locale.firstDayOfWeek()),
                    .weekdayNames = {},
                    .monthName = [formatter](const QDate& day) { return shortMonth(monthOf(toDate(day)), formatter); },
                    .dayName = [formatter](const QDate& day) { return dayWithWeekday(day, formatter); },
                    .noDataName = SpendingCharts::tr("no data"),
                    .anomalyName = SpendingCharts::tr("far more than usual")};
    for (int weekday = 1; weekday <= 7; ++weekday)
        data.weekdayNames << locale.standaloneDayName(weekday, QLocale::ShortFormat);
    double largest = 0;
    Date day = watch.spend.first;
    QVector<QVector<ChartCell>> rows;
    for (const double money : watch.spend.days) {
        if (range.holds(day)) {
            largest = std::max(largest, std::abs(money));
            const auto anomaly = std::ranges::find(watch.anomalies, day, &Anomaly::day);
            const bool found = anomaly != watch.anomalies.end();
            const QString cause = found ? anomalyCauses(*anomaly, 2, formatter) : QString();
            data.days.append({.day = toQDate(day), .value = money, .anomalous = found, .note = cause});
            rows.append({QString::fromStdString(toText(day)), money, cause});
        }
        day = addDays(day, 1);
    }
    ChartTexts texts =
        moneyChartTexts(period == SpendingPeriod::month
                            ? SpendingCharts::tr("Spending by day, %1").arg(formatter.calendarMonth(watch.month))
                            : SpendingCharts::tr("Spending by day, fiscal year to date"),
                        formatter.fixedFor(largest));
    texts.source = spendingSource(watch, project, formatter);
    texts.empty = SpendingCharts::tr("No charges in these days");
    texts.table = {.columns = {SpendingCharts::tr("Day"), moneyColumn(SpendingCharts::tr("Spent"), formatter),
                               SpendingCharts::tr("Far more than usual: why")},
                   .rows = std::move(rows)};
    chart.setData(std::move(data), std::move(texts));
}

void showVarianceBridge(VarianceBridgeChart& chart, const LineReasons& reasons, const SpendingWatch& watch,
                        const Project& project, const Formatter& formatter) {
    const double budget = asDouble(reasons.budget);
    const double actual = asDouble(reasons.actual);
    const Formatter settled = formatter.fixedFor(std::max(std::abs(budget), std::abs(actual)));
    VarianceBridgeData data{.budgetName = SpendingCharts::tr("Budget"),
                            .budget = budget,
                            .actualName = SpendingCharts::tr("Actual"),
                            .actual = actual,
                            .effects = {},
                            .signedValue = [settled](double amount) { return signedCell(amount, settled); },
                            .signedExact =
                                [settled](double amount) {
                                    return (amount > 0 ? QStringLiteral("+") : QString()) + settled.exactMoney(amount);
                                },
                            .dearerName = SpendingCharts::tr("dearer than budgeted"),
                            .cheaperName = SpendingCharts::tr("cheaper than budgeted"),
                            .brokenAxis = SpendingCharts::tr("The axis does not begin at 0: the lengths of budget and "
                                                             "actual cannot be compared.")};
    ChartTexts texts =
        moneyChartTexts(SpendingCharts::tr("From budget to actual, %1: %2", "month, line")
                            .arg(formatter.calendarMonth(reasons.month), watchedLineName(watch, project, reasons.line)),
                        settled);
    texts.source = spendingSource(watch, project, formatter);
    texts.table.columns = {SpendingCharts::tr("Effect"), moneyColumn(SpendingCharts::tr("Amount"), formatter),
                           SpendingCharts::tr("Why")};
    texts.table.rows.append({data.budgetName, budget, QString()});
    for (std::size_t i = 0; i < reasons.explained.parts.size(); ++i) {
        const auto effect = static_cast<VarianceEffect>(i);
        const EffectPart& part = reasons.explained.parts[i];
        const bool known = part.state == EffectState::known;
        const auto amount = known ? std::optional(asDouble(part.amount)) : std::nullopt;
        const QString sentence = effectSentence(effect, reasons);
        data.effects.append({.name = effectName(effect),
                             .amount = amount,
                             .words = part.state == EffectState::within ? SpendingCharts::tr("cannot be told apart")
                                                                        : SpendingCharts::tr("does not exist here"),
                             .note = sentence});
        texts.table.rows.append({effectName(effect), cellOf(amount), sentence});
    }
    texts.table.rows.append({data.actualName, actual, QString()});
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
