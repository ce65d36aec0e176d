// The projects of a portfolio as a table.
#pragma once

#include <QAbstractTableModel>

#include "ui/analysis/portfolio_view.h"

namespace jupan {

class PortfolioTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `formatter`: of portfolioFormatter().
    void show(const Portfolio& portfolio, const Formatter& formatter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Portfolio portfolio_;
    Formatter formatter_;
};

}  // namespace jupan
