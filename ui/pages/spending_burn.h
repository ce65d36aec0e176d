// What is left of the running month's budget, day by day.
#pragma once

#include "ui/pages/spending_section.h"

class QLabel;

namespace jupan {

class BurnDownChart;

class SpendingBurn : public SpendingSection {
    Q_OBJECT

public:
    explicit SpendingBurn(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QLabel* label_;
    SpendingLineChooser* line_;
    BurnDownChart* chart_;
    QLabel* reading_;
};

}  // namespace jupan
