#include "ui/widgets/figure_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

struct ChipColours {
    QColor ground, text;
};

ChipColours chipColours(const QString& source) {
    const Theme& theme = currentTheme();
    if (source == QLatin1String("measured")) return {theme.goodGround, theme.good};
    if (source == QLatin1String("guess") || source == QLatin1String("caution"))
        return {theme.cautionGround, theme.caution};
    return {theme.accentGround, theme.accent};
}

/// The text of the cell as a chip of its own colour, centred.
void paintChip(QPainter* painter, const QRect& cell, const QString& text, const QString& source, const QFont& base,
               bool selected) {
    QFont font = base;
    font.setPointSizeF(smallPoints);
    const QFontMetrics metrics(font);
    const QSize size(metrics.horizontalAdvance(text) + 4 * gridStep, metrics.height() + gridStep);
    const QRect chip(cell.center() - QPoint(size.width() / 2, size.height() / 2), size);
    const ChipColours colours = chipColours(source);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // The accent's ground would vanish on a selected row, which has it too.
    painter->setBrush(selected && colours.ground == currentTheme().accentGround ? currentTheme().surface
                                                                                : colours.ground);
    painter->drawRoundedRect(chip, 5, 5);
    painter->setPen(colours.text);
    painter->setFont(font);
    painter->drawText(chip, Qt::AlignCenter, text);
    painter->restore();
}

}  // namespace

void FigureDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    // Without a focus frame: the row is selected, the ring belongs to the table.
    option->state &= ~QStyle::State_HasFocus;
    if (index.data(TotalRowRole).toBool()) option->font.setBold(true);
    const QVariant tone = index.data(ToneRole);
    const Theme& theme = currentTheme();
    QColor colour = theme.text;
    if (tone.isValid() && tone.toInt() == static_cast<int>(FigureTone::bad)) colour = theme.bad;
    if (tone.isValid() && tone.toInt() == static_cast<int>(FigureTone::good)) colour = theme.good;
    if (isStale(option->widget)) colour = theme.muted;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString chip = index.data(ChipRole).toString();
    if (chip.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
    } else {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = cell.text;
        cell.text.clear();
        const QStyle* style = cell.widget ? cell.widget->style() : nullptr;
        if (style) style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        paintChip(painter, option.rect, text, chip, option.font, option.state.testFlag(QStyle::State_Selected));
    }
    if (!index.data(TotalRowRole).toBool()) return;
    // Inside the cell: what lies on its edge is painted over when the row above is painted anew.
    painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), currentTheme().faint);
}

void prepareTable(QTableView* table) {
    table->setItemDelegate(new FigureDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);  // Tab leaves the table, arrows move inside it
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(controlHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace jupan
