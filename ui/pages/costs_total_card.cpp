#include "ui/pages/costs_total_card.h"

#include <QHeaderView>
#include <QTableView>

#include "ui/charts/stacked_column_chart.h"
#include "ui/format/field_text.h"
#include "ui/forms/list_card.h"
#include "ui/models/cost_years_table_model.h"
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
      chart_(new StackedColumnChart(this)) {
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
    body()->addWidget(chart_);
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
    StackedColumnData stack;
    for (const YearFigures& year : document_.results().years) {
        stack.columns << view_.formatter().yearColumn(year.year);
        stack.totals << year.cost;
    }
    const auto part = [](const QString& name, const std::vector<double>& years) {
        return StackPart{name, QVector<double>(years.begin(), years.end())};
    };
    for (const CategoryYears& category : model_->categories())
        stack.parts << part(choiceText(category.category), category.years);
    stack.parts << part(tr("Contingency"), model_->contingency());
    const Formatter steps = model_->steps();
    const Formatter exact = view_.formatter();
    ChartTexts texts;
    texts.title = tr("Cost by category and year");
    texts.valueUnit = steps.unitCaption();
    texts.empty = tr("No cost yet");
    texts.tick = [steps](double value) { return steps.tableMoney(value); };
    texts.value = [steps](double value) { return steps.tableMoney(value); };
    texts.exact = [exact](double value) { return exact.exactMoney(value); };
    chart_->setData(std::move(stack), std::move(texts));
}

}  // namespace jupan
