// Spending by day as a calendar, and the days that cost far more than usual.
#pragma once

#include "ui/pages/spending_section.h"

class QLabel;

namespace jupan {

class DayMapChart;
class FiguresTable;
class SpendingTable;

class SpendingDays : public SpendingSection {
    Q_OBJECT

public:
    explicit SpendingDays(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void showAnomalies();

    DayMapChart* chart_;
    Card* list_;
    QLabel* none_;
    QLabel* unit_;
    SpendingTable* model_;
    FiguresTable* table_;
    QLabel* hint_;
};

}  // namespace jupan
