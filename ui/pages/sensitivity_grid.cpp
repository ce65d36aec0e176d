#include "ui/pages/sensitivity_grid.h"

#include <QHeaderView>

#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/models/scenario_inputs.h"
#include "ui/pages/sensitivity_side.h"

namespace jupan {

SensitivityGrid::SensitivityGrid(QWidget* parent)
    : SensitivityTab(QStringLiteral("grid"), parent),
      rows_(new SensitivitySide(partName("rows"))),
      columns_(new SensitivitySide(partName("columns"))),
      refusal_(new ErrorLabel),
      chart_(new HeatMapChart) {
    refusal_->setObjectName(partName("refusal"));
    body()->addWidget(rows_);
    body()->addWidget(columns_);
    body()->addWidget(refusal_);
    chart_->setFixedHeight(360);
    addChart(chart_, addRow());
    addTable();
    table()->setSelectionMode(QAbstractItemView::NoSelection);
    connect(rows_, &SensitivitySide::changed, this, &SensitivityGrid::follow);
    connect(columns_, &SensitivitySide::changed, this, &SensitivityGrid::follow);
}

void SensitivityGrid::forgetChoices() {
    rows_->forgetChoices();
    columns_->forgetChoices();
}

void SensitivityGrid::follow() {
    if (hasCase()) refresh();
}

void SensitivityGrid::refresh() {
    std::vector<std::string> uncertain;
    for (const TornadoBar& bar : now().tornado.bars) uncertain.push_back(bar.input.path);
    // With fewer than two uncertain inputs there are always these numbers of the project.
    std::string first = "project.horizon_months";
    std::string second = "project.discount_rate";
    if (const auto sides = defaultTableSides(now().tornado)) {
        first = sides->first.path;
        second = sides->second.path;
    } else if (!uncertain.empty()) {
        first = uncertain.front();
    }
    rows_->setProject(now().project(), uncertain, first, now().formatter);
    columns_->setProject(now().project(), uncertain, second, now().formatter);
    rows_->setLabels(tr("Down the rows"));
    columns_->setLabels(tr("Across the columns"));
    setFileName(QStringLiteral("data-table-%1").arg(QLatin1String(nameOf(now().metric).data())));
    showTable();
}

void SensitivityGrid::showTable() {
    if (rows_->path() == columns_->path()) {
        refusal_->setMessage(tr("Rows and columns are the same input. Choose another one for either of them."));
        return;
    }
    const auto rows = rows_->side();
    const auto columns = columns_->side();
    // The field says what is wrong; the last table stays.
    refusal_->setMessage(rows && columns ? QString()
                                         : tr("The table below is that of the last values that could be read."));
    if (!rows || !columns) return;
    const auto grid = dataTable(now().plan, *rows, *columns, now().metric);
    if (!grid) {
        refusal_->setMessage(tr("One of these inputs takes no number here. Choose another one."));
        return;
    }
    showDataTable(*chart_, grid.value(), now().project(), now().scenario, now().formatter);
    chart_->setFixedHeight(std::max(320, chart_->sizeHint().height()));
    setReading(dataTableReading(grid.value(), now().project(), now().formatter));
    showFigures(grid.value());
}

void SensitivityGrid::showFigures(const DataTable& grid) {
    const Project& project = now().project();
    const Formatter settled = settledFor(grid, now().formatter);
    QStringList heads;
    for (const double value : grid.columns.values)
        heads << computedInputValue(project, grid.columns.path, value, now().formatter);
    std::vector<SensitivityRow> rows;
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        SensitivityRow row{.name = computedInputValue(project, grid.rows.path, grid.rows.values[i], now().formatter),
                           .path = grid.rows.path};
        for (const MetricValue& cell : grid.cells[i])
            row.cells.push_back({.text = cell.value ? metricCell(grid.metric, cell, settled) : QStringLiteral("–"),
                                 .tip = metricFigure(grid.metric, cell, now().formatter),
                                 .bad = cell.value && *cell.value < 0});
        rows.push_back(std::move(row));
    }
    table()->setRows(std::move(heads), std::move(rows));
    table()->setAccessibleName(tr("%1 by %2 and %3")
                                   .arg(metricCaption(grid.metric, settled), inputWords(project, grid.rows.path),
                                        inputWords(project, grid.columns.path)));
}

}  // namespace jupan
