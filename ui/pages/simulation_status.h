// What the simulation is doing: up to date with its trials, running with its progress, stopped, or why it cannot run.
#pragma once

#include <QWidget>

#include "ui/document/simulation_runner.h"
#include "ui/format/formatter.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace jupan {

class ProjectDocument;

class SimulationStatus : public QWidget {
    Q_OBJECT

public:
    explicit SimulationStatus(ProjectDocument& document, QWidget* parent = nullptr);
    void showState(const Formatter& formatter);
    /// The share done, 0..1.
    void showProgress(double share);

private:
    [[nodiscard]] QString line(const Formatter& formatter) const;
    [[nodiscard]] QString notes(const Formatter& formatter) const;

    ProjectDocument& document_;
    SimulationRunner& runner_;
    QLabel* line_;
    QLabel* notes_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    QPushButton* again_;
};

}  // namespace jupan
