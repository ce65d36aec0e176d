// The metrics of one analysis: all benefits beside the cash lane alone.
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "ui/models/explanation.h"

namespace jupan {

/// One row a figure, named in the vertical header; columns: all benefits, cash only.
class ScenarioMetrics : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setResults(std::shared_ptr<const Results> results, const Formatter& formatter);

    /// The figure of a cell.
    [[nodiscard]] Figure figure(const QModelIndex& index) const;
    /// One line for each figure of the first column that is undefined: its name and why.
    [[nodiscard]] QStringList reasons() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Results> results_;
    Formatter formatter_;
};

}  // namespace jupan
