#include "ui/models/spending_table.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// Pixels of the whole bar, and how much of the budget it holds.
constexpr int barWidth = 44;
constexpr int barHeight = 8;
constexpr double barReach = 1.25;

QString asTip(const QString& text) {
    return "<qt>" + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + "</qt>";
}

}  // namespace

void SpendingTable::setRows(QStringList columns, std::vector<SpendingTableRow> rows) {
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    endResetModel();
}

void SpendingTable::setNameRoom(int pixels, const QFontMetrics& metrics) {
    if (pixels == nameRoom_) return;
    nameRoom_ = pixels;
    metrics_ = metrics;
    if (!rows_.empty()) emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int SpendingTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SpendingTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant SpendingTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SpendingTableRow& shown = row(index.row());
    const SpendingCell& cell = shown.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.tip.isEmpty() ? QVariant() : QVariant(asTip(cell.tip));
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2: %3").arg(shown.name, columns_[index.column()], cell.text);
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (cell.words ? Qt::AlignLeft : Qt::AlignRight));
        case TotalRowRole:
            return shown.total;
        case ToneRole:
            return cell.bad ? QVariant(static_cast<int>(FigureTone::bad)) : QVariant();
        case BarRole:
            return cell.share ? QVariant(*cell.share) : QVariant();
        case HasBarRole:
            return cell.hasBar;
        default:
            return {};
    }
}

QVariant SpendingTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return nameData(section, role);
    if (section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return columns_[section];
    if (role == Qt::TextAlignmentRole) {
        const bool words = !rows_.empty() && row(0).cells[static_cast<std::size_t>(section)].words;
        return static_cast<int>(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
    }
    return {};
}

QVariant SpendingTable::nameData(int section, int role) const {
    if (section >= rowCount()) return {};
    const SpendingTableRow& shown = row(section);
    switch (role) {
        case Qt::DisplayRole:
            return nameRoom_ > 0 ? metrics_.elidedText(shown.name, Qt::ElideRight, nameRoom_) : shown.name;
        case Qt::AccessibleTextRole:
            return shown.name;
        case Qt::ToolTipRole:
            return asTip(shown.tip.isEmpty() ? shown.name : shown.name + u'\n' + shown.tip);
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        default:
            return {};
    }
}

void SpendingBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    FigureDelegate::paint(painter, option, index);
    if (!index.data(SpendingTable::HasBarRole).toBool()) return;
    const Theme& theme = currentTheme();
    const double share = index.data(SpendingTable::BarRole).toDouble();
    const bool bad = index.data(ToneRole).isValid();
    const QColor fill = isStale(option.widget) ? theme.faint : bad ? theme.bad : theme.accent;
    const QRectF track(option.rect.left() + 2.0 * gridStep, option.rect.center().y() - barHeight / 2.0 + 1, barWidth,
                       barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRoundedRect(track, 4, 4);
    const double width = track.width() * std::clamp(share / barReach, 0.0, 1.0);
    if (width > 0) {
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(width, 4.0), track.height())), 4, 4);
    }
    // where the budget is used up
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(track.left() + track.width() / barReach - 1, track.top() - 3, 2, track.height() + 6),
                      theme.text);
    painter->restore();
}

QSize SpendingBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = FigureDelegate::sizeHint(option, index);
    if (index.data(SpendingTable::HasBarRole).toBool()) size.rwidth() += barWidth + 3 * gridStep;
    return size;
}

}  // namespace jupan
