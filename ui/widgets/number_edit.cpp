#include "ui/widgets/number_edit.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace jupan {

UnitLineEdit::UnitLineEdit(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(200);  // more than any number; longer pastes are refused by their length all the same
}

void UnitLineEdit::setUnitText(const QString& unit) {
    if (unit == unit_) return;
    unit_ = unit;
    const int room = unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 2 * gridStep;
    setTextMargins(0, 0, room, 0);
    update();
}

void UnitLineEdit::setInvalid(bool invalid) {
    setProperty("invalid", invalid);
}

QSize UnitLineEdit::minimumSizeHint() const {
    const int room = fontMetrics().horizontalAdvance(unit_ + QStringLiteral("1,000,000"));
    return {room + 8 * gridStep, QLineEdit::minimumSizeHint().height()};
}

void UnitLineEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit escaped();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void UnitLineEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (unit_.isEmpty()) return;
    QPainter painter(this);
    painter.setPen(currentTheme().muted);
    painter.drawText(rect().adjusted(0, 0, -3 * gridStep, 0), Qt::AlignRight | Qt::AlignVCenter, unit_);
}

NumberEdit::NumberEdit(FieldSpec spec, Formatter formatter, QWidget* parent)
    : FieldFrame(std::move(spec), std::move(formatter), parent), edit_(new UnitLineEdit(this)) {
    setContent(edit_, edit_);
    connect(edit_, &QLineEdit::textEdited, this, &NumberEdit::readText);
    connect(edit_, &QLineEdit::editingFinished, this, &NumberEdit::finishEditing);
    connect(edit_, &UnitLineEdit::escaped, this, &NumberEdit::restore);
    NumberEdit::renameParts();
    NumberEdit::retranslate();
}

NumberEdit::~NumberEdit() {
    // An edit that has the focus says "finished" while it is destroyed, after this class is gone.
    edit_->disconnect(this);
}

void NumberEdit::renameParts() {
    FieldFrame::renameParts();
    edit_->setObjectName(objectName() + QStringLiteral(".edit"));
}

void NumberEdit::retranslate() {
    FieldFrame::retranslate();
    if (spec_.clearable && spec_.defaulted) {
        const auto standard = spec_.info.defaultValue;
        edit_->setPlaceholderText(standard ? editText(*standard, spec_.info.unit)
                                  : spec_.info.unit == Unit::monthIndex
                                      ? QCoreApplication::translate("Widgets", "end of the plan")
                                      : QCoreApplication::translate("Widgets", "default"));
    }
    if (refusal_) showError(refusalText(*refusal_, spec_.info, edit_->text(), formatter_));
    refreshUnit();
}

void NumberEdit::setFormatter(const Formatter& formatter) {
    FieldFrame::setFormatter(formatter);
}

void NumberEdit::setCurrency(const std::string& currency) {
    spec_.currency = currency;
    refreshUnit();
}

void NumberEdit::setReadOnly(bool readOnly) {
    edit_->setReadOnly(readOnly);
}

void NumberEdit::setValue(std::optional<double> stored) {
    const bool same = stored == value_;
    const bool typing = edit_->hasFocus() && edit_->isModified();
    if (same && (refusal_ || typing)) return;  // what stands there is being worked on
    value_ = stored;
    refusal_.reset();
    showError({});
    showValue();
}

void NumberEdit::showValue() {
    QString text = value_ ? editText(*value_, spec_.info.unit) : QString();
    if (spec_.info.range == Range::year) text.remove(u',');
    edit_->setText(text);
    edit_->setModified(false);
    refreshUnit();
}

QString NumberEdit::unitFor(std::optional<double>) const {
    const std::string& currency = spec_.currency.empty() ? formatter_.currency() : spec_.currency;
    return fieldUnit(spec_.info.unit, formatter_.language(), currency);
}

void NumberEdit::refreshUnit() {
    // "0.4%" carries its own sign.
    const bool carried = isPercent(spec_.info.unit) && edit_->text().trimmed().endsWith(u'%');
    edit_->setUnitText(carried ? QString() : unitFor(value_));
}

void NumberEdit::readText(const QString& text) {
    const std::string& currency = spec_.currency.empty() ? formatter_.currency() : spec_.currency;
    if (spec_.clearable && text.trimmed().isEmpty()) {
        refusal_.reset();
        value_.reset();
        showError({});
        refreshUnit();
        emit cleared();
        return;
    }
    const bool whole = spec_.integer || boundsOf(spec_.info.range).integer;
    const NumberEntry entry = parseField(text, spec_.info, whole, currency);
    if (!entry) {
        refusal_ = entry.refusal;
        showError(refusalText(entry.refusal, spec_.info, text, formatter_));
        emit invalid(entry.refusal);
        return;
    }
    refusal_.reset();
    showError({});
    value_ = entry.value;
    refreshUnit();
    emit committed(*entry.value);
}

void NumberEdit::finishEditing() {
    if (!refusal_) showValue();
}

void NumberEdit::restore() {
    const bool wasRefused = refusal_.has_value();
    refusal_.reset();
    showError({});
    showValue();
    edit_->selectAll();
    if (wasRefused) emit restored();
}

MonthEdit::MonthEdit(FieldSpec spec, Formatter formatter, YearMonth start, QWidget* parent)
    : NumberEdit(std::move(spec), std::move(formatter), parent), start_(start) {
    refreshUnit();
}

void MonthEdit::setStart(YearMonth start) {
    start_ = start;
    refreshUnit();
}

QString MonthEdit::unitFor(std::optional<double> value) const {
    const QString unit = NumberEdit::unitFor(value);
    if (!value || *value < 0 || *value > 1200) return unit;
    const YearMonth month = calendarMonthOf(static_cast<int>(*value), start_);
    return QStringLiteral("%1 · %2").arg(unit, formatter_.calendarMonth(month));
}

}  // namespace jupan
