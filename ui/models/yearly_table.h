// The yearly table: Initial, Year 1 … Year n, Total.
#pragma once

#include <QAbstractTableModel>

#include "core/engine/results.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Rows: benefit, cost, net benefit, cumulative, ROI, present value of the net benefit. Their names are the vertical
/// header, which stays in view while the years scroll. Answers FigureRole.
class YearlyTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row { benefit, cost, net, cumulative, roi, pvNet, rowTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// `formatter` has its unit settled (Formatter::fixedFor).
    void setResults(const Results& results, const Formatter& formatter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isTotal(int column) const { return column == static_cast<int>(years_.size()); }
    [[nodiscard]] std::optional<double> amount(int row, int column) const;
    [[nodiscard]] QString text(int row, int column, bool exact) const;

    std::vector<YearFigures> years_;
    YearFigures total_;
    Formatter formatter_;
};

}  // namespace jupan
