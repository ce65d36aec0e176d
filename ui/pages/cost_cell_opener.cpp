#include "ui/pages/cost_cell_opener.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPersistentModelIndex>

#include "core/engine/chosen_scenario.h"
#include "ui/pages/cost_explanation_popup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

/// Frames the money cell that the keys would explain.
class FramingDelegate : public FigureDelegate {
public:
    FramingDelegate(const CostCellOpener& opener, QTableView* table)
        : FigureDelegate(table), opener_(opener), table_(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        FigureDelegate::paint(painter, option, index);
        if (!table_->hasFocus() || index != table_->currentIndex() || !opener_.isCostCell(index)) return;
        painter->save();
        painter->setPen(QPen(currentTheme().accent, 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }

private:
    const CostCellOpener& opener_;
    const QTableView* table_;
};

}  // namespace

CostCellOpener::CostCellOpener(QTableView* table, CellOf cellOf, ProjectDocument& document, ViewSettings& view)
    : QObject(table), table_(table), cellOf_(std::move(cellOf)), document_(document), view_(view) {
    table->setItemDelegate(new FramingDelegate(*this, table));
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    table->viewport()->setMouseTracking(true);
    connect(table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        // The click may have chosen a row; its form appears first and moves the table.
        QMetaObject::invokeMethod(
            this, [this, cell = QPersistentModelIndex(index)] { open(cell); }, Qt::QueuedConnection);
    });
}

void CostCellOpener::open(const QModelIndex& index) {
    const std::optional<CostCell> cell = cellOf_(index);
    if (!cell) return;
    auto plan = chosenScenario(document_.project(), document_.scenario());
    if (!plan.ok()) return;  // the project cannot be computed; the window says why
    const Formatter formatter = view_.formatter();
    const std::string id = cell->ids.size() == 1 ? cell->ids.front() : std::string();
    const CostText text = costText(*cell, plan.value(), document_.results(), formatter);
    CostExplanationPopup::showAt(
        text,
        [plan = std::move(plan).value(), id, formatter](int month) {
            return costMonthText(plan, id, month, formatter);
        },
        table_, table_->visualRect(index).translated(table_->viewport()->pos()));
}

void CostCellOpener::openCurrent() {
    const QModelIndex current = table_->currentIndex();
    if (!current.isValid()) return;
    const auto* model = table_->model();
    for (int column = current.column(); column < model->columnCount(); ++column) {
        const QModelIndex index = model->index(current.row(), column);
        if (!isCostCell(index)) continue;
        table_->scrollTo(index);
        return open(index);
    }
}

bool CostCellOpener::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2 || key == Qt::Key_Menu) {
            openCurrent();
            return true;
        }
    }
    if (event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
        openCurrent();
        return true;
    }
    if (watched == table_->viewport() && event->type() == QEvent::MouseMove)
        showCursor(static_cast<QMouseEvent*>(event)->position().toPoint());
    return QObject::eventFilter(watched, event);
}

void CostCellOpener::showCursor(QPoint position) {
    if (isCostCell(table_->indexAt(position)))
        table_->viewport()->setCursor(Qt::PointingHandCursor);
    else
        table_->viewport()->unsetCursor();
}

}  // namespace jupan
