// The charts of the simulation page, each with what can be done with it.
#pragma once

#include "core/analysis/metric.h"
#include "core/engine/results.h"
#include "core/simulation/simulation.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace jupan {

class ChartActions;
class FanChart;
class HistogramChart;
class SCurveChart;
class SignedBarChart;

class SimulationPictures : public QWidget {
    Q_OBJECT

public:
    explicit SimulationPictures(QWidget* parent = nullptr);
    /// `results`: of the simulated scenario.
    void showSimulation(std::shared_ptr<const Simulation> simulation, const Project& project, const Results& results,
                        const Formatter& formatter);

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    template <class Chart>
    Chart* addChart(Card* card, const char* name, const char* fileName);
    void fillMetrics();
    void showMetric();
    [[nodiscard]] Metric metric() const;

    std::shared_ptr<const Simulation> simulation_;
    Project project_;  ///< that was simulated
    Formatter formatter_;
    QLabel* metricLabel_;
    QComboBox* metric_;
    HistogramChart* histogram_;
    SCurveChart* curve_;
    FanChart* fan_;
    SignedBarChart* drivers_;
};

}  // namespace jupan
