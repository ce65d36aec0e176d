// The grid of a budget: line names at the left, totals at the right and at the bottom, which stay in view while the
// months scroll. Moves, edits, copies and pastes as a spreadsheet does.
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include "ui/models/budget_model.h"

namespace jupan {

class BudgetHeader;

class BudgetGridView : public QTableView {
    Q_OBJECT

public:
    /// "budgetGrid"; its editor is "budgetGrid.editor".
    BudgetGridView(BudgetDesk& desk, BudgetModel& model, QWidget* parent = nullptr);
    ~BudgetGridView() override;

    /// Widths and height anew, after names or amounts have changed.
    void refit();
    /// The selected cells of lines and months, as one block; that of the current cell if none is selected. Without
    /// rows if there is none.
    [[nodiscard]] BudgetBlock block() const;
    /// Moves the current cell and takes the keyboard.
    void goTo(const std::string& line, YearMonth month);

    void fillRight();
    void copy() const;
    void paste();
    /// 0 into the selected cells.
    void clearCells();

    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Digits begin an edit; no search by what is typed.
    void keyboardSearch(const QString& search) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Shift+F2: the note of the current cell.
    void noteRequested();
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    void keepPlace();
    void restorePlace();
    void fitColumns();
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] QRect cellRect(int row, int column) const;
    void paintPinned(QPainter& painter);
    void paintCells(QPainter& painter, const QRect& clip, bool summaryRows, bool summaryColumns);
    /// Keys of the grid itself; false for those that every table knows.
    bool handleKey(const QKeyEvent& event);
    /// Everything that is selected, totals too; invalid if nothing is.
    [[nodiscard]] QItemSelectionRange selectedRange() const;
    bool extendSelection(const QKeyEvent& event);
    void moveAfterEdit(int key, Qt::KeyboardModifiers modifiers);
    bool moveBy(int rows, int columns);
    void selectBetween(const QModelIndex& from, const QModelIndex& to);

    BudgetDesk& desk_;
    BudgetModel& model_;
    BudgetHeader* months_;
    BudgetHeader* lines_;
    QPersistentModelIndex anchor_;  ///< where a selection by Shift or dragging begins
    bool extending_ = false;
    int firstTabColumn_ = -1;  ///< where a row of Tabs began; Enter goes on below it
    std::string keptLine_{};   ///< the current cell over a reset of the model
    int keptRow_ = 0, keptColumn_ = 0;
};

}  // namespace jupan
