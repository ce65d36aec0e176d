#pragma once

#include <QLineEdit>
#include <optional>

#include "ui/format/number_entry.h"
#include "ui/widgets/field_frame.h"

namespace jupan {

/// A line edit with its unit inside at the right.
class UnitLineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit UnitLineEdit(QWidget* parent = nullptr);
    void setUnitText(const QString& unit);
    [[nodiscard]] QString unitText() const { return unit_; }
    /// Marks the frame as wrong.
    void setInvalid(bool invalid);
    [[nodiscard]] QSize minimumSizeHint() const override;
signals:
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString unit_;
};

/// A number field driven by its description: unit, range, whole numbers, percent. Every edit that is a valid number is
/// committed at once; a wrong one stays as typed with its error until it is put right, or Esc brings back the last
/// valid value.
class NumberEdit : public FieldFrame {
    Q_OBJECT
public:
    NumberEdit(FieldSpec spec, Formatter formatter, QWidget* parent = nullptr);
    ~NumberEdit() override;

    /// The value as it stands in the project; nothing where a clearable field is absent. Emits nothing. A text that is
    /// being typed stays as it is while the value is the one it was, or the one it means.
    void setValue(std::optional<double> stored);
    /// The last valid value.
    [[nodiscard]] std::optional<double> value() const { return value_; }
    [[nodiscard]] UnitLineEdit* edit() const { return edit_; }
    void setFormatter(const Formatter& formatter) override;
    /// For money fields whose currency follows a neighbour.
    void setCurrency(const std::string& currency);
    void setReadOnly(bool readOnly);

signals:
    void committed(double stored);
    void cleared();
    void invalid(jupan::NumberRefusal refusal);
    /// Esc took a refused text back: the last valid value stands again, nothing has changed.
    void restored();

protected:
    void retranslate() override;
    void renameParts() override;
    /// The unit beside the text; months add their date.
    [[nodiscard]] virtual QString unitFor(std::optional<double> value) const;
    void refreshUnit();

private:
    void readText(const QString& text);
    void finishEditing();
    void restore();
    void showValue();
    UnitLineEdit* edit_;
    std::optional<double> value_;
    std::optional<NumberRefusal> refusal_;
};

/// A month of the plan with its calendar date inside: "3 | 개월차 · 2026년 3월".
class MonthEdit : public NumberEdit {
    Q_OBJECT
public:
    MonthEdit(FieldSpec spec, Formatter formatter, YearMonth start, QWidget* parent = nullptr);
    void setStart(YearMonth start);

protected:
    [[nodiscard]] QString unitFor(std::optional<double> value) const override;

private:
    YearMonth start_;
};

}  // namespace jupan
