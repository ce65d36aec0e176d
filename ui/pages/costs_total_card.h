// Cost by category and year, contingency as a line of its own: the table and its picture.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class ChartActions;
class CostYearsTableModel;
class StackedColumnChart;

class CostsTotalCard : public Card {
    Q_OBJECT

public:
    CostsTotalCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

signals:
    /// For the chart's exports.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTable();
    void refreshChart();

    ProjectDocument& document_;
    ViewSettings& view_;
    CostYearsTableModel* model_;
    QTableView* table_;
    StackedColumnChart* chart_;
    ChartActions* actions_;
};

}  // namespace jupan
