#include "ui/pages/sensitivity_table.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

/// Left and right of a name in its header.
constexpr int namePadding = 20;
/// Names take at most so much of the table's width.
constexpr double nameShare = 0.42;
constexpr int leastNameWidth = 150;

}  // namespace

void SensitivityTableModel::show(QStringList columns, std::vector<SensitivityRow> rows) {
    const bool sameShape = columns.size() == columns_.size() && rows.size() == rows_.size();
    if (!sameShape) beginResetModel();
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    if (!sameShape) return endResetModel();
    if (!rows_.empty() && !columns_.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    if (!columns_.isEmpty()) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int SensitivityTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SensitivityTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant SensitivityTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    const SensitivityCell& cell = row(index.row()).cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.tip.isEmpty() ? QVariant() : QVariant("<qt>" + cell.tip.toHtmlEscaped() + "</qt>");
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (cell.words ? Qt::AlignLeft : Qt::AlignRight));
        case ToneRole:
            return cell.bad ? QVariant(static_cast<int>(FigureTone::bad)) : QVariant();
        case ChipRole:
            return cell.chip;
        default:
            return {};
    }
}

QVariant SensitivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return nameData(section, role);
    if (section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return columns_[section];
    if (role == Qt::TextAlignmentRole) {
        const bool words = !rows_.empty() && row(0).cells[static_cast<std::size_t>(section)].words;
        return static_cast<int>(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
    }
    return {};
}

QVariant SensitivityTableModel::nameData(int section, int role) const {
    if (section >= rowCount()) return {};
    const QString& name = row(section).name;
    switch (role) {
        case Qt::DisplayRole:
            return nameRoom_ > 0 ? metrics_.elidedText(name, Qt::ElideRight, nameRoom_) : name;
        case Qt::AccessibleTextRole:
            return name;
        case Qt::ToolTipRole:
            return "<qt>" + name.toHtmlEscaped() + "</qt>";
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        default:
            return {};
    }
}

void SensitivityTableModel::setNameRoom(int pixels, const QFontMetrics& metrics) {
    if (pixels == nameRoom_) return;
    nameRoom_ = pixels;
    metrics_ = metrics;
    if (!rows_.empty()) emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

SensitivityTable::SensitivityTable(const QString& name, QWidget* parent)
    : FiguresTable(name, parent), model_(new SensitivityTableModel(this)) {
    setMaximumRows(20);
    setMaximumColumnWidth(260);
    setModel(model_);
    const auto choose = [this](int row) { emit rowChosen(QString::fromStdString(model_->row(row).path)); };
    connect(this, &FiguresTable::cellChosen, this, [choose](const QModelIndex& index) { choose(index.row()); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, choose);
}

void SensitivityTable::fitNames() {
    const int widest = std::max(leastNameWidth, static_cast<int>(width() * nameShare));
    model_->setNameRoom(widest - namePadding, verticalHeader()->fontMetrics());
    verticalHeader()->setMaximumWidth(widest);
}

void SensitivityTable::resizeEvent(QResizeEvent* event) {
    fitNames();
    FiguresTable::resizeEvent(event);
}

void SensitivityTable::setRows(QStringList columns, std::vector<SensitivityRow> rows) {
    model_->show(std::move(columns), std::move(rows));
    fitNames();
    refit();
}

void SensitivityTable::markRow(const std::string& path) {
    clearSelection();
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (model_->row(row).path != path) continue;
        setCurrentIndex(model_->index(row, 0));
        selectRow(row);
        return;
    }
}

}  // namespace jupan
