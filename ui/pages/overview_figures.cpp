#include "ui/pages/overview_figures.h"

#include <QResizeEvent>

#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// From this width on all six figures stand in one row.
constexpr int wideFrom = 1040;

FigureTone toneOf(Figure figure, const Results& results) {
    const double amount = figure == Figure::net            ? results.metrics.net
                          : figure == Figure::npv          ? results.metrics.npv
                          : figure == Figure::peakExposure ? results.metrics.peakExposure
                                                           : 0;
    if (amount == 0) return FigureTone::neutral;
    return amount > 0 ? FigureTone::good : FigureTone::bad;
}

}  // namespace

/// Whole years where they are, else months; as in the result panel.
QString OverviewFigures::lengthText(int months, const Formatter& formatter) {
    return months % 12 == 0 ? tr("%n year(s)", nullptr, months / 12) : formatter.months(months);
}

OverviewFigures::OverviewFigures(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(cardGap);
    add(Figure::net, QStringLiteral("overview.net"));
    add(Figure::roi, QStringLiteral("overview.roi"));
    add(Figure::npv, QStringLiteral("overview.npv"));
    add(Figure::payback, QStringLiteral("overview.payback"));
    add(Figure::peakExposure, QStringLiteral("overview.peakExposure"));
    add(Figure::monthlyCost, QStringLiteral("overview.monthlyCost"));
    arrange(3);
}

void OverviewFigures::add(Figure figure, const QString& name) {
    auto* card = new QFrame;
    setRole(card, "card");
    auto* label = new FigureLabel;
    label->setObjectName(name);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->addWidget(label);
    entries_.push_back({figure, card, label});
    connect(label, &QAbstractButton::clicked, this, [this, figure, label] { emit clicked(figure, label); });
}

void OverviewFigures::arrange(int columns) {
    if (columns == columns_) return;
    columns_ = columns;
    for (int column = 0; column < 6; ++column) grid_->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const int place = static_cast<int>(i);
        grid_->addWidget(entries_[i].card, place / columns, place % columns);
    }
}

void OverviewFigures::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= wideFrom ? 6 : 3);
}

QString OverviewFigures::secondLine(Figure figure, const Project& project, const Results& results,
                                    const Formatter& formatter) const {
    if (const QString reason = undefinedReason(figure, results, formatter); !reason.isEmpty()) return reason;
    const Metrics& metrics = results.metrics;
    switch (figure) {
        case Figure::net:
        case Figure::roi:
        case Figure::npv:
            return tr("cash only %1").arg(figureText(inCashLane(figure), results, formatter));
        case Figure::payback:
            return metrics.discountedPaybackMonth
                       ? tr("discounted %1").arg(formatter.months(metrics.discountedPaybackMonth))
                       : tr("never, if later money counts less");
        case Figure::peakExposure:
            return metrics.peakExposure < 0 ? formatter.planMonth(metrics.peakExposureMonth, project.settings.start)
                                            : tr("nothing to advance");
        default:
            return tr("average of the last 12 months");
    }
}

void OverviewFigures::setResults(const Project& project, const Results& results, const Formatter& formatter) {
    for (const Entry& entry : entries_) {
        QString caption = figureName(entry.figure);
        if (entry.figure == Figure::net)
            caption =
                tr("%1 (%2)").arg(caption, lengthText(static_cast<int>(results.months.net.size()) - 1, formatter));
        if (entry.figure == Figure::npv)
            caption = tr("%1 (%2 a year)").arg(caption, formatter.value(results.rates.discountRate, Unit::annualRate));
        entry.label->setTexts(caption, figureText(entry.figure, results, formatter),
                              secondLine(entry.figure, project, results, formatter), toneOf(entry.figure, results));
    }
}

}  // namespace jupan
