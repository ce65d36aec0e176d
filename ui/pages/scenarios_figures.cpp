#include "ui/pages/scenarios_figures.h"

#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

/// The largest figure of the table, to settle its unit.
double largestFigure(const Results& results) {
    return std::max(
        {std::abs(results.metrics.totalBenefit), std::abs(results.metrics.totalCost), std::abs(results.metrics.net)});
}

}  // namespace

ScenariosYearly::ScenariosYearly(QWidget* parent)
    : Card({}, parent),
      model_(new YearlyTable(this)),
      table_(new FiguresTable(QStringLiteral("scenarios.yearly"))),
      note_(new QLabel) {
    table_->setModel(model_);
    note_->setWordWrap(true);
    setRole(note_, "small");
    body()->addWidget(table_);
    body()->addWidget(note_);
    connect(table_, &FiguresTable::cellChosen, this, [this](const QModelIndex& index) {
        if (index.column() != model_->columnCount() - 1) return;
        const QRect part = table_->visualRect(index);
        const Figure figure = index.row() == YearlyTable::roi     ? Figure::roi
                              : index.row() == YearlyTable::pvNet ? Figure::npv
                                                                  : Figure::net;
        emit figureChosen(figure, table_->viewport(), part);
    });
}

void ScenariosYearly::setResults(const QString& scenario, const Results& results, const Formatter& formatter) {
    const Formatter settled = formatter.fixedFor(largestFigure(results));
    setTitle(tr("By year, %1 — %2").arg(settled.unitCaption(), scenario));
    note_->setText(tr("Money is net benefit, the ratio is ROI. Click a total for its arithmetic."));
    model_->setResults(results, settled);
}

ScenariosMetrics::ScenariosMetrics(QWidget* parent)
    : Card({}, parent),
      model_(new ScenarioMetrics(this)),
      table_(new FiguresTable(QStringLiteral("scenarios.metrics"))),
      reasons_(new QLabel) {
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    reasons_->setObjectName(QStringLiteral("scenarios.metrics.reasons"));
    reasons_->setTextFormat(Qt::PlainText);
    reasons_->setWordWrap(true);
    setRole(reasons_, "small");
    body()->addWidget(table_);
    body()->addWidget(reasons_);
    body()->addStretch(1);
    connect(table_, &FiguresTable::cellChosen, this, [this](const QModelIndex& index) {
        emit figureChosen(model_->figure(index), table_->viewport(), table_->visualRect(index));
    });
}

void ScenariosMetrics::setResults(std::shared_ptr<const Results> results, const Formatter& formatter) {
    setTitle(tr("Metrics"));
    model_->setResults(std::move(results), formatter);
    const QStringList reasons = model_->reasons();
    reasons_->setText(reasons.isEmpty() ? tr("Click a figure for its arithmetic.") : reasons.join(QLatin1Char('\n')));
}

}  // namespace jupan
