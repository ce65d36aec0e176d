#include "ui/pages/actuals_style_question.h"

#include <QPushButton>

#include "ui/analysis/actuals_words.h"
#include "ui/format/field_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

ActualsStyleQuestion::ActualsStyleQuestion(const QString& name, QWidget* parent)
    : QWidget(parent), name_(name), text_(new QLabel), answers_(new QHBoxLayout) {
    setObjectName(name_);
    text_->setObjectName(name_ + QStringLiteral(".text"));
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    answers_->setSpacing(2 * gridStep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(text_);
    layout->addLayout(answers_);
}

bool ActualsStyleQuestion::isQuestion(const ReadFault& fault) {
    return fault.code == ReadFaultCode::dateOrderUnclear || fault.code == ReadFaultCode::decimalMarkUnclear;
}

void ActualsStyleQuestion::ask(const ReadFault& fault, const Formatter& formatter) {
    while (QLayoutItem* item = answers_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});  // its successor has the name
            widget->deleteLater();
        }
        delete item;
    }
    dates_ = fault.code == ReadFaultCode::dateOrderUnclear;
    if (dates_)
        askDates(fault, formatter);
    else
        askMarks(fault, formatter);
    if (QLayoutItem* first = answers_->itemAt(0)) setFocusProxy(first->widget());
    answers_->addStretch(1);
}

void ActualsStyleQuestion::askDates(const ReadFault& fault, const Formatter& formatter) {
    const QString line = formatter.number(static_cast<double>(fault.line), 0);
    text_->setText(
        tr("Line %1 has the date “%2”, and nothing in the file tells which part is the month. How is it read?")
            .arg(line, shownFileText(fault.value)));
    bool any = false;
    for (const DateOrder order : {DateOrder::yearMonthDay, DateOrder::monthDayYear, DateOrder::dayMonthYear}) {
        const MomentResult read = readMoment(fault.value, order);
        if (read.fault) continue;
        any = true;
        addAnswer(static_cast<int>(order),
                  tr("%1: %2").arg(choiceText(order), formatter.date(dateOfDay(read.moment.day))));
    }
    // Dates that contradict each other: whatever is chosen, the others are rejected.
    if (any) return;
    for (const DateOrder order : {DateOrder::yearMonthDay, DateOrder::monthDayYear, DateOrder::dayMonthYear})
        addAnswer(static_cast<int>(order), choiceText(order));
}

void ActualsStyleQuestion::askMarks(const ReadFault& fault, const Formatter& formatter) {
    const QString line = formatter.number(static_cast<double>(fault.line), 0);
    text_->setText(
        tr("Line %1 has the number “%2”, and nothing in the file tells which mark stands before the decimals. How is "
           "it read?")
            .arg(line, shownFileText(fault.value)));
    for (const DecimalMark mark : {DecimalMark::point, DecimalMark::comma}) {
        const AmountResult read = readAmount(fault.value, mark);
        const auto amount = Decimal::fromUnits(read.units);
        const QString text = choiceText(mark);
        addAnswer(
            static_cast<int>(mark),
            read.fault || !amount
                ? text
                : tr("%1 as %2").arg(shownFileText(fault.value), formatter.exactNumber(asDouble(amount.value()))));
    }
}

void ActualsStyleQuestion::addAnswer(int answer, const QString& text) {
    auto* button = new QPushButton(text);
    button->setObjectName(name_ + QStringLiteral(".answer[%1]").arg(answer));
    answers_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, answer] {
        if (dates_)
            emit dateOrderChosen(static_cast<DateOrder>(answer));
        else
            emit decimalMarkChosen(static_cast<DecimalMark>(answer));
    });
}

}  // namespace jupan
