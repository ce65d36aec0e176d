#include "ui/analysis/simulation_correlation_table.h"

#include <optional>

#include "core/project/correlation_editing.h"
#include "ui/format/number_entry.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {

void CorrelationTable::setProject(const Project& project, std::vector<std::string> inputs, const Formatter& formatter) {
    const bool same = inputs == inputs_;
    if (!same) beginResetModel();
    inputs_ = std::move(inputs);
    formatter_ = formatter;
    names_.clear();
    values_.clear();
    for (const std::string& row : inputs_) {
        names_ << inputWords(project, row);
        for (const std::string& column : inputs_) values_.push_back(rankCorrelation(project, row, column));
    }
    if (!same) return endResetModel();
    if (inputs_.empty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int CorrelationTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(inputs_.size());
}

int CorrelationTable::columnCount(const QModelIndex& parent) const {
    return rowCount(parent);
}

double CorrelationTable::valueAt(const QModelIndex& index) const {
    return values_[static_cast<std::size_t>(index.row()) * inputs_.size() + static_cast<std::size_t>(index.column())];
}

QVariant CorrelationTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const double value = valueAt(index);
    switch (role) {
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::DisplayRole:
            return value == 0 ? QStringLiteral("–") : formatter_.number(value, 3);
        case Qt::EditRole:
            return editText(value, Unit::none);
        case Qt::ToolTipRole:
            return index.row() == index.column()
                       ? tr("An input always moves with itself.")
                       : tr("%1 and %2: %3")
                             .arg(names_[index.row()], names_[index.column()], formatter_.number(value, 3));
        default:
            return {};
    }
}

bool CorrelationTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.row() == index.column()) return false;
    const auto field = findField("correlation", "rho");
    const QString typed = value.toString();
    // An emptied cell says nothing of the pair.
    const NumberEntry entry =
        typed.trimmed().isEmpty() ? NumberEntry{.value = 0.0} : parseField(typed, field->info, false);
    if (!entry) {
        emit refused(tr("“%1” is not taken, %2 stays. %3")
                         .arg(typed.left(20), formatter_.number(valueAt(index), 3),
                              refusalText(entry.refusal, field->info, typed, formatter_)));
        return false;
    }
    emit correlationEntered(inputs_[static_cast<std::size_t>(index.row())],
                            inputs_[static_cast<std::size_t>(index.column())], *entry.value);
    return true;
}

QVariant CorrelationTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::ToolTipRole) return names_[section];
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal) return QString::number(section + 1);
    return QStringLiteral("%1  %2").arg(section + 1).arg(names_[section]);
}

Qt::ItemFlags CorrelationTable::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.row() == index.column() ? usual : usual | Qt::ItemIsEditable;
}

}  // namespace jupan
