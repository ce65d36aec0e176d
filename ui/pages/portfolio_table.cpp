#include "ui/pages/portfolio_table.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>

#include "ui/pages/portfolio_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

using enum PortfolioColumn;

constexpr int mostRows = 30;
constexpr int side = 4;  // at either side of a cell and of a heading: fourteen columns leave no room for more
constexpr int cellRoom = 2 * side + 8;  // and what the style keeps around a text
constexpr int leastProject = 110;
constexpr int leastClient = 76;
constexpr int leastRemark = 64;
constexpr int widestWord = 130;  // of a client that is one long word
constexpr int mostLines = 5;     // what tells names apart stands at their end

bool isNames(PortfolioColumn column) {
    return column == project || column == client || column == remark;
}

QFont headingFont(const QTableView& table) {
    QFont font = table.font();
    font.setPointSizeF(smallPoints);
    return font;
}

/// The heading on as few lines as `width` allows; only blanks are broken.
QString onLines(const QString& heading, int width, const QFontMetrics& metrics) {
    QString lines, line;
    for (const QString& word : heading.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        lines += line + QLatin1Char('\n');
        line = word;
    }
    return lines + line;
}

}  // namespace

PortfolioTable::PortfolioTable(QWidget* parent) : QTableView(parent), model_(new PortfolioTableModel(this)) {
    prepareTable(this);
    setWordWrap(true);
    setModel(model_);
    setStyleSheet(QStringLiteral("QTableView::item { padding: 0 %1px; } QHeaderView::section { padding: 6px %2px; }")
                      .arg(side)
                      .arg(side + 3));
    horizontalHeader()->setMinimumSectionSize(2 * side);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void PortfolioTable::fill(const Portfolio& portfolio, const Formatter& formatter) {
    model_->show(portfolio, formatter);
    fit();
}

void PortfolioTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void PortfolioTable::fit() {
    if (model_->rowCount() == 0) return;
    hideEmptyColumns();
    const int room = viewport()->width() - fitFigures();
    // Where names would become unreadable the remarks go: they stand below the table as well.
    const int clients = isColumnHidden(static_cast<int>(client)) ? 0 : std::max(leastClient, longestWord(client));
    if (room < leastProject + clients + leastRemark) setColumnHidden(static_cast<int>(remark), true);
    fitNames(room);
    fitHeights();
}

void PortfolioTable::hideEmptyColumns() {
    for (const PortfolioColumn column : {client, pilot, remark}) {
        bool empty = true;
        for (int row = 0; row < model_->rowCount() && empty; ++row) {
            const QString text = model_->index(row, static_cast<int>(column)).data().toString();
            empty = text.isEmpty() || text == QStringLiteral("–");
        }
        setColumnHidden(static_cast<int>(column), empty);
    }
}

int PortfolioTable::headingWidth(const QString& heading) const {
    const QFontMetrics metrics(headingFont(*this));
    int widest = 0;
    for (const QString& line : heading.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest + cellRoom;
}

int PortfolioTable::needOf(PortfolioColumn column) const {
    int widest = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        widest = std::max(
            widest, fontMetrics().horizontalAdvance(model_->index(row, static_cast<int>(column)).data().toString()));
    return widest + cellRoom;
}

int PortfolioTable::fitFigures() {
    const QFontMetrics metrics(headingFont(*this));
    QStringList headings;
    int sum = 0;
    for (int i = 0; i < portfolioColumns; ++i) {
        const auto column = static_cast<PortfolioColumn>(i);
        const QString heading = model_->heading(column);
        headings << heading;
        if (isNames(column) || isColumnHidden(i)) continue;
        const int cells = needOf(column);
        headings.last() = onLines(heading, cells - cellRoom, metrics);
        const int width = std::max(cells, headingWidth(headings.constLast()));
        headings.last() = onLines(heading, width - cellRoom, metrics);
        setColumnWidth(i, width);
        sum += width;
    }
    model_->setHeadings(headings);
    return sum;
}

void PortfolioTable::fitNames(int room) {
    const auto need = [this](PortfolioColumn column) {
        const int i = static_cast<int>(column);
        return isColumnHidden(i) ? 0 : std::max(needOf(column), headingWidth(model_->heading(column)));
    };
    const int projects = need(project), clients = need(client), remarks = need(remark);
    const int left = room - std::min(remarks, leastRemark);
    // Projects get three fifths of what is too little for both, but no word of a client is broken for it.
    const int clientWidth =
        std::min(clients, std::max({leastClient, left * 2 / 5, left - projects, longestWord(client)}));
    const int projectWidth =
        std::max(leastProject, remarks > 0 ? std::min(projects, left - clientWidth) : left - clientWidth);
    setColumnWidth(static_cast<int>(project), projectWidth);
    setColumnWidth(static_cast<int>(client), clientWidth);
    setColumnWidth(static_cast<int>(remark), std::max(leastRemark, room - projectWidth - clientWidth));
}

int PortfolioTable::longestWord(PortfolioColumn column) const {
    int widest = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        for (const QString& word : model_->index(row, static_cast<int>(column)).data().toString().split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return std::min(widest + cellRoom, widestWord);
}

int PortfolioTable::linesOf(int row) const {
    int lines = 1;
    for (const PortfolioColumn column : {project, client}) {
        const int i = static_cast<int>(column);
        if (isColumnHidden(i)) continue;
        const QRect room(0, 0, std::max(1, columnWidth(i) - cellRoom), QWIDGETSIZE_MAX);
        const QRect text = fontMetrics().boundingRect(room, Qt::TextWordWrap, model_->index(row, i).data().toString());
        lines = std::max(lines, text.height() / fontMetrics().lineSpacing());
    }
    return std::min(lines, mostLines);
}

void PortfolioTable::fitHeights() {
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < model_->rowCount(); ++row) {
        const int lines = linesOf(row);
        setRowHeight(row, controlHeight + (lines - 1) * fontMetrics().lineSpacing() - (lines > 1 ? gridStep : 0));
        if (row < mostRows) height += rowHeight(row);
    }
    const bool wide = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(height + (wide ? horizontalScrollBar()->sizeHint().height() : 0) + 2);
}

}  // namespace jupan
