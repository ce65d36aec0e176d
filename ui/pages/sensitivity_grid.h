// Data table: the metric at the values of two inputs, as a heat map and in figures.
#pragma once

#include "core/analysis/data_table.h"
#include "ui/pages/sensitivity_tab.h"

namespace jupan {

class HeatMapChart;
class SensitivitySide;

class SensitivityGrid : public SensitivityTab {
    Q_OBJECT

public:
    explicit SensitivityGrid(QWidget* parent = nullptr);
    void forgetChoices() override;

protected:
    void refresh() override;

private:
    void follow();
    void showTable();
    void showFigures(const DataTable& grid);

    SensitivitySide* rows_;
    SensitivitySide* columns_;
    ErrorLabel* refusal_;
    HeatMapChart* chart_;
};

}  // namespace jupan
