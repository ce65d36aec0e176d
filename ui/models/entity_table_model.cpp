#include "ui/models/entity_table_model.h"

#include <algorithm>

#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr qsizetype longestName = 300;
constexpr qsizetype longestInSentence = 40;

bool turnsText(QChar c) {
    const char16_t code = c.unicode();
    return code == 0x200E || code == 0x200F || code == 0x061C || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

}  // namespace

QString displayName(const std::string& name) {
    const QString whole = QString::fromStdString(name);
    QString shown;
    for (const QChar c : whole) {
        if (shown.size() == longestName) return shown + QChar(0x2026);
        if (turnsText(c)) continue;
        shown += c.category() == QChar::Other_Control || c.isSpace() ? QChar(' ') : c;
    }
    return shown;
}

QString shortName(const std::string& name) {
    const QString shown = displayName(name);
    if (shown.size() <= longestInSentence) return shown;
    return shown.left(longestInSentence - 1) + QChar(0x2026);
}

EntityTableModel::EntityTableModel(const ProjectDocument& document, const ViewSettings& view, QObject* parent)
    : QAbstractTableModel(parent), document_(document), view_(view) {}

void EntityTableModel::refresh() {
    std::vector<Row> rows = makeRows();
    std::vector<Column> columns = makeColumns();
    const bool total = hasTotal() && !rows.empty();
    const bool sameRows =
        total == total_ && rows.size() == rows_.size() && columns.size() == columns_.size() &&
        std::equal(rows.begin(), rows.end(), rows_.begin(), [](const Row& a, const Row& b) { return a.id == b.id; });
    if (!sameRows) beginResetModel();
    rows_ = std::move(rows);
    columns_ = std::move(columns);
    total_ = total;
    if (!sameRows) {
        endResetModel();
        return;
    }
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::string EntityTableModel::idAt(int row) const {
    return row >= 0 && row < entityCount() ? rows_[static_cast<std::size_t>(row)].id : std::string();
}

int EntityTableModel::rowOf(const std::string& id) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.id == id; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int EntityTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : entityCount() + (total_ ? 1 : 0);
}

int EntityTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant EntityTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    const bool isTotal = index.row() == entityCount();
    const Column& column = columns_[static_cast<std::size_t>(index.column())];
    if (role == IdRole) return QString::fromStdString(idAt(index.row()));
    if (role == TotalRowRole) return isTotal;
    if (role == Qt::TextAlignmentRole) return static_cast<int>(column.alignment());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ChipRole && role != ToneRole) return {};
    const Cell shown =
        isTotal ? totalCell(index.column()) : cell(rows_[static_cast<std::size_t>(index.row())], index.column());
    switch (role) {
        case Qt::DisplayRole:
            return shown.text;
        case Qt::ToolTipRole:
            // Plain text only: a name with angle brackets is no markup.
            return shown.tip.isEmpty() ? QVariant() : QVariant("<qt>" + shown.tip.toHtmlEscaped() + "</qt>");
        case ChipRole:
            return shown.chip.isEmpty() ? QVariant() : QVariant(shown.chip);
        default:
            return shown.bad ? QVariant(static_cast<int>(FigureTone::bad)) : QVariant();
    }
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole) return static_cast<int>(column.alignment());
    return {};
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return index.row() < entityCount() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

EntityTableModel::Cell EntityTableModel::moneyCell(double amount, const Formatter& steps) const {
    return {.text = amount == 0 ? QString(QChar(0x2013)) : steps.cellMoney(amount),
            .tip = formatter().exactMoney(amount),
            .bad = amount < 0};
}

EntityTableModel::Cell EntityTableModel::nameCell(const std::string& name) {
    const QString shown = displayName(name);
    return {.text = shown, .tip = shown};
}

}  // namespace jupan
