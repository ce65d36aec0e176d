#include "ui/analysis/money_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/format/field_text.h"

namespace jupan {
namespace {

class OverviewCharts {
    Q_DECLARE_TR_FUNCTIONS(OverviewCharts)
};

}  // namespace

ChartTexts moneyChartTexts(const QString& title, const Formatter& formatter) {
    const auto column = [formatter](double amount) { return formatter.tableMoney(amount); };
    return {.title = title,
            .valueUnit = formatter.unitCaption(),
            .empty = {},
            .tick = [formatter](double amount) { return formatter.tickMoney(amount); },
            .value = column,
            .exact = [formatter](double amount) { return formatter.exactMoney(amount); }};
}

namespace {

LineSeries monthlyLine(const QString& name, const std::vector<double>& cumulative) {
    LineSeries line{name, {}};
    line.points.reserve(static_cast<qsizetype>(cumulative.size()));
    for (std::size_t month = 0; month < cumulative.size(); ++month)
        line.points.append({static_cast<double>(month), cumulative[month]});
    return line;
}

}  // namespace

LineSeries cashLine(const QString& name, const Results& results) {
    return monthlyLine(name, results.months.cumulative);
}

LineSeries cashOnlyLine(const QString& name, const Results& results) {
    return monthlyLine(name, results.cashCumulative);
}

std::optional<PaybackMark> paybackMark(const Results& results, const Formatter& formatter) {
    const auto& month = results.metrics.paybackMonth;
    // Without a debt there is no point at which it comes back.
    if (!month || !results.metrics.paybackStep) return std::nullopt;
    return PaybackMark{*month, OverviewCharts::tr("pays back, %1").arg(formatter.months(month))};
}

double largestCash(const Results& results) {
    double largest = 0;
    for (const double amount : results.months.cumulative) largest = std::max(largest, std::abs(amount));
    for (const double amount : results.cashCumulative) largest = std::max(largest, std::abs(amount));
    return largest;
}

QVector<CategoryBar> axisBars(const Results& results) {
    QVector<CategoryBar> bars;
    for (const auto& [axis, amount] : results.axes) bars.push_back({choiceText(axis), amount, static_cast<int>(axis)});
    return bars;
}

QVector<CategoryBar> categoryBars(const Results& results) {
    QVector<CategoryBar> bars;
    for (const auto& [category, amount] : results.categories) bars.push_back({choiceText(category), amount, 5});
    if (results.contingency > 0) bars.push_back({OverviewCharts::tr("Contingency"), results.contingency, 6});
    return bars;
}

}  // namespace jupan
