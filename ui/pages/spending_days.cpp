#include "ui/pages/spending_days.h"

#include <algorithm>
#include <cmath>

#include "ui/analysis/spending_charts.h"
#include "ui/analysis/spending_words.h"
#include "ui/models/spending_table.h"
#include "ui/pages/scenarios_table.h"

namespace jupan {
namespace {

constexpr int chartHeight = 340;
constexpr int mostRows = 30;

}  // namespace

SpendingDays::SpendingDays(QWidget* parent)
    : SpendingSection(QStringLiteral("spending.days"), parent),
      none_(new QLabel),
      unit_(new QLabel),
      model_(new SpendingTable(this)),
      table_(new FiguresTable(QStringLiteral("spending.anomalies"))),
      hint_(new QLabel) {
    chart_ = addChart<DayMapChart>(addCard()->body(), "spending.daymap", chartHeight);
    list_ = addCard();
    none_->setObjectName(QStringLiteral("spending.anomalies.none"));
    none_->setWordWrap(true);
    setRole(none_, "muted");
    setRole(unit_, "small");
    hint_->setWordWrap(true);
    setRole(hint_, "small");
    list_->header()->addWidget(unit_);
    table_->setMaximumRows(mostRows);
    table_->setMaximumColumnWidth(480);
    table_->setModel(model_);
    table_->setStretchColumn(3);
    list_->body()->addWidget(none_);
    list_->body()->addWidget(table_);
    list_->body()->addWidget(hint_);
}

void SpendingDays::refresh() {
    showSpendingDays(*chart_, now().watch, now().period, *now().project, now().formatter);
    showAnomalies();
}

void SpendingDays::showAnomalies() {
    const auto& anomalies = now().watch.anomalies;
    list_->setTitle(tr("Days that cost far more than usual, fiscal year to date"));
    none_->setText(
        tr("No day so far cost far more than such days usually do. Judging needs 14 earlier days of the same kind."));
    none_->setVisible(anomalies.empty());
    unit_->setVisible(!anomalies.empty());
    table_->setVisible(!anomalies.empty());
    hint_->setVisible(!anomalies.empty());
    if (anomalies.empty()) return;
    double largest = 0;
    for (const Anomaly& anomaly : anomalies) largest = std::max(largest, std::abs(anomaly.money));
    const Formatter settled = now().formatter.fixedFor(largest);
    std::vector<SpendingTableRow> rows;
    for (auto anomaly = anomalies.rbegin(); anomaly != anomalies.rend(); ++anomaly) {
        SpendingTableRow row{.name = settled.date(anomaly->day)};
        row.cells = {
            {.text = settled.tableMoney(anomaly->money), .tip = settled.exactMoney(anomaly->money), .bad = true},
            {.text = settled.tableMoney(anomaly->usual), .tip = settled.exactMoney(anomaly->usual)},
            {.text = anomalyScore(*anomaly, settled),
             .tip = tr("Compared with %n earlier days of the same kind.", "", static_cast<int>(anomaly->days))},
            {.text = anomalyCauses(*anomaly, 2, settled),
             .tip = anomalyCauses(*anomaly, anomaly->causes.size(), settled),
             .words = true}};
        rows.push_back(std::move(row));
    }
    unit_->setText(tr("Amounts in %1").arg(settled.unitCaption()));
    hint_->setText(
        tr("Usual is the median of the last 28 weekdays or weekend days before. The score says how many robust "
           "deviations the day lies above it; from 3.5 on it is listed."));
    table_->setAccessibleName(tr("Days that cost far more than usual, fiscal year to date"));
    model_->setRows({tr("Spent"), tr("Usual"), tr("Score"), tr("Cause")}, std::move(rows));
    table_->refit();
}

}  // namespace jupan
