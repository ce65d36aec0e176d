#include "ui/pages/pilot_reading_panel.h"

#include <QTableView>
#include <algorithm>

#include "ui/format/read_fault_text.h"
#include "ui/models/pilot_words.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

PilotReadingPanel::PilotReadingPanel(QWidget* parent)
    : QWidget(parent),
      summary_(new QLabel),
      error_(new ErrorLabel),
      caution_(new QLabel),
      model_(new PriceTextTable(this)),
      rejected_(new QTableView),
      take_(new QPushButton),
      cancel_(new QPushButton) {
    setObjectName(QStringLiteral("pilot.reading"));
    summary_->setObjectName(QStringLiteral("pilot.reading.summary"));
    error_->setObjectName(QStringLiteral("pilot.reading.error"));
    caution_->setObjectName(QStringLiteral("pilot.reading.caution"));
    rejected_->setObjectName(QStringLiteral("pilot.reading.rejected"));
    take_->setObjectName(QStringLiteral("pilot.reading.take"));
    cancel_->setObjectName(QStringLiteral("pilot.reading.cancel"));
    summary_->setWordWrap(true);
    caution_->setWordWrap(true);
    setRole(caution_, "caution");
    setRole(take_, "primary");
    rejected_->setModel(model_);
    prepareTable(rejected_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(take_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridStep);
    for (QWidget* part : std::initializer_list<QWidget*>{summary_, error_, caution_, rejected_})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(take_, &QPushButton::clicked, this, [this] {
        const std::vector<PilotObservation> observations = std::move(reading_.observations);
        close();
        emit taken(observations);
    });
    connect(cancel_, &QPushButton::clicked, this, &PilotReadingPanel::close);
    hide();
}

void PilotReadingPanel::close() {
    reading_ = {};
    open_ = false;
    hide();
}

void PilotReadingPanel::offer(MeasurementReading reading, const QString& source, const std::string& unit,
                              const Formatter& formatter) {
    reading_ = std::move(reading);
    open_ = true;
    error_->setMessage(reading_.failure ? measurementFaultLine(*reading_.failure, formatter) : QString());
    showReading(source, unit, formatter);
    showRejected(formatter);
    show();
}

void PilotReadingPanel::showReading(const QString& source, const std::string& unit, const Formatter& formatter) {
    const auto& read = reading_.observations;
    const int count = static_cast<int>(read.size());
    QStringList lines;
    if (!source.isEmpty()) lines << shownFileText(source.toStdString());
    if (!read.empty()) {
        const auto pilots = std::ranges::count(read, PilotPhase::pilot, &PilotObservation::phase);
        const auto [first, last] = std::ranges::minmax_element(read, {}, &PilotObservation::date);
        const auto [least, most] = std::ranges::minmax_element(read, {}, &PilotObservation::value);
        lines << tr("%n measurement(s) can be taken over: %1 of the baseline, %2 of the pilot.", nullptr, count)
                     .arg(formatter.number(static_cast<double>(count - pilots), 0),
                          formatter.number(static_cast<double>(pilots), 0));
        lines << tr("Days from %1 to %2, values from %3 to %4.")
                     .arg(formatter.date(first->date), formatter.date(last->date),
                          measuredText(least->value, unit, formatter), measuredText(most->value, unit, formatter));
    } else if (!reading_.failure) {
        lines << tr("No row can be taken over.");
    }
    summary_->setText(lines.join(u'\n'));
    summary_->setVisible(!lines.isEmpty());
    QStringList cautions;
    if (!reading_.percentMix.empty())
        cautions << tr("%n row(s) look as if percent were written in two ways, such as 40 and 0.4, the first in line "
                       "%1. They are read as they stand; put them right first if that is wrong.",
                       nullptr, static_cast<int>(reading_.percentMix.size()))
                        .arg(reading_.percentMix.front());
    if (reading_.percent) cautions << tr("Values are written with “%”: 40 % counts as 40.");
    caution_->setText(cautions.join(u'\n'));
    caution_->setVisible(!cautions.isEmpty());
    take_->setText(tr("Take over %n measurement(s)", nullptr, count));
    take_->setVisible(count > 0);
    cancel_->setText(count > 0 ? tr("Cancel") : tr("Close"));
}

void PilotReadingPanel::showRejected(const Formatter& formatter) {
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const MeasurementFault& fault : reading_.rejected) {
        const QString reason = measurementFaultText(fault, formatter);
        rows.push_back({{.text = QString::number(fault.fault.line)},
                        {.text = shownFileText(fault.fault.column)},
                        {.text = reason, .tip = reason}});
    }
    const bool any = !rows.empty();
    model_->setContent({{tr("Line"), true},
                        {tr("Column")},
                        {tr("Why it is not taken (%n row(s))", nullptr, static_cast<int>(reading_.rejectedRows))}},
                       std::move(rows));
    rejected_->setVisible(any);
    if (any) fitTable(rejected_, 2, tr("Rows that are not taken"));
}

}  // namespace jupan
