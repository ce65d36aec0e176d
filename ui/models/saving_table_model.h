// The savings as a table, most money first.
#pragma once

#include <QAbstractTableModel>

#include "ui/format/formatter.h"
#include "ui/models/saving_list.h"

namespace jupan {

class SavingTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { what, subject, money, npv, effort, risk, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Project& project, const std::vector<ListedSaving>& savings, const Formatter& formatter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text{};
        QString tip{};
    };
    struct Row {
        std::array<Cell, columnTotal> cells{};
        bool saves = true;
    };

    std::vector<Row> rows_;
    Formatter steps_;
};

}  // namespace jupan
