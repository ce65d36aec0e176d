#include "ui/pages/spending_lines.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include "ui/analysis/spending_charts.h"
#include "ui/analysis/spending_tables.h"
#include "ui/pages/scenarios_table.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int mostRows = 60;
constexpr int chartHeight = 340;
/// Left and right of a name in its header.
constexpr int namePadding = 24;
/// Names take at most so much of the table's width.
constexpr double nameShare = 0.28;
constexpr int leastNameWidth = 120;

}  // namespace

SpendingLines::SpendingLines(QWidget* parent)
    : SpendingSection(QStringLiteral("spending.lines"), parent),
      viewLabel_(new QLabel),
      view_(new QuietComboBox),
      unit_(new QLabel),
      model_(new SpendingTable(this)),
      table_(new FiguresTable(QStringLiteral("spending.table"))),
      hint_(new QLabel),
      lineLabel_(new QLabel),
      line_(new SpendingLineChooser(QStringLiteral("spending.months.line"))) {
    view_->setObjectName(QStringLiteral("spending.view"));
    view_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < viewTotal; ++i) view_->addItem({});
    viewLabel_->setBuddy(view_);
    unit_->setObjectName(QStringLiteral("spending.unit"));
    setRole(unit_, "small");
    hint_->setObjectName(QStringLiteral("spending.table.hint"));
    hint_->setWordWrap(true);
    setRole(hint_, "small");
    Card* figures = addCard();
    QHBoxLayout* row = addRow(figures);
    row->addWidget(viewLabel_);
    row->addWidget(view_);
    row->addStretch(1);
    row->addWidget(unit_);
    table_->setMaximumRows(mostRows);
    table_->setMaximumColumnWidth(220);
    table_->setModel(model_);
    table_->setItemDelegate(new SpendingBarDelegate(table_));
    figures->body()->addWidget(table_);
    figures->body()->addWidget(hint_);
    Card* months = addCard();
    lineLabel_->setBuddy(line_);
    QHBoxLayout* choice = addRow(months);
    choice->addWidget(lineLabel_);
    choice->addWidget(line_);
    choice->addStretch(1);
    chart_ = addChart<BudgetColumnChart>(months->body(), "spending.months", chartHeight);

    connect(view_, &QComboBox::currentIndexChanged, this, [this] {
        if (hasCase()) showTable();
    });
    connect(line_, &SpendingLineChooser::lineChosen, this, &SpendingLines::lineChosen);
    connect(table_, &FiguresTable::cellChosen, this, [this](const QModelIndex& index) { chooseRow(index.row()); });
    connect(table_->verticalHeader(), &QHeaderView::sectionClicked, this, &SpendingLines::chooseRow);
}

void SpendingLines::retranslate() {
    const QStringList names{tr("Line"), tr("Model"), tr("Department"), tr("Work unit")};
    const QSignalBlocker quiet(view_);
    for (int i = 0; i < viewTotal; ++i) view_->setItemText(i, names[i]);
    viewLabel_->setText(tr("View by"));
    view_->setAccessibleName(viewLabel_->text());
    lineLabel_->setText(tr("Budget line"));
    table_->setAccessibleName(tr("Budget against actual"));
}

void SpendingLines::refresh() {
    retranslate();
    showTable();
    showMonths();
}

void SpendingLines::showTable() {
    const SpendingCase& shown = now();
    const auto view = static_cast<View>(std::max(0, view_->currentIndex()));
    SpendingFigures figures;
    if (view == byModel) {
        figures = modelFigures(modelRows(shown.watch, shown.ledger().actuals, shown.period), shown.formatter);
        hint_->setText(tr("A budget is kept by line, not by model: a model has no budget and no utilisation."));
    } else if (view == byLine) {
        figures = spendingFigures(shown.watch, shown.lines, *shown.project, shown.period, SpendingGrouping::line,
                                  shown.formatter);
        hint_->setText(shown.period == SpendingPeriod::month
                           ? tr("The mark in a bar is the whole budget. Choose a line to see its months below.")
                           : tr("Budget to date is that of the months up to this one, this one whole. The mark in a "
                                "bar is all of it. Choose a line to see its months below."));
    } else {
        const auto grouping = view == byDepartment ? SpendingGrouping::department : SpendingGrouping::workUnit;
        figures = spendingFigures(shown.watch, spendingRows(shown.watch, *shown.project, shown.period, grouping),
                                  *shown.project, shown.period, grouping, shown.formatter);
        hint_->setText(
            tr("A line counts for the work unit that its costs in the plan name, and for the department of "
               "that work unit."));
    }
    hint_->setVisible(!shown.watch.lines.empty());
    unit_->setText(tr("Amounts in %1").arg(figures.settled.unitCaption()));
    model_->setRows(std::move(figures.columns), std::move(figures.rows));
    fitNames();
    table_->refit();
}

void SpendingLines::showMonths() {
    line_->setLines(now(), now().line, true);
    showBudgetMonths(*chart_, now().watch, now().line, *now().project, now().formatter);
}

void SpendingLines::chooseRow(int row) {
    const std::string& id = model_->row(row).id;
    if (!id.empty() || model_->row(row).total) emit lineChosen(QString::fromStdString(id));
}

void SpendingLines::fitNames() {
    const int widest = std::max(leastNameWidth, static_cast<int>(table_->width() * nameShare));
    model_->setNameRoom(widest - namePadding, table_->verticalHeader()->fontMetrics());
    table_->verticalHeader()->setMaximumWidth(widest);
}

void SpendingLines::resizeEvent(QResizeEvent* event) {
    SpendingSection::resizeEvent(event);
    fitNames();
}

}  // namespace jupan
