// The scenarios beside each other: every metric with its difference to the base case, and one metric as a chart.
#pragma once

#include <QComboBox>

#include "ui/charts/scenario_comparison_chart.h"
#include "ui/models/scenario_table.h"
#include "ui/pages/page.h"
#include "ui/pages/scenarios_table.h"
#include "ui/widgets/card.h"

namespace jupan {

class ChartActions;

class ScenariosComparison : public Card {
    Q_OBJECT

public:
    explicit ScenariosComparison(const ProjectDocument& document, QWidget* parent = nullptr);
    /// `formatter` has its unit settled.
    void setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter);

signals:
    void figureChosen(const std::string& scenario, jupan::Figure figure, QWidget* at, QRect part);
    /// For the chart's exports.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void fillMetrics();
    void showChart();

    const ProjectDocument& document_;
    ScenarioComparison* model_;
    FiguresTable* table_;
    QLabel* only_;  ///< instead of the table while there is nothing to compare
    QWidget* chartBox_;
    QLabel* metricLabel_;
    QComboBox* metric_;
    ScenarioComparisonChart* chart_;
    ChartActions* actions_;
    std::vector<AnalysedScenario> scenarios_;
    Formatter formatter_;
};

}  // namespace jupan
