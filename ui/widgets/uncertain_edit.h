#pragma once

#include <QToolButton>
#include <optional>

#include "ui/widgets/choice_edit.h"
#include "ui/widgets/curve_view.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/provenance_chip.h"

namespace jupan {

/// A value that may be uncertain: the number, and folded under it low, high and the form of the distribution with a
/// small picture. Commits only what is whole: no bounds, or both in order.
class UncertainEdit : public QWidget {
    Q_OBJECT
public:
    UncertainEdit(FieldSpec spec, Formatter formatter, QWidget* parent = nullptr);

    /// Emits nothing; nothing where a clearable field is absent.
    void setValue(const std::optional<Uncertain>& value);
    [[nodiscard]] const std::optional<Uncertain>& value() const { return value_; }
    void setProvenance(const Provenance& provenance);
    void setFormatter(const Formatter& formatter);
    void setCurrency(const std::string& currency);
    void setPrefix(const QString& name);
    void setLabel(const QString& label);
    void setProblem(const QString& sentence);
    /// Shows or folds low, high and the picture. They open by themselves with a value that has bounds.
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const;
    [[nodiscard]] bool hasError() const;
    [[nodiscard]] NumberEdit* number() const { return number_; }
    [[nodiscard]] NumberEdit* low() const { return low_; }
    [[nodiscard]] NumberEdit* high() const { return high_; }
    [[nodiscard]] ChoiceEdit* distribution() const { return distribution_; }
    [[nodiscard]] ProvenanceChip* chip() const { return chip_; }

signals:
    void committed(const jupan::Uncertain& value);
    void cleared();
    void invalid();
    void restored();
    void provenanceCommitted(const jupan::Provenance& provenance);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readParts();
    void restoreBounds();
    void refreshCurve();
    void buildDetails();
    void connectParts();
    [[nodiscard]] QString boundsError(const Uncertain& candidate) const;
    FieldSpec spec_;
    Formatter formatter_;
    std::optional<Uncertain> value_;
    NumberEdit* number_;
    NumberEdit* low_;
    NumberEdit* high_;
    ChoiceEdit* distribution_;
    ProvenanceChip* chip_;
    QToolButton* expand_;
    QWidget* details_;
    ErrorLabel* boundsError_;
    CurveView* curve_;
};

}  // namespace jupan
