// Entries of the change log as a table; the words of a cell are made when it is shown.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/audit/change_log.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

namespace jupan {

class LogTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { number, time, who, action, what, before, after, columns };

    LogTableModel(const ProjectDocument& document, const ViewSettings& view, QObject* parent = nullptr)
        : QAbstractTableModel(parent), document_(document), view_(view) {}

    /// Newest first. Rows that were shown before stay in place where only older ones are added.
    void setEntries(const std::vector<ChangeEntry>& entries);
    [[nodiscard]] const ChangeEntry& entry(int row) const { return entries_[static_cast<std::size_t>(row)]; }
    /// In the language of now.
    [[nodiscard]] static QStringList headings();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ChangeEntry& entry, int column) const;

    const ProjectDocument& document_;
    const ViewSettings& view_;
    std::vector<ChangeEntry> entries_;
};

}  // namespace jupan
