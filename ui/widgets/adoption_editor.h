#pragma once

#include "ui/widgets/uncertain_edit.h"

namespace jupan {

/// How fast a KPI or workload comes into use: start, ramp, shape, ceiling, end, and the ramp drawn.
class AdoptionEditor : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name and prefix of the parts: "kpi.adoption". Month 1 of the plan is `start`.
    AdoptionEditor(const QString& name, Formatter formatter, YearMonth start, int horizonMonths,
                   QWidget* parent = nullptr);
    /// Emits nothing.
    void setAdoption(const Adoption& adoption);
    [[nodiscard]] const Adoption& adoption() const { return adoption_; }
    void setTimeline(YearMonth start, int horizonMonths);
    void setFormatter(const Formatter& formatter);
    [[nodiscard]] bool hasError() const;
    [[nodiscard]] UncertainEdit* ceiling() const { return ceiling_; }

signals:
    void committed(const jupan::Adoption& adoption);
    void invalid();
    void restored();
    void ceilingProvenanceCommitted(const jupan::Provenance& provenance);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void apply(const Adoption& candidate);
    void buildLayout();
    void connectParts();
    void refreshCurve();
    Formatter formatter_;
    Adoption adoption_;
    YearMonth start_;
    int horizon_;
    MonthEdit* startMonth_;
    NumberEdit* rampMonths_;
    ChoiceEdit* shape_;
    UncertainEdit* ceiling_;
    MonthEdit* endMonth_;
    QLabel* caption_;
    CurveView* curve_;
    QLabel* sentence_;
};

}  // namespace jupan
