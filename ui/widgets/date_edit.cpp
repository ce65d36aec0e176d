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

void DateEdit::readText(const QString& text) {
    const MomentResult read = readMoment(text.trimmed().toStdString(), DateOrder::yearMonthDay);
    if (!read.fault) {
        date_ = std::chrono::sys_days(std::chrono::days(read.moment.day));
        showError({});
        emit committed(*date_);
    } else if (*read.fault == ReadFaultCode::noSuchDate) {
        showError(QCoreApplication::translate("Widgets",
                                              "There is no such day. Write year, month, day, such as "
                                              "2026-10-05."));
    } else if (*read.fault == ReadFaultCode::dateFarAway) {
        showError(
            QCoreApplication::translate("Widgets", "Days from %1 to %2 are allowed.").arg(firstYear).arg(lastYear));
    } else {
        showError(
            QCoreApplication::translate("Widgets", "This is no day. Write year, month, day, such as 2026-10-05."));
    }
}

bool DateEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && hasError()) {
        const bool another = date_ != before_;
        date_ = before_;
        showError({});
        showDate();
        if (another && date_) emit committed(*date_);
        return true;
    }
    return FieldFrame::eventFilter(watched, event);
}

}  // namespace jupan
