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

    /// On one line.
    [[nodiscard]] QString heading(PortfolioColumn column) const { return portfolioHeading(column, formatter_); }
    /// Shown instead, broken into lines: one a column, until the next show().
    void setHeadings(const QStringList& headings);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Portfolio portfolio_;
    Formatter formatter_;
    QStringList headings_;
};

}  // namespace jupan
