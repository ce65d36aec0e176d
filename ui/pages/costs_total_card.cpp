#include "ui/pages/costs_total_card.h"

#include <QHeaderView>
#include <QTableView>

#include "ui/analysis/money_charts.h"
#include "ui/forms/list_card.h"
#include "ui/models/cost_years_table_model.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/cost_cell_opener.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr int chartHeight = 260;
constexpr int mostRows = 12;  // every category there is, contingency and total

}  // namespace

CostsTotalCard::CostsTotalCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      model_(new CostYearsTableModel(document, view, this)),
      table_(new QTableView(this)),
      chart_(new StackedColumnChart(this)),
      actions_(new ChartActions(ChartActions::Form::menu)) {
    setObjectName(QStringLiteral("costs.total"));
    table_->setObjectName(QStringLiteral("costs.total.table"));
    chart_->setObjectName(QStringLiteral("costs.total.chart"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    new CostCellOpener(
        table_, [this](const QModelIndex& index) { return model_->costCell(index); }, document, view);
    chart_->setMinimumHeight(chartHeight);
    body()->addWidget(table_);
    body()->addWidget(actions_);
    body()->addWidget(chart_);
    connect(actions_, &ChartActions::fileRequested, this, &CostsTotalCard::fileRequested);
}

void CostsTotalCard::refresh() {
    setTitle(tr("Cost by year, with contingency"));
    table_->setAccessibleName(tr("Cost by year, with contingency"));
    model_->refresh();
    setVisible(model_->entityCount() > 0);
    fitTable();
    refreshChart();
}

void CostsTotalCard::fitTable() {
    layoutColumns(table_, {0});
    fitTableHeight(table_, mostRows);
}

void CostsTotalCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitTable();
    // The table has its own new width only when this turn of the event loop is over.
    QMetaObject::invokeMethod(this, &CostsTotalCard::fitTable, Qt::QueuedConnection);
}

void CostsTotalCard::refreshChart() {
    showCostYears(*chart_, model_->categories(), model_->contingency(), document_.results(), document_.project(),
                  document_.scenario(), model_->steps());
    actions_->setChart(chart_, chart_->title());
}

}  // namespace jupan
