// Keys, mouse and clipboard of the budget grid.
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStringList>
#include <algorithm>

#include "ui/models/budget_amounts.h"
#include "ui/pages/budget_grid.h"

namespace jupan {

// Selection -------------------------------------------------------------------------------------------------------

QItemSelectionRange BudgetGridView::selectedRange() const {
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return currentIndex().isValid() ? QItemSelectionRange(currentIndex()) : QItemSelectionRange();
    int top = model_.rowCount(), left = model_.columnCount(), bottom = 0, right = 0;
    for (const QItemSelectionRange& range : selection) {
        top = std::min(top, range.top());
        left = std::min(left, range.left());
        bottom = std::max(bottom, range.bottom());
        right = std::max(right, range.right());
    }
    return {model_.index(top, left), model_.index(bottom, right)};
}

BudgetBlock BudgetGridView::block() const {
    const QItemSelectionRange range = selectedRange();
    if (!range.isValid()) return {};
    const int rows = std::min(range.bottom() + 1, model_.lineCount()) - range.top();
    const int columns = std::min(range.right() + 1, BudgetModel::monthCount) - range.left();
    return {.row = static_cast<std::size_t>(range.top()),
            .column = static_cast<std::size_t>(range.left()),
            .rows = static_cast<std::size_t>(std::max(0, rows)),
            .columns = static_cast<std::size_t>(std::max(0, columns))};
}

void BudgetGridView::selectBetween(const QModelIndex& from, const QModelIndex& to) {
    if (!from.isValid() || !to.isValid()) return;
    const QModelIndex first = model_.index(std::min(from.row(), to.row()), std::min(from.column(), to.column()));
    const QModelIndex last = model_.index(std::max(from.row(), to.row()), std::max(from.column(), to.column()));
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
}

void BudgetGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!extending_) anchor_ = current;
    viewport()->update();
    emit selectionMoved();
}

void BudgetGridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void BudgetGridView::mousePressEvent(QMouseEvent* event) {
    firstTabColumn_ = -1;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && anchor_.isValid();
    const QModelIndex from = anchor_;
    extending_ = extends;
    QTableView::mousePressEvent(event);
    extending_ = false;
    if (extends) selectBetween(from, indexAt(event->position().toPoint()));
}

void BudgetGridView::mouseMoveEvent(QMouseEvent* event) {
    extending_ = true;
    QTableView::mouseMoveEvent(event);
    extending_ = false;
    if (state() == DragSelectingState) selectBetween(anchor_, indexAt(event->position().toPoint()));
}

// Keys ------------------------------------------------------------------------------------------------------------

void BudgetGridView::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid() && model_.rowCount() > 0) setCurrentIndex(model_.index(0, 0));
    QTableView::focusInEvent(event);
}

bool BudgetGridView::moveBy(int rows, int columns) {
    const QModelIndex next = model_.index(currentIndex().row() + rows, currentIndex().column() + columns);
    if (!next.isValid()) return false;
    setCurrentIndex(next);
    return true;
}

bool BudgetGridView::focusNextPrevChild(bool next) {
    // Inside a row Tab moves as in a spreadsheet; beyond its ends it leaves the grid, which must not be a trap.
    const int column = currentIndex().column() + (next ? 1 : -1);
    if (!desk_.sheet().editable || !currentIndex().isValid() || column < 0 || column > BudgetModel::totalColumn)
        return QTableView::focusNextPrevChild(next);
    if (firstTabColumn_ < 0) firstTabColumn_ = currentIndex().column();
    return moveBy(0, next ? 1 : -1);
}

void BudgetGridView::moveAfterEdit(int key, Qt::KeyboardModifiers modifiers) {
    setFocus();
    const bool back = modifiers.testFlag(Qt::ShiftModifier) || key == Qt::Key_Backtab;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        if (firstTabColumn_ < 0) firstTabColumn_ = currentIndex().column();
        moveBy(0, back ? -1 : 1);
        return;
    }
    const int column = firstTabColumn_ < 0 ? currentIndex().column() : firstTabColumn_;
    firstTabColumn_ = -1;
    moveBy(back ? -1 : 1, column - currentIndex().column());
}

bool BudgetGridView::extendSelection(const QKeyEvent& event) {
    const auto step = [&]() -> std::pair<int, int> {
        switch (event.key()) {
            case Qt::Key_Left:
                return {0, -1};
            case Qt::Key_Right:
                return {0, 1};
            case Qt::Key_Up:
                return {-1, 0};
            case Qt::Key_Down:
                return {1, 0};
            case Qt::Key_Home:
                return {0, -currentIndex().column()};
            case Qt::Key_End:
                return {0, BudgetModel::monthCount - 1 - currentIndex().column()};
            default:
                return {0, 0};
        }
    }();
    if (step == std::pair(0, 0)) return false;
    const QModelIndex next = model_.index(currentIndex().row() + step.first, currentIndex().column() + step.second);
    if (!next.isValid()) return true;
    const QModelIndex from = anchor_.isValid() ? QModelIndex(anchor_) : currentIndex();
    extending_ = true;
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    extending_ = false;
    selectBetween(from, next);
    scrollTo(next);
    return true;
}

bool BudgetGridView::handleKey(const QKeyEvent& event) {
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.key() == Qt::Key_R && event.modifiers().testFlag(Qt::ControlModifier))
        fillRight();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        clearCells();
    else if (event.key() == Qt::Key_F2 && shift)
        emit noteRequested();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        moveAfterEdit(event.key(), event.modifiers());
    else
        return shift && extendSelection(event);
    return true;
}

void BudgetGridView::keyPressEvent(QKeyEvent* event) {
    if (handleKey(*event)) return event->accept();
    const bool commands = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool types = !commands && !event->text().isEmpty() && event->text().front().isPrint();
    // Nothing happens in a frozen budget; whoever tries must not be left to wonder.
    if (!desk_.sheet().editable && (types || event->key() == Qt::Key_F2)) {
        desk_.refuseFrozen();
        return event->accept();
    }
    const int arrows[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
    if (std::ranges::find(arrows, event->key()) != std::end(arrows)) firstTabColumn_ = -1;
    QTableView::keyPressEvent(event);
}

// Commands --------------------------------------------------------------------------------------------------------

void BudgetGridView::copy() const {
    const QItemSelectionRange range = selectedRange();
    if (!range.isValid()) return;
    QStringList rows;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells << plainAmountText(model_.valueAt(model_.index(row, column)));
        rows << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(rows.join(u'\n') + u'\n');
}

void BudgetGridView::paste() {
    if (!currentIndex().isValid()) return;
    if (!desk_.sheet().editable) return desk_.refuseFrozen();
    const QString text = QGuiApplication::clipboard()->text();
    const bool single = !text.trimmed().contains(u'\t') && !text.trimmed().contains(u'\n');
    if (single && currentIndex().column() == BudgetModel::totalColumn && selectedRange().width() == 1)
        model_.setData(currentIndex(), text.trimmed(), Qt::EditRole);
    else
        desk_.paste(block(), text);
}

void BudgetGridView::clearCells() {
    BudgetBlock cells = block();
    // On the year's total: of the whole year.
    if (cells.columns == 0 && currentIndex().column() == BudgetModel::totalColumn)
        cells = {.row = cells.row, .column = 0, .rows = cells.rows, .columns = BudgetModel::monthCount};
    desk_.clear(cells);
}

void BudgetGridView::fillRight() {
    desk_.fillRight(block());
}

}  // namespace jupan
