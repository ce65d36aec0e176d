// The statistics of a simulation as tables.
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/analysis/metric.h"
#include "core/simulation/simulation.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Mean with its standard error, standard deviation and percentiles (the vertical header) of NPV, net benefit, ROI and
/// payback month. What is undefined is "–" with the reason as tooltip.
class SimulationStatistics : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row { mean, standardError, p10, p50, p90, rowTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: an empty table.
    void setSimulation(std::shared_ptr<const Simulation> simulation, const Formatter& formatter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<double> figure(int row, Metric metric) const;
    [[nodiscard]] QString text(std::optional<double> figure, Metric metric) const;

    std::shared_ptr<const Simulation> simulation_;
    Formatter formatter_;  ///< unit settled
    Formatter unsettled_;
};

/// One column: the share of trials with a positive NPV, that pay back within 12, 24 … months, and that never do.
class SimulationChances : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSimulation(std::shared_ptr<const Simulation> simulation, const Formatter& formatter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Simulation> simulation_;
    Formatter formatter_;
};

}  // namespace jupan
