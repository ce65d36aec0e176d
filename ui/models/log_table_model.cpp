#include "ui/models/log_table_model.h"

#include <algorithm>

#include "ui/models/entity_table_model.h"
#include "ui/models/log_words.h"

namespace jupan {

void LogTableModel::setEntries(const std::vector<ChangeEntry>& entries) {
    const bool appended = !entries_.empty() && entries.size() > entries_.size() &&
                          std::equal(entries_.begin(), entries_.end(), entries.begin());
    if (appended) {
        beginInsertRows({}, static_cast<int>(entries_.size()), static_cast<int>(entries.size()) - 1);
        entries_ = entries;
        endInsertRows();
    } else if (entries != entries_) {
        beginResetModel();
        entries_ = entries;
        endResetModel();
    }
    // Names and units may be others now.
    if (!entries_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

QStringList LogTableModel::headings() {
    return {tr("No."), tr("Time"), tr("Who"), tr("Action"), tr("What"), tr("Old value"), tr("New value")};
}

int LogTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int LogTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString LogTableModel::text(const ChangeEntry& entry, int column) const {
    const Project& project = document_.project();
    switch (column) {
        case number:
            return view_.formatter().number(static_cast<double>(entry.number));
        case time:
            return changeTime(entry.time);
        case who:
            return changeAuthor(entry.who);
        case action:
            return changeActionName(entry.action);
        case what:
            return changePlace(project, entry.path, view_.language());
        case before:
            return changeValue(project, entry.path, entry.before, view_.formatter());
        default:
            return changeValue(project, entry.path, entry.after, view_.formatter());
    }
}

QVariant LogTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const ChangeEntry& shown = entry(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(shown, index.column());
        case Qt::ToolTipRole:
            if (index.column() < what) return {};
            // Plain text only: a value with angle brackets is no markup.
            return QString("<qt>" + text(shown, index.column()).toHtmlEscaped() + "</qt>");
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (index.column() == number ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    if (role == Qt::DisplayRole) return headings()[section];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

}  // namespace jupan
