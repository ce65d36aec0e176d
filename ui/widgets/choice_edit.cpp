#include "ui/widgets/choice_edit.h"

#include "ui/widgets/quiet_combo.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace jupan {

ChoiceEdit::ChoiceEdit(FieldSpec spec, Formatter formatter, std::function<QStringList()> texts, QWidget* parent)
    : FieldFrame(std::move(spec), std::move(formatter), parent),
      texts_(std::move(texts)),
      combo_(new QuietComboBox(this)) {
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo_->setMinimumContentsLength(8);
    combo_->setFocusPolicy(Qt::StrongFocus);  // a wheel over an unfocused field changes nothing
    setContent(combo_, combo_);
    connect(combo_, &QComboBox::activated, this, &ChoiceEdit::committed);
    ChoiceEdit::renameParts();
    ChoiceEdit::retranslate();
}

void ChoiceEdit::renameParts() {
    FieldFrame::renameParts();
    combo_->setObjectName(objectName() + QStringLiteral(".combo"));
}

void ChoiceEdit::retranslate() {
    FieldFrame::retranslate();
    refreshTexts();
}

void ChoiceEdit::refreshTexts() {
    const QSignalBlocker quiet(combo_);
    const int chosen = combo_->currentIndex();
    const QStringList texts = texts_();
    combo_->clear();
    combo_->addItems(texts);
    combo_->setCurrentIndex(chosen < texts.size() ? chosen : -1);
}

void ChoiceEdit::setIndex(int index) {
    const QSignalBlocker quiet(combo_);
    combo_->setCurrentIndex(index);
}

TextEdit::TextEdit(FieldSpec spec, Formatter formatter, QWidget* parent)
    : FieldFrame(std::move(spec), std::move(formatter), parent), edit_(new QLineEdit(this)) {
    edit_->setMaxLength(2 * longest);  // so that a paste that is too long is seen and refused, not cut
    setContent(edit_, edit_);
    connect(edit_, &QLineEdit::textEdited, this, &TextEdit::readText);
    TextEdit::renameParts();
    TextEdit::retranslate();
}

void TextEdit::renameParts() {
    FieldFrame::renameParts();
    edit_->setObjectName(objectName() + QStringLiteral(".edit"));
}

void TextEdit::retranslate() {
    FieldFrame::retranslate();
}

void TextEdit::setText(const QString& text) {
    if (hasError() && edit_->hasFocus()) return;
    if (edit_->text() == text) return;
    edit_->setText(text);
    // A long text shows its beginning; where somebody types, the cursor stays at the end.
    if (!edit_->hasFocus()) edit_->setCursorPosition(0);
}

void TextEdit::readText(const QString& text) {
    if (spec_.info.required && text.trimmed().isEmpty()) {
        showError(QCoreApplication::translate("Widgets", "A name is needed here."));
        return;
    }
    if (text.size() > longest) {
        showError(QCoreApplication::translate("Widgets", "That is too long; %1 characters are allowed.")
                      .arg(formatter_.number(longest)));
        return;
    }
    showError({});
    emit committed(text);
}

}  // namespace jupan
