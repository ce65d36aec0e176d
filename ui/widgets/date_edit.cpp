#include "ui/widgets/date_edit.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include "core/usage/day_text.h"

namespace jupan {

DateEdit::DateEdit(FieldSpec spec, Formatter formatter, QWidget* parent)
    : FieldFrame(std::move(spec), std::move(formatter), parent), edit_(new QLineEdit(this)) {
    edit_->setMaxLength(64);
    edit_->installEventFilter(this);
    setContent(edit_, edit_);
    connect(edit_, &QLineEdit::textEdited, this, &DateEdit::readText);
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        if (hasError()) return;
        before_ = date_;
        showDate();
    });
    DateEdit::renameParts();
    DateEdit::retranslate();
}

void DateEdit::renameParts() {
    FieldFrame::renameParts();
    edit_->setObjectName(objectName() + QStringLiteral(".edit"));
}

void DateEdit::retranslate() {
    FieldFrame::retranslate();
    edit_->setPlaceholderText(QCoreApplication::translate("Widgets", "such as 2026-10-05"));
}

void DateEdit::setDate(std::optional<Date> date) {
    const bool same = date == date_;
    if (same && edit_->hasFocus()) return;
    date_ = before_ = date;
    showError({});
    showDate();
}

void DateEdit::showDate() {
    const QString text = date_ ? QString::fromStdString(toText(*date_)) : QString();
    if (edit_->text() != text) edit_->setText(text);
}

void DateEdit::tell() {
    if (date_)
        emit committed(*date_);
    else if (spec_.clearable)
        emit cleared();
}

void DateEdit::refuse(const QString& sentence) {
    showError(sentence);
    emit invalid();
}

void DateEdit::readText(const QString& text) {
    if (spec_.clearable && text.trimmed().isEmpty()) {
        date_.reset();
        showError({});
        return tell();
    }
    const MomentResult read = readMoment(text.trimmed().toStdString(), DateOrder::yearMonthDay);
    if (!read.fault) {
        date_ = std::chrono::sys_days(std::chrono::days(read.moment.day));
        showError({});
        tell();
    } else if (*read.fault == ReadFaultCode::noSuchDate) {
        refuse(QCoreApplication::translate("Widgets",
                                           "There is no such day. Write year, month, day, such as "
                                           "2026-10-05."));
    } else if (*read.fault == ReadFaultCode::dateFarAway) {
        refuse(QCoreApplication::translate("Widgets", "Days from %1 to %2 are allowed.").arg(firstYear).arg(lastYear));
    } else {
        refuse(QCoreApplication::translate("Widgets", "This is no day. Write year, month, day, such as 2026-10-05."));
    }
}

bool DateEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && hasError()) {
        const bool another = date_ != before_;
        date_ = before_;
        showError({});
        showDate();
        if (another) tell();
        emit restored();
        return true;
    }
    return FieldFrame::eventFilter(watched, event);
}

}  // namespace jupan
