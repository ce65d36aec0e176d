// Measure first (먼저 측정할 것): what knowing an input before deciding is worth, beside what measuring it costs.
#pragma once

#include "ui/document/simulation_runner.h"
#include "ui/pages/page.h"

class QPushButton;

namespace jupan {

class Card;
class ChartActions;
class EmptyState;
class MeasureFigures;
class MeasureList;
class SignedBarChart;
struct MeasurementPlan;

class MeasurePage : public Page {
    Q_OBJECT

public:
    MeasurePage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// The path of an input puts the cursor into its cost of measuring.
    void reveal(const QString& path) override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void followSimulation();
    void showEmpty(bool hasRanges);
    void showPlan(const MeasurementPlan& plan);
    void showState();
    void act();
    [[nodiscard]] SimulationRunner& runner() const { return document().simulation(); }
    [[nodiscard]] QString stateText() const;

    Card* emptyCard_;
    EmptyState* empty_;
    QWidget* filled_;  ///< everything that needs a simulation
    QLabel* state_;
    QPushButton* simulate_;
    MeasureFigures* figures_;
    Card* listCard_;
    QLabel* decision_;
    MeasureList* list_;
    Card* chartCard_;
    SignedBarChart* chart_;
    ChartActions* actions_;
    bool simulationChanged_ = false;
};

}  // namespace jupan
