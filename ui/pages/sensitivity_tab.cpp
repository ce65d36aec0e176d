#include "ui/pages/sensitivity_tab.h"

#include "ui/charts/chart_widget.h"
#include "ui/pages/chart_actions.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {

SensitivityTab::SensitivityTab(const QString& name, QWidget* parent)
    : Card({}, parent),
      name_(name),
      actions_(new ChartActions),
      reading_(new QLabel),
      table_(new SensitivityTable(QStringLiteral("sensitivity.%1.table").arg(name))) {
    setObjectName(QStringLiteral("sensitivity.%1").arg(name));
    reading_->setObjectName(partName("reading"));
    reading_->setWordWrap(true);
    reading_->setTextFormat(Qt::PlainText);
    addFigures(reading_);
    connect(actions_, &ChartActions::fileRequested, this, &SensitivityTab::fileRequested);
}

QString SensitivityTab::partName(const char* part) const {
    return QStringLiteral("sensitivity.%1.%2").arg(name_, QLatin1String(part));
}

void SensitivityTab::addChart(ChartWidget* chart, QHBoxLayout* row) {
    chart_ = chart;
    chart->setObjectName(partName("chart"));
    row->addWidget(actions_, 1);
    body()->addWidget(chart);
    body()->addWidget(reading_);
}

void SensitivityTab::addTable() {
    body()->addWidget(table_);
}

void SensitivityTab::setFileName(const QString& name) {
    actions_->setChart(chart_, name);
}

void SensitivityTab::setReading(const QString& sentence) {
    reading_->setText(sentence);
    reading_->setVisible(!sentence.isEmpty());
}

QHBoxLayout* SensitivityTab::addRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    body()->addLayout(row);
    return row;
}

void SensitivityTab::showCase(std::shared_ptr<const SensitivityCase> shown) {
    case_ = std::move(shown);
    refresh();
}

}  // namespace jupan
