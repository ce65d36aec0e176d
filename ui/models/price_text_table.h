// A small table of texts made at once: periods of a model, models side by side, what an import brings.
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace jupan {

class PriceTextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Cell {
        QString text{};
        QString tip{};
        QString chip{};  ///< as ChipRole of figure_delegate.h; empty: plain text
    };
    struct Column {
        QString title;
        bool figure = false;  ///< right-aligned
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Each row has a cell for every column.
    void setContent(std::vector<Column> columns, std::vector<std::vector<Cell>> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<Cell>> rows_;
};

}  // namespace jupan
