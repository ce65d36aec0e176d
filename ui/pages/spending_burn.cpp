#include "ui/pages/spending_burn.h"

#include <algorithm>

#include "ui/analysis/spending_charts.h"
#include "ui/analysis/spending_words.h"
#include "ui/theme/stale.h"

namespace jupan {
namespace {

constexpr int chartHeight = 380;

}  // namespace

SpendingBurn::SpendingBurn(QWidget* parent)
    : SpendingSection(QStringLiteral("spending.burn"), parent),
      label_(new QLabel),
      line_(new SpendingLineChooser(QStringLiteral("spending.burn.line"))),
      reading_(new QLabel) {
    Card* card = addCard();
    label_->setBuddy(line_);
    QHBoxLayout* row = addRow(card);
    row->addWidget(label_);
    row->addWidget(line_);
    row->addStretch(1);
    chart_ = addChart<BurnDownChart>(card->body(), "spending.burndown", chartHeight);
    reading_->setObjectName(QStringLiteral("spending.burn.reading"));
    reading_->setWordWrap(true);
    reading_->setTextFormat(Qt::PlainText);
    addFigures(reading_);
    card->body()->addWidget(reading_);
    connect(line_, &SpendingLineChooser::lineChosen, this, &SpendingBurn::lineChosen);
}

void SpendingBurn::refresh() {
    const SpendingCase& shown = now();
    label_->setText(tr("Budget line"));
    line_->setLines(shown, shown.line, true);
    showBurnDown(*chart_, shown.watch, shown.ledger().actuals, shown.line, *shown.project, shown.formatter);
    const auto line = std::ranges::find(shown.watch.lines, shown.line, &LineWatch::line);
    const bool one = line != shown.watch.lines.end();
    const MonthForecast& forecast = one ? line->forecast : shown.watch.total.forecast;
    const auto& range = one ? line->forecast.range : shown.watch.monthLanding.range;
    const double value = one ? forecast.value : shown.watch.monthLanding.value;
    if (forecast.basis == ForecastBasis::complete && one)
        reading_->setText(tr("The month is over: it cost %1.").arg(shown.formatter.money(value)));
    else if (one)
        reading_->setText(tr("The month lands at %1, %2 (%3).")
                              .arg(shown.formatter.money(value), forecastBasisText(forecast.basis),
                                   rangeText(range, shown.formatter)));
    else
        reading_->setText(tr("The month lands at %1 (%2): the forecasts of all lines together.")
                              .arg(shown.formatter.money(value), rangeText(range, shown.formatter)));
}

}  // namespace jupan
