#include "ui/analysis/outcome_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/project/amounts.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/money_charts.h"

namespace jupan {

class OutcomeCharts {
    Q_DECLARE_TR_FUNCTIONS(OutcomeCharts)
};

namespace {

using Amount = std::function<double(const RealisedMonth&)>;

}  // namespace

void showRealised(CumulativeCashChart& chart, const Realised& realised, const Project& project,
                  const Formatter& formatter) {
    const std::pair<QString, Amount> series[] = {
        {OutcomeCharts::tr("Measured benefits"), [](const RealisedMonth& month) { return asDouble(month.benefit); }},
        {OutcomeCharts::tr("Spent"), [](const RealisedMonth& month) { return asDouble(month.cost); }},
        {OutcomeCharts::tr("Planned benefits"), [](const RealisedMonth& month) { return month.plannedBenefit; }},
        {OutcomeCharts::tr("Planned cost"), [](const RealisedMonth& month) { return month.plannedCost; }},
    };
    double largest = 0;
    CumulativeCashData data;
    ChartTable table{.columns = {OutcomeCharts::tr("Month")}, .rows = {}};
    for (const RealisedMonth& month : realised.months)
        table.rows.push_back({QString::fromStdString(toText(month.month))});
    for (const auto& [name, amount] : series) {
        LineSeries line{.name = name, .points = {}};
        table.columns << QStringLiteral("%1, %2").arg(name, QString::fromStdString(project.settings.currency.code));
        qsizetype row = 0;
        for (const RealisedMonth& month : realised.months) {
            const double value = amount(month);
            largest = std::max(largest, std::abs(value));
            line.points.push_back(
                QPointF(static_cast<double>(monthsBetween(project.settings.start, month.month)) + 1, value));
            table.rows[row++].push_back(value);
        }
        data.lines.push_back(std::move(line));
    }
    const Formatter settled = formatter.fixedFor(largest);
    ChartTexts texts = moneyChartTexts(OutcomeCharts::tr("Benefits and cost so far, beside the plan"), settled);
    texts.note = OutcomeCharts::tr(
        "Cumulative. Only what was measured counts as a benefit; what nobody measured is no benefit here.");
    texts.source = chartSource(project, {});
    texts.empty = realised.months.empty()
                      ? OutcomeCharts::tr("Nothing was charged or measured yet.")
                      : OutcomeCharts::tr("What was charged and measured lies before the plan's first month, %1.")
                            .arg(formatter.calendarMonth(project.settings.start));
    texts.table = std::move(table);
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
