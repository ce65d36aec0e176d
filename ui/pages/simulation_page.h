// Simulation (시뮬레이션): what comes out when every uncertain input is drawn from its range, many times.
#pragma once

#include "ui/document/simulation_runner.h"
#include "ui/pages/page.h"

namespace jupan {

class Card;
class EmptyState;
class FiguresTable;
class SimulationChances;
class SimulationCorrelations;
class SimulationPictures;
class SimulationSettings;
class SimulationStatistics;
class SimulationStatus;

class SimulationPage : public Page {
    Q_OBJECT

public:
    SimulationPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    /// A simulation with the project and the results that it belongs to: pictures of the last one speak of its names
    /// and its plan, not of those that were edited since.
    struct Shown {
        std::shared_ptr<const Simulation> simulation{};
        Project project{};
        std::shared_ptr<const Results> results{};
    };

    void buildFigures();
    void followSimulation();
    void takeSimulation();
    void showFigures();
    void showState();
    [[nodiscard]] SimulationRunner& runner() const { return document().simulation(); }

    Shown shown_;
    Card* emptyCard_;
    EmptyState* empty_;
    QWidget* filled_;
    SimulationStatus* status_;
    Card* figures_;
    SimulationStatistics* statistics_;
    SimulationChances* chances_;
    FiguresTable* statisticsTable_;
    FiguresTable* chancesTable_;
    QLabel* undefined_;
    SimulationPictures* pictures_;
    SimulationSettings* settings_;
    SimulationCorrelations* correlations_;
    bool simulationChanged_ = false;
};

}  // namespace jupan
