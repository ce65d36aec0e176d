#include "ui/pages/budget_grid.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/pages/budget_delegate.h"
#include "ui/pages/budget_header.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int leastHeight = 340;
/// Of the window: title, state, tools.
constexpr int roomAbove = 330;
constexpr int leastNames = 130;
constexpr int mostNames = 210;
constexpr int scrollBarHeight = 12;
/// Left and right of a figure: the style's padding, the ring, the note.
constexpr int figurePadding = 7 * gridStep;

}  // namespace

BudgetGridView::BudgetGridView(BudgetDesk& desk, BudgetModel& model, QWidget* parent)
    : QTableView(parent),
      desk_(desk),
      model_(model),
      months_(new BudgetHeader(Qt::Horizontal, this)),
      lines_(new BudgetHeader(Qt::Vertical, this)) {
    setObjectName(QStringLiteral("budgetGrid"));
    setHorizontalHeader(months_);
    setVerticalHeader(lines_);
    prepareTable(this);
    auto* delegate = new BudgetDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &BudgetDelegate::left, this, &BudgetGridView::moveAfterEdit);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (!desk_.sheet().editable) desk_.refuseFrozen();
    });
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerItem);
    setCornerButtonEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lines_->setVisible(true);
    lines_->setMinimumWidth(leastNames);
    lines_->setMaximumWidth(mostNames);
    // Names are words to read, not the small print of a column's head.
    lines_->setStyleSheet(
        QStringLiteral("QHeaderView::section { color: palette(window-text); font-size: 9.75pt; padding: 4px 8px; }"));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &BudgetGridView::keepPlace);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &BudgetGridView::restorePlace);
}

BudgetGridView::~BudgetGridView() = default;

// Place -----------------------------------------------------------------------------------------------------------

void BudgetGridView::keepPlace() {
    keptLine_ = model_.lineAt(currentIndex().row());
    keptRow_ = std::max(0, currentIndex().row());
    keptColumn_ = std::max(0, currentIndex().column());
}

void BudgetGridView::restorePlace() {
    refit();
    if (model_.rowCount() == 0) return;
    const int known = model_.rowOf(keptLine_);
    const int row = known >= 0 ? known : std::min(keptRow_, model_.rowCount() - 1);
    setCurrentIndex(model_.index(row, std::min(keptColumn_, model_.columnCount() - 1)));
}

void BudgetGridView::goTo(const std::string& line, YearMonth month) {
    const int row = model_.rowOf(line);
    const auto& months = desk_.sheet().months;
    const auto column = std::ranges::find(months, month) - months.begin();
    if (row < 0 || column == std::ssize(months)) return;
    setCurrentIndex(model_.index(row, static_cast<int>(column)));
    setFocus();
}

QModelIndex BudgetGridView::indexAt(const QPoint& point) const {
    return model_.index(lines_->sectionAt(point.y()), months_->sectionAt(point.x()));
}

QRect BudgetGridView::cellRect(int row, int column) const {
    return {months_->place(column), lines_->place(row), columnWidth(column), rowHeight(row)};
}

QRect BudgetGridView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? cellRect(index.row(), index.column()) : QRect();
}

QRegion BudgetGridView::visualRegionForSelection(const QItemSelection&) const {
    return viewport()->rect();
}

void BudgetGridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    // Totals are in view as it is; what is not must not hide under them.
    if (!model_.isMonth(index.column())) {
        horizontalScrollBar()->setValue(across);
    } else {
        // The bar counts columns.
        const int width = columnWidth(index.column());
        const int over = columnViewportPosition(index.column()) + width - months_->pinnedFrom();
        if (over > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (over + width - 1) / width);
    }
    if (index.row() >= model_.allLineCount()) {
        verticalScrollBar()->setValue(down);
    } else {
        const int over = rowViewportPosition(index.row()) + rowHeight(index.row()) - lines_->pinnedFrom();
        if (over > 0) verticalScrollBar()->setValue(verticalScrollBar()->value() + over);
    }
}

void BudgetGridView::keyboardSearch(const QString&) {}

// Size ------------------------------------------------------------------------------------------------------------

void BudgetGridView::refit() {
    months_->setPinned(model_.summaryCount());
    lines_->setPinned(model_.summaryCount());
    for (int row = 0; row < model_.rowCount(); ++row) {
        const bool headed = !model_.headerData(row, Qt::Vertical, BudgetModel::GroupRole).toString().isEmpty();
        setRowHeight(row, controlHeight + (headed ? budgetGroupHeight(this) : 0));
    }
    fitColumns();
    updateGeometry();
    viewport()->update();
}

void BudgetGridView::fitColumns() {
    if (model_.rowCount() == 0) return;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    std::vector<int> widths;
    int month = metrics.horizontalAdvance(QStringLiteral("100,000,000")) + figurePadding;
    for (int column = 0; column < model_.columnCount(); ++column) {
        int width = months_->sectionSizeHint(column);
        for (int row = 0; row < model_.rowCount(); ++row)
            width =
                std::max(width, metrics.horizontalAdvance(model_.index(row, column).data().toString()) + figurePadding);
        widths.push_back(width);
        if (model_.isMonth(column)) month = std::max(month, width);
    }
    // Whole months between the names and the totals: half a figure would be read as another one.
    int room = viewport()->width();
    for (int column = BudgetModel::totalColumn; column < model_.columnCount(); ++column) {
        int& width = widths[static_cast<std::size_t>(column)];
        width = std::max(width, month);
        room -= width;
    }
    const int shown = std::clamp(room / month, 1, BudgetModel::monthCount);
    month = std::max(month, room / shown);
    for (int column = 0; column < model_.columnCount(); ++column)
        setColumnWidth(column, model_.isMonth(column) ? month : widths[static_cast<std::size_t>(column)]);
    // What is left of the division, so that the months end where the totals begin.
    if (const int rest = room - shown * month; rest > 0)
        setColumnWidth(BudgetModel::totalColumn, columnWidth(BudgetModel::totalColumn) + rest);
}

int BudgetGridView::wantedHeight() const {
    const bool scrolls = months_->length() > viewport()->width();
    // The totals stay in view together with what stands above the grid.
    const int tallest = std::max(leastHeight, window()->height() - roomAbove);
    return std::min(tallest, months_->sizeHint().height() + lines_->length() + 2 * frameWidth() +
                                 (scrolls ? scrollBarHeight : 0) + 2);
}

QSize BudgetGridView::sizeHint() const {
    return {QTableView::sizeHint().width(), wantedHeight()};
}

QSize BudgetGridView::minimumSizeHint() const {
    return {300, wantedHeight()};
}

void BudgetGridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    updateGeometry();
}

void BudgetGridView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
}

bool BudgetGridView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::Resize) updateGeometry();
    return QTableView::eventFilter(watched, event);
}

bool BudgetGridView::event(QEvent* event) {
    const bool otherText = event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
                           event->type() == QEvent::Polish;
    const bool handled = QTableView::event(event);
    if (otherText) refit();
    return handled;
}

// Painting --------------------------------------------------------------------------------------------------------

void BudgetGridView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    // Scrolling moves pixels, those of the totals too: they are painted anew in their place.
    viewport()->update();
    months_->viewport()->update();
    lines_->viewport()->update();
}

void BudgetGridView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (model_.rowCount() == 0) return;
    QPainter painter(viewport());
    paintPinned(painter);
}

void BudgetGridView::paintPinned(QPainter& painter) {
    const QSize room = viewport()->size();
    const int right = months_->pinnedFrom();
    const int bottom = lines_->pinnedFrom();
    paintCells(painter, QRect(right, 0, room.width() - right, bottom), false, true);
    paintCells(painter, QRect(0, bottom, right, room.height() - bottom), true, false);
    paintCells(painter, QRect(right, bottom, room.width() - right, room.height() - bottom), true, true);
    painter.setClipping(false);
    if (right < columnViewportPosition(BudgetModel::totalColumn))
        painter.fillRect(QRect(right - 1, 0, 1, room.height()), currentTheme().faint);
}

void BudgetGridView::paintCells(QPainter& painter, const QRect& clip, bool summaryRows, bool summaryColumns) {
    painter.setClipRect(clip);
    painter.fillRect(clip, currentTheme().surface);
    const int lines = model_.allLineCount();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    for (int row = summaryRows ? lines : 0; row < (summaryRows ? model_.rowCount() : lines); ++row)
        for (int column = summaryColumns ? BudgetModel::monthCount : 0;
             column < (summaryColumns ? model_.columnCount() : BudgetModel::monthCount); ++column) {
            option.rect = cellRect(row, column);
            if (!option.rect.intersects(clip)) continue;
            const QModelIndex index = model_.index(row, column);
            option.state = state;
            if (selectionModel()->isSelected(index)) option.state |= QStyle::State_Selected;
            itemDelegate()->paint(&painter, option, index);
        }
}

}  // namespace jupan
