#include "ui/pages/budget_header.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/models/budget_model.h"
#include "ui/pages/budget_delegate.h"
#include "ui/theme/theme.h"

namespace jupan {

BudgetHeader::BudgetHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

void BudgetHeader::setPinned(int count) {
    pinned_ = count;
}

int BudgetHeader::room() const {
    return orientation() == Qt::Horizontal ? viewport()->width() : viewport()->height();
}

int BudgetHeader::place(int section) const {
    const int natural = sectionViewportPosition(section);
    if (section < count() - pinned_) return natural;
    int behind = 0;
    for (int each = section; each < count(); ++each) behind += sectionSize(each);
    return std::min(natural, room() - behind);
}

int BudgetHeader::pinnedFrom() const {
    return count() > pinned_ && pinned_ > 0 ? place(count() - pinned_) : room();
}

int BudgetHeader::sectionAt(int position) const {
    for (int section = std::max(0, count() - pinned_); section < count(); ++section)
        if (position >= place(section) && position < place(section) + sectionSize(section)) return section;
    return logicalIndexAt(position);
}

void BudgetHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    if (!model()) return;
    QPainter painter(viewport());
    for (int section = std::max(0, count() - pinned_); section < count(); ++section) {
        const bool across = orientation() == Qt::Horizontal;
        const QRect rect = across ? QRect(place(section), 0, sectionSize(section), viewport()->height())
                                  : QRect(0, place(section), viewport()->width(), sectionSize(section));
        painter.fillRect(rect, currentTheme().surface);
        painter.save();
        paintSection(&painter, rect, section);
        painter.restore();
    }
}

void BudgetHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (orientation() == Qt::Horizontal)
        QHeaderView::paintSection(painter, rect, section);
    else
        paintName(painter, rect, section);
}

void BudgetHeader::paintName(QPainter* painter, const QRect& rect, int row) const {
    const Theme& theme = currentTheme();
    const QString group = model()->headerData(row, Qt::Vertical, BudgetModel::GroupRole).toString();
    const bool total = model()->headerData(row, Qt::Vertical, TotalRowRole).toBool();
    const int band = group.isEmpty() ? 0 : budgetGroupHeight(this);
    const QFont own = parentWidget()->font();
    painter->save();
    painter->fillRect(rect, theme.surface);
    QFont font = own;
    font.setPointSizeF(smallPoints);
    painter->setFont(font);
    painter->setPen(theme.muted);
    if (band > 0) paintText(painter, QRect(rect.left(), rect.top() + gridStep, rect.width(), band - gridStep), group);
    font = own;
    font.setBold(total);
    painter->setFont(font);
    painter->setPen(theme.text);
    paintText(painter, rect.adjusted(0, band, 0, 0),
              model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (total) painter->fillRect(QRect(rect.topLeft(), QSize(rect.width(), 1)), theme.faint);
    painter->restore();
}

void BudgetHeader::paintText(QPainter* painter, const QRect& rect, const QString& text) const {
    const QRect inside = rect.adjusted(2 * gridStep, 0, -gridStep, 0);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

bool BudgetHeader::viewportEvent(QEvent* event) {
    // Over pinned sections lie those that scrolled under them, which must not answer.
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = orientation() == Qt::Horizontal ? help->pos().x() : help->pos().y();
        const int section = sectionAt(at);
        const QString tip =
            section < 0 ? QString() : model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int at = orientation() == Qt::Horizontal ? static_cast<int>(mouse->position().x())
                                                       : static_cast<int>(mouse->position().y());
        if (at >= pinnedFrom()) return true;
    }
    return QHeaderView::viewportEvent(event);
}

}  // namespace jupan
