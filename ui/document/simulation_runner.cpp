#include "ui/document/simulation_runner.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/project/same_figures.h"
#include "ui/document/project_document.h"

namespace jupan {
namespace {

/// Long enough that typing a number does not start a run a key.
constexpr int pauseMilliseconds = 400;
/// Between two reports of progress; the eye needs no more.
constexpr std::chrono::milliseconds reportInterval{100};

}  // namespace

SimulationRunner::SimulationRunner(ProjectDocument& document) : document_(document) {
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMilliseconds);
    connect(&pause_, &QTimer::timeout, this, &SimulationRunner::runNow);
    connect(&document, &ProjectDocument::opened, this, [this] {
        result_.reset();
        simulated_.reset();
    });
    connect(&document, &ProjectDocument::resultsChanged, this, &SimulationRunner::follow);
    connect(&document, &ProjectDocument::invalidInputChanged, this, [this] {
        if (!computable() || outOfDate()) invalidate();
    });
}

SimulationRunner::~SimulationRunner() {
    stopWorkers();
}

void SimulationRunner::setWanted(bool wanted) {
    wanted_ = wanted;
    if (wanted_ && outOfDate() && state_ != State::running && computable()) pause_.start();
}

void SimulationRunner::setChoice(const SimulationChoice& choice) {
    if (choice == choice_) return;
    choice_ = choice;
    invalidate();
}

void SimulationRunner::setPause(int milliseconds) {
    pause_.setInterval(milliseconds);
}

bool SimulationRunner::computable() const {
    return document_.analysisProblems().empty() && !document_.hasInvalidInput();
}

void SimulationRunner::follow() {
    const bool busy = state_ == State::ready || state_ == State::running;
    const bool same = busy && simulated_ && resultScenario_ == document_.scenario() && computable() &&
                      sameFigures(*simulated_, document_.project());
    if (!same) invalidate();
}

void SimulationRunner::invalidate() {
    if (resultScenario_ != document_.scenario()) result_.reset();
    ++run_;
    stopWorkers();
    if (wanted_ && computable())
        pause_.start();
    else
        pause_.stop();
    setState(State::waiting);
}

void SimulationRunner::stopWorkers() {
    for (Worker& worker : workers_) worker.thread.request_stop();
}

SimulationOptions SimulationRunner::options() const {
    return {.trials = choice_.trials, .seed = choice_.seed, .sampler = choice_.sampler};
}

SimulationRunner::Outcome SimulationRunner::compute(const Project& project, const std::string& scenario,
                                                    const SimulationOptions& options) {
    auto simulation = simulate(project, scenario, options);
    if (!simulation) return {.stopped = true};
    if (!simulation->ok()) return {.problems = simulation->problems()};
    return {.simulation = std::make_shared<const Simulation>(std::move(*simulation).value())};
}

void SimulationRunner::runNow() {
    pause_.stop();
    if (!computable()) return;
    ++run_;
    stopWorkers();
    start();
}

void SimulationRunner::start() {
    simulated_ = std::make_shared<const Project>(document_.project());
    const auto work = [this, run = run_, scenario = document_.scenario(), options = options(),
                       project = simulated_](const std::stop_token& stop) mutable {
        options.stop = stop;
        options.progress = [this, run, last = std::chrono::steady_clock::time_point{}](double share) mutable {
            const auto now = std::chrono::steady_clock::now();
            if (now - last < reportInterval) return;
            last = now;
            QMetaObject::invokeMethod(
                this,
                [this, run, share] {
                    if (run != run_) return;
                    progress_ = share;
                    emit progressed(share);
                },
                Qt::QueuedConnection);
        };
        auto outcome = std::make_shared<Outcome>(compute(*project, scenario, options));
        QMetaObject::invokeMethod(
            this, [this, run, outcome] { take(run, std::move(*outcome)); }, Qt::QueuedConnection);
    };
    progress_ = 0;
    resultScenario_ = document_.scenario();
    workers_.push_back({run_, std::jthread(work)});
    setState(State::running);
}

void SimulationRunner::take(std::uint64_t run, Outcome outcome) {
    // What this worker had to say is here, so waiting for its end takes no time.
    std::erase_if(workers_, [run](const Worker& worker) { return worker.run == run; });
    if (run != run_ || outcome.stopped) return;
    problems_ = std::move(outcome.problems);
    result_ = std::move(outcome.simulation);
    progress_ = 1;
    setState(problems_.empty() ? State::ready : State::refused);
}

void SimulationRunner::cancel() {
    if (state_ != State::running && !pause_.isActive()) return;
    pause_.stop();
    ++run_;
    stopWorkers();
    setState(State::cancelled);
}

void SimulationRunner::finish() {
    if (!computable() || !outOfDate()) return;
    pause_.stop();
    ++run_;
    stopWorkers();
    resultScenario_ = document_.scenario();
    simulated_ = std::make_shared<const Project>(document_.project());
    take(run_, compute(document_.project(), document_.scenario(), options()));
}

void SimulationRunner::setState(State state) {
    state_ = state;
    emit changed();
}

}  // namespace jupan
