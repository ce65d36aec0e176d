// Budget against actual by line, model, department or work unit, and the twelve months.
#pragma once

#include "ui/pages/spending_section.h"

class QLabel;

namespace jupan {

class BudgetColumnChart;
class FiguresTable;
class SpendingTable;

class SpendingLines : public SpendingSection {
    Q_OBJECT

public:
    explicit SpendingLines(QWidget* parent = nullptr);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { byLine, byModel, byDepartment, byWorkUnit, viewTotal };

    void retranslate();
    void showTable();
    void showMonths();
    void fitNames();
    void chooseRow(int row);

    QLabel* viewLabel_;
    QComboBox* view_;
    QLabel* unit_;
    SpendingTable* model_;
    FiguresTable* table_;
    QLabel* hint_;
    QLabel* lineLabel_;
    SpendingLineChooser* line_;
    BudgetColumnChart* chart_;
};

}  // namespace jupan
