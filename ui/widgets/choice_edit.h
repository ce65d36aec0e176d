#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <functional>

#include "ui/widgets/field_frame.h"

namespace jupan {

/// A choice between named things: an enumeration with its translated texts, or any list (work units, currencies).
class ChoiceEdit : public FieldFrame {
    Q_OBJECT
public:
    /// `texts` is asked again on a change of language.
    ChoiceEdit(FieldSpec spec, Formatter formatter, std::function<QStringList()> texts, QWidget* parent = nullptr);

    /// The field of an enumeration: ChoiceEdit::of<Axis>(spec, formatter).
    template <NamedEnum E>
    static ChoiceEdit* of(FieldSpec spec, Formatter formatter, QWidget* parent = nullptr) {
        return new ChoiceEdit(std::move(spec), std::move(formatter), &choiceTexts<E>, parent);
    }

    /// Shows the choice; -1 for none. Emits nothing.
    void setIndex(int index);
    [[nodiscard]] int index() const { return combo_->currentIndex(); }
    template <NamedEnum E>
    void setChoice(E choice) {
        setIndex(static_cast<int>(choice));
    }
    template <NamedEnum E>
    [[nodiscard]] E choice() const {
        return static_cast<E>(index());
    }
    /// Asks for the texts again, the choice stays.
    void refreshTexts();
    [[nodiscard]] QComboBox* combo() const { return combo_; }

signals:
    /// The reader chose; an enumeration's value is E(index).
    void committed(int index);

protected:
    void retranslate() override;
    void renameParts() override;

private:
    std::function<QStringList()> texts_;
    QComboBox* combo_;
};

/// A line of text. Committed at every edit that is allowed; required texts may not be empty.
class TextEdit : public FieldFrame {
    Q_OBJECT
public:
    TextEdit(FieldSpec spec, Formatter formatter, QWidget* parent = nullptr);
    /// Emits nothing; keeps the cursor while the text is the same.
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return edit_->text(); }
    [[nodiscard]] QLineEdit* edit() const { return edit_; }
    /// The longest text that is taken; longer pastes are refused, not cut.
    static constexpr int longest = 10'000;

signals:
    void committed(const QString& text);

protected:
    void retranslate() override;
    void renameParts() override;

private:
    void readText(const QString& text);
    QLineEdit* edit_;
};

}  // namespace jupan
