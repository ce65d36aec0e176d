#include "ui/models/price_text_table.h"

#include "ui/widgets/figure_delegate.h"

namespace jupan {

void PriceTextTable::setContent(std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    endResetModel();
}

int PriceTextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PriceTextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant PriceTextTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto column = static_cast<std::size_t>(index.column());
    const Cell& cell = rows_[static_cast<std::size_t>(index.row())][column];
    if (role == Qt::DisplayRole) return cell.text;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (columns_[column].figure ? Qt::AlignRight : Qt::AlignLeft));
    // Plain text only: a name with angle brackets is no markup.
    if (role == Qt::ToolTipRole && !cell.tip.isEmpty()) return QString("<qt>" + cell.tip.toHtmlEscaped() + "</qt>");
    if (role == ChipRole && !cell.chip.isEmpty()) return cell.chip;
    return {};
}

QVariant PriceTextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (column.figure ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

}  // namespace jupan
