#include "ui/pages/scenarios_table.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <vector>

#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr int columnPadding = 2;
constexpr int scrollBarHeight = 12;

/// Names of the rows; the rule above a total runs over its name as well.
class RowNames : public QHeaderView {
public:
    explicit RowNames(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override {
        painter->save();
        QHeaderView::paintSection(painter, rect, row);
        painter->restore();
        if (model()->index(row, 0).data(TotalRowRole).toBool())
            painter->fillRect(QRect(rect.topLeft(), QSize(rect.width(), 1)), currentTheme().faint);
    }
};

}  // namespace

FiguresTable::FiguresTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setObjectName(name);
    setVerticalHeader(new RowNames(this));
    prepareTable(this);
    verticalHeader()->setVisible(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    // Row names are words to read, not the small print of a column's head.
    verticalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { color: palette(window-text); font-size: 9.75pt; }"));
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, &FiguresTable::cellChosen);
}

void FiguresTable::setMaximumRows(int rows) {
    maximumRows_ = rows;
}

void FiguresTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FiguresTable::refit);
    refit();
}

void FiguresTable::refit() {
    fitColumns();
    updateGeometry();
}

int FiguresTable::wantedHeight() const {
    const int rows = model() ? std::min(maximumRows_, model()->rowCount()) : 0;
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() +
           (scrolls ? scrollBarHeight : 0) + 2;
}

QSize FiguresTable::sizeHint() const {
    return {QTableView::sizeHint().width(), wantedHeight()};
}

QSize FiguresTable::minimumSizeHint() const {
    return {200, wantedHeight()};
}

void FiguresTable::fitColumns() {
    if (!model() || model()->columnCount() == 0) return;
    const int columns = model()->columnCount();
    std::vector<int> widths;
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + columnPadding;
        widths.push_back(isColumnHidden(column) ? 0 : std::min(wanted, maximumColumnWidth_));
        sum += widths.back();
    }
    const int spare = viewport()->width() - sum;
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column)) continue;
        int width = widths[static_cast<std::size_t>(column)];
        if (spare > 0 && stretchColumn_ < 0) width += spare / columns;
        if (column == stretchColumn_) width = std::max(60, width + spare);
        setColumnWidth(column, width);
    }
}

void FiguresTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    updateGeometry();
}

bool FiguresTable::event(QEvent* event) {
    // Other words or another size of type need other columns.
    const bool refit = event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
                       event->type() == QEvent::Polish;
    const bool handled = QTableView::event(event);
    if (refit) fitColumns();
    return handled;
}

void FiguresTable::keyPressEvent(QKeyEvent* event) {
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        emit cellChosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

}  // namespace jupan
