#include "ui/pages/actuals_table.h"

#include <QHeaderView>
#include <QResizeEvent>

#include "ui/forms/list_card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

/// Rows whose width is measured: measuring thousands would hold the window up.
constexpr int measuredRows = 100;

}  // namespace

ActualsTable::ActualsTable(const QString& name, std::vector<int> stretched, int mostRows, QWidget* parent)
    : QTableView(parent), rows_(new PriceTextTable(this)), stretched_(std::move(stretched)), mostRows_(mostRows) {
    setObjectName(name);
    setModel(rows_);
    prepareTable(this);
    setSelectionMode(QAbstractItemView::NoSelection);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ActualsTable::setChoosing() {
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActualsTable::choiceChanged);
}

void ActualsTable::setContent(std::vector<PriceTextTable::Column> columns,
                              std::vector<std::vector<PriceTextTable::Cell>> rows) {
    const int chosen = chosenRow();
    const int count = static_cast<int>(rows.size());
    rows_->setContent(std::move(columns), std::move(rows));
    if (chosen >= 0 && count > 0) selectRow(std::min(chosen, count - 1));
    layoutNow();
}

int ActualsTable::chosenRow() const {
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ActualsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &ActualsTable::layoutNow, Qt::QueuedConnection);
}

void ActualsTable::layoutNow() {
    if (layingOut_) return;
    layingOut_ = true;
    if (rows_->columnCount() > 0) {
        if (!stretched_.empty()) layoutColumns(this, stretched_);
        fitTableHeight(this, mostRows_);
    }
    layingOut_ = false;
}

}  // namespace jupan
