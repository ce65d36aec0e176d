// Cost-benefit matrix: the work units by what they bring and what is spent on them.
#pragma once

#include "ui/pages/sensitivity_tab.h"

class QPushButton;

namespace jupan {

class BubbleChart;

class SensitivityMatrix : public SensitivityTab {
    Q_OBJECT

public:
    explicit SensitivityMatrix(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    BubbleChart* chart_;
    QLabel* how_;
    QPushButton* link_;
};

}  // namespace jupan
