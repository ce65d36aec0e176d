#include "ui/pages/sensitivity_matrix.h"

#include <QPushButton>

#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {

SensitivityMatrix::SensitivityMatrix(QWidget* parent)
    : SensitivityTab(QStringLiteral("matrix"), parent),
      chart_(new BubbleChart),
      how_(new QLabel),
      link_(new QPushButton) {
    chart_->setFixedHeight(420);
    addChart(chart_, addRow());
    addTable();
    how_->setWordWrap(true);
    setRole(how_, "small");
    link_->setObjectName(partName("goals"));
    setRole(link_, "link");
    body()->addWidget(how_);
    body()->addWidget(link_, 0, Qt::AlignLeft);
    connect(table(), &SensitivityTable::rowChosen, this, &SensitivityMatrix::inputRequested);
    connect(link_, &QPushButton::clicked, this, [this] {
        const auto& units = now().project().workUnits;
        emit inputRequested(
            units.empty() ? QString() : QStringLiteral("work_unit.%1").arg(QString::fromStdString(units[0].id.text)));
    });
}

void SensitivityMatrix::refresh() {
    const CostBenefitMatrix matrix = costBenefitMatrix(now().project(), now().results);
    showMatrix(*chart_, matrix, now().project(), now().scenario, now().formatter);
    setFileName(QStringLiteral("cost-benefit-matrix"));
    setReading(matrix.points.empty() ? tr("There is no work unit yet. Enter the first one under Goals & KPIs.")
                                     : matrixReading(matrix, now().project()));
    const Formatter settled = settledFor(matrix, now().formatter);
    std::vector<SensitivityRow> rows;
    for (const MatrixPoint& point : matrix.points) {
        const std::string path = "work_unit." + point.workUnit;
        const auto money = [&](double amount) {
            return SensitivityCell{.text = settled.tableMoney(amount), .tip = now().formatter.exactMoney(amount)};
        };
        rows.push_back(
            {inputWords(now().project(), path),
             path,
             {money(point.pvBenefit), money(point.pvCost), SensitivityCell{.text = tr("%1 of 5").arg(point.effort)},
              SensitivityCell{.text = tr("%1 of 5").arg(point.risk)},
              SensitivityCell{.text = quadrantName(point.quadrant), .words = true}}});
    }
    const QString unit = settled.unitCaption();
    table()->setRows({tr("Present value\nof benefit, %1").arg(unit), tr("Present value\nof cost, %1").arg(unit),
                      tr("Effort"), tr("Risk"), tr("Quadrant")},
                     std::move(rows));
    table()->setAccessibleName(chart_->title());
    table()->setVisible(!matrix.points.empty());
    how_->setText(tr(
        "Benefit: the KPIs that name the work unit. Cost: the workloads and cost items that name it; seats and shared "
        "costs are not part of it. Much and little are split at the medians. Effort and risk are numbers from 1 to 5 "
        "that you give each work unit (3 where you gave none)."));
    // A single & would make a shortcut of the letter behind it.
    link_->setText(tr("Set effort and risk under Goals & KPIs").replace(QLatin1String("&"), QLatin1String("&&")));
}

}  // namespace jupan
