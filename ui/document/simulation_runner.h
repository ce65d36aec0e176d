// The simulation of the open project, kept beside its results: on a worker, on a snapshot of the project, started again
// a pause after the last edit.
#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

#include "core/base/problem.h"
#include "core/project/project.h"
#include "core/simulation/simulate.h"

namespace jupan {

class ProjectDocument;

/// What a reader may choose of a simulation.
struct SimulationChoice {
    std::uint64_t trials = defaultTrials;  ///< 1..mostTrials
    std::uint64_t seed = 1;
    Sampler sampler = Sampler::pseudo;
    bool operator==(const SimulationChoice&) const = default;
};

class SimulationRunner : public QObject {
    Q_OBJECT

public:
    enum class State {
        waiting,    ///< nothing runs: nobody wants it yet, the pause is not over, or the figures are not valid
        running,    ///< a worker computes
        ready,      ///< the result is that of the project now
        cancelled,  ///< stopped by the reader; starts again with the next edit or runNow()
        refused,    ///< the engine found problems()
    };

    explicit SimulationRunner(ProjectDocument& document);
    /// Stops what runs and waits for it: a block of trials.
    ~SimulationRunner() override;

    /// Nothing is computed until somebody wants it, so that starting the program costs nothing.
    void setWanted(bool wanted);

    [[nodiscard]] State state() const { return state_; }
    /// The last one that was finished for this document and scenario, or null.
    [[nodiscard]] const std::shared_ptr<const Simulation>& result() const { return result_; }
    /// True unless result() is the simulation of the project and the choice as they are now. Notes of the project
    /// (where numbers come from, what measuring costs) play no part.
    [[nodiscard]] bool outOfDate() const { return state_ != State::ready; }
    /// Share done of what runs, 0..1.
    [[nodiscard]] double progress() const { return progress_; }
    /// Why the engine refused.
    [[nodiscard]] const Problems& problems() const { return problems_; }

    [[nodiscard]] const SimulationChoice& choice() const { return choice_; }
    /// Another choice starts a new run after the pause. Precondition: trials in range.
    void setChoice(const SimulationChoice& choice);
    /// Milliseconds between the last edit and the start of a run.
    void setPause(int milliseconds);

    /// Starts at once, unless the figures of the document are not valid.
    void runNow();
    void cancel();
    /// Computes on the calling thread until the result is that of the project now; for pictures and tests. Does nothing
    /// where the figures of the document are not valid.
    void finish();

signals:
    void changed();  ///< state, result or choice
    void progressed(double share);

private:
    struct Outcome {
        std::shared_ptr<const Simulation> simulation{};  ///< null: stopped or refused
        Problems problems{};
        bool stopped = false;
    };

    /// The results of the document are others: starts anew unless nothing changed that a trial is computed from.
    void follow();
    /// The document is another one, or shows another scenario, or was edited.
    void invalidate();
    [[nodiscard]] bool computable() const;
    [[nodiscard]] static Outcome compute(const Project& project, const std::string& scenario,
                                         const SimulationOptions& options);
    [[nodiscard]] SimulationOptions options() const;
    void start();
    void stopWorkers();
    void take(std::uint64_t run, Outcome outcome);
    void setState(State state);

    ProjectDocument& document_;
    SimulationChoice choice_;
    State state_ = State::waiting;
    std::shared_ptr<const Simulation> result_;
    std::string resultScenario_;
    std::shared_ptr<const Project> simulated_;  ///< what runs, or was run last
    Problems problems_;
    double progress_ = 0;
    bool wanted_ = false;
    std::uint64_t run_ = 0;  ///< number of the run whose outcome counts; others are dropped
    QTimer pause_;
    struct Worker {
        std::uint64_t run;
        std::jthread thread;
    };
    std::vector<Worker> workers_;  ///< the present one, and stopped ones that have not ended yet
};

}  // namespace jupan
