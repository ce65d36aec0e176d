#include "ui/pages/spending_figures.h"

#include <QGridLayout>

#include "ui/analysis/spending_words.h"
#include "ui/pages/explanation_popup.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// From this width on four figures stand in one row.
constexpr int wideFrom = 780;

}  // namespace

SpendingFigureCards::SpendingFigureCards(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout(this)),
      spent_(add("spending.spent")),
      forecast_(add("spending.forecast")),
      toDate_(add("spending.todate")),
      landing_(add("spending.landing")) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(cardGap);
    place(2);
}

FigureLabel* SpendingFigureCards::add(const char* name) {
    auto* card = new QFrame;
    setRole(card, "card");
    auto* figure = new FigureLabel;
    figure->setObjectName(QLatin1String(name));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->addWidget(figure);
    cards_.push_back(card);
    connect(figure, &QAbstractButton::clicked, this, [this, figure] { explain(figure); });
    return figure;
}

void SpendingFigureCards::place(int columns) {
    if (columns == columns_) return;
    columns_ = columns;
    for (std::size_t i = 0; i < cards_.size(); ++i)
        grid_->addWidget(cards_[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < static_cast<int>(cards_.size()); ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

void SpendingFigureCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place(width() >= wideFrom ? 4 : 2);
}

void SpendingFigureCards::setWatch(const SpendingWatch& watch, std::shared_ptr<const Project> project,
                                   const Formatter& formatter) {
    watch_ = watch;
    project_ = std::move(project);
    formatter_ = formatter;
    month_ = spendingRows(watch, *project_, SpendingPeriod::month, SpendingGrouping::line);
    year_ = spendingRows(watch, *project_, SpendingPeriod::year, SpendingGrouping::line);
    const auto used = [&](const VarianceFigures& figures) {
        return figures.utilisation
                   ? tr("%1 of %2 budgeted")
                         .arg(utilisationText(figures, formatter), formatter.money(asDouble(figures.budget)))
                   : utilisationReason(figures);
    };
    const auto tone = [](bool bad) { return bad ? FigureTone::bad : FigureTone::neutral; };
    const auto lands = [&](const SpendingRow& row) {
        const QString range = rangeText(row.landing.range, formatter);
        if (watch.budgetVersion < 0) return range;
        const QString budget = formatter.money(asDouble(row.whole));
        return range + u'\n' +
               (row.landsOver ? tr("▲ %1 above the budget of %2").arg(formatter.money(row.landingVariance), budget)
                              : tr("within the budget of %1").arg(budget));
    };
    const auto isOver = [](const VarianceFigures& figures) { return figures.variance > Decimal(); };
    spent_->setTexts(tr("Spent in %1").arg(formatter.calendarMonth(watch.month)),
                     formatter.money(asDouble(month_.total.figures.actual)), used(month_.total.figures),
                     tone(isOver(month_.total.figures) && watch.budgetVersion >= 0));
    forecast_->setTexts(tr("Forecast of the month"), formatter.money(month_.total.landing.value), lands(month_.total),
                        tone(month_.total.landsOver && watch.budgetVersion >= 0));
    toDate_->setTexts(tr("Fiscal year to date"), formatter.money(asDouble(year_.total.figures.actual)),
                      used(year_.total.figures), tone(isOver(year_.total.figures) && watch.budgetVersion >= 0));
    landing_->setTexts(tr("Landing of the year"), formatter.money(year_.total.landing.value), lands(year_.total),
                       tone(year_.total.landsOver && watch.budgetVersion >= 0));
}

void SpendingFigureCards::explain(const FigureLabel* figure) {
    if (!project_) return;
    auto* at = figure == spent_ ? spent_ : figure == forecast_ ? forecast_ : figure == toDate_ ? toDate_ : landing_;
    const bool month = figure == spent_ || figure == forecast_;
    const SpendingPeriod period = month ? SpendingPeriod::month : SpendingPeriod::year;
    const SpendingRows& rows = month ? month_ : year_;
    ExplanationPopup::showAt(figure == spent_ || figure == toDate_
                                 ? explainSpent(watch_, rows, *project_, period, formatter_)
                                 : explainLanding(watch_, rows, *project_, period, formatter_),
                             at);
}

}  // namespace jupan
