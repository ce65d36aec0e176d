// The base case and the scenarios of a project: as a list, and beside each other with their differences.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/engine/scenario_comparison.h"
#include "ui/document/project_document.h"
#include "ui/models/explanation.h"

namespace jupan {

/// One analysed scenario; `id` is empty for the base case, `results` null if the engine refused it.
struct AnalysedScenario {
    std::string id;
    QString name;
    std::shared_ptr<const Results> results;
};

/// The base case first, then the project's scenarios in their order.
std::vector<AnalysedScenario> analysedScenarios(const ProjectDocument& document);

/// Columns: name, NPV, payback.
class ScenarioList : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `formatter` has its unit settled.
    void setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter);
    [[nodiscard]] std::string idAt(int row) const { return scenarios_[static_cast<std::size_t>(row)].id; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const std::string& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AnalysedScenario> scenarios_;
    Formatter formatter_;
};

/// Rows: metrics, named in the vertical header; columns: scenarios.
class ScenarioComparison : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DifferenceRole = Qt::UserRole + 200,  ///< QString: "+1,200 better"; empty where there is none
        ChangeRole,                           ///< int of ChangeDirection
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// `formatter` has its unit settled.
    void setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter);
    [[nodiscard]] static ComparedMetric metricAt(int row) { return static_cast<ComparedMetric>(row); }
    [[nodiscard]] const AnalysedScenario& scenarioAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] MetricChange change(const QModelIndex& index) const;
    [[nodiscard]] QString differenceText(const QModelIndex& index) const;

    std::vector<AnalysedScenario> scenarios_;
    Formatter formatter_;
};

/// The figure that explains a metric.
Figure figureOf(ComparedMetric metric);
/// A metric's value as columns show it; money without its unit word. `formatter` has its unit settled.
QString metricText(ComparedMetric metric, std::optional<double> value, const Formatter& formatter);

}  // namespace jupan
