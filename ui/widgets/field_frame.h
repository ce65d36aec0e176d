// What every field has in common: a label above, help, and an error below in words.
#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/format/field_text.h"
#include "ui/format/formatter.h"
#include "ui/widgets/card.h"

namespace jupan {

/// Base of the fields. Named after its FieldSpec ("kpi.reduction"); its parts are "<name>.edit", "<name>.error" ….
class FieldFrame : public QWidget {
    Q_OBJECT
public:
    FieldFrame(FieldSpec spec, Formatter formatter, QWidget* parent = nullptr);

    [[nodiscard]] const FieldSpec& spec() const { return spec_; }
    [[nodiscard]] const Formatter& formatter() const { return formatter_; }
    /// Words, units and digits of another language; called after the translator has changed.
    virtual void setFormatter(const Formatter& formatter);
    /// Renames the field and its parts: "kpi.handling.reduction".
    void setPrefix(const QString& name);
    /// Instead of the label from the description.
    void setLabel(const QString& label);
    /// A refusal that only the whole project can know (validation); an empty text takes it away.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString errorText() const { return error_->message(); }
    [[nodiscard]] bool hasError() const { return !error_->message().isEmpty(); }

protected:
    /// Sets texts again; overridden by fields with more words. Called once the field is complete, and on
    /// LanguageChange.
    virtual void retranslate();
    void changeEvent(QEvent* event) override;
    /// The row under the label.
    void setContent(QWidget* content, QWidget* buddy);
    void addBelow(QWidget* widget);
    [[nodiscard]] QHBoxLayout* labelRow() const { return labelRow_; }
    [[nodiscard]] QString labelText() const;
    /// The field's own refusal; goes before a problem of the whole project.
    void showError(const QString& sentence);
    /// Renames the parts after setPrefix().
    virtual void renameParts();

    FieldSpec spec_;
    Formatter formatter_;

private:
    void refreshError();
    QString ownLabel_;
    QString ownError_;
    QString problem_;
    QLabel* label_;
    QHBoxLayout* labelRow_;
    QVBoxLayout* layout_;
    ErrorLabel* error_;
    QWidget* buddy_ = nullptr;
};

}  // namespace jupan
