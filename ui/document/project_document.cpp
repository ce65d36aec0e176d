#include "ui/document/project_document.h"

#include <algorithm>

#include "core/engine/analyze.h"
#include "core/project/validate.h"
#include "ui/document/simulation_runner.h"
#include "ui/document/spending.h"

namespace jupan {
namespace {

/// Typing is written to the file this long after the last key; leaving the field writes at once.
constexpr int saveDelayMilliseconds = 300;
/// Undo keeps whole values; a step of a project with thousands of entities weighs megabytes.
constexpr std::size_t maximumUndoSteps = 200;
constexpr std::size_t maximumUndoEntities = 200'000;

std::size_t entityCount(const Project& project) {
    return 1 + project.models.size() + project.workUnits.size() + project.kpis.size() + project.workloads.size() +
           project.seats.size() + project.costs.size() + project.scenarios.size() + project.provenance.size();
}

Project emptyProject() {
    Project project;
    project.settings.name = "-";
    return project;
}

}  // namespace

ProjectDocument::ProjectDocument(QObject* parent)
    : QObject(parent),
      project_(std::make_shared<Project>(emptyProject())),
      stored_(project_),
      results_(std::make_shared<Results>(analyze(*project_).value())) {
    saveTimer_.setSingleShot(true);
    saveTimer_.setInterval(saveDelayMilliseconds);
    connect(&saveTimer_, &QTimer::timeout, this, &ProjectDocument::save);
    simulation_ = std::make_unique<SimulationRunner>(*this);
    spending_ = std::make_unique<Spending>(*this);
}

ProjectDocument::~ProjectDocument() {
    // It looks at the document; what it computes is of no use any more.
    simulation_.reset();
    spending_->close();
    save();
}

void ProjectDocument::open(OpenedProject opened) {
    spending_->close();
    save();
    store_ = std::move(opened.store);
    project_ = std::make_shared<Project>(std::move(opened.project));
    stored_ = project_;
    undo_.clear();
    redo_.clear();
    mergeKey_.clear();
    invalidInputs_.clear();
    scenario_.clear();
    analyzeNow();
    setSaveState(readOnlyCause() == ReadOnlyCause::no ? SaveState::saved : SaveState::readOnly);
    emit this->opened();
    emit changed();
    emit resultsChanged();
    emit undoChanged();
    emit invalidInputChanged();
}

QString ProjectDocument::path() const {
    return store_ ? store_->path() : QString();
}

ReadOnlyCause ProjectDocument::readOnlyCause() const {
    return store_ ? store_->readOnlyCause() : ReadOnlyCause::no;
}

void ProjectDocument::setScenario(const std::string& id) {
    if (id == scenario_) return;
    scenario_ = id;
    analyzeNow();
    emit resultsChanged();
}

std::shared_ptr<const Results> ProjectDocument::resultsOf(const std::string& scenario) const {
    const auto known = resultCache_.find(scenario);
    if (known != resultCache_.end()) return known->second;
    auto computed = analyze(*project_, scenario);
    std::shared_ptr<const Results> results;
    if (computed) results = std::make_shared<Results>(std::move(computed).value());
    resultCache_.emplace(scenario, results);
    return results;
}

Problems ProjectDocument::edit(const QString& name, const std::function<void(Project&)>& change,
                               const QString& mergeKey) {
    auto next = std::make_shared<Project>(*project_);
    change(*next);
    if (*next == *project_) return {};
    if (Problems problems = validate(*next); !problems.empty()) return problems;
    const bool merges = !mergeKey.isEmpty() && mergeKey == mergeKey_ && !undo_.empty();
    if (!merges) undo_.push_back({name, project_});
    redo_.clear();
    mergeKey_ = mergeKey;
    trimUndo();
    replace(std::move(next));
    return {};
}

Problems ProjectDocument::amend(const std::function<void(FinOps&)>& change) {
    auto next = std::make_shared<Project>(*project_);
    change(next->finops);
    if (next->finops == project_->finops) return {};
    if (Problems problems = validate(*next); !problems.empty()) return problems;
    project_ = std::move(next);
    markUnsaved();
    emit changed();
    return {};
}

void ProjectDocument::closeStep() {
    mergeKey_.clear();
    if (saveTimer_.isActive()) save();
}

QString ProjectDocument::undoName() const {
    return undo_.empty() ? QString() : undo_.back().name;
}
QString ProjectDocument::redoName() const {
    return redo_.empty() ? QString() : redo_.back().name;
}

void ProjectDocument::undo() {
    if (undo_.empty()) return;
    Step step = std::move(undo_.back());
    undo_.pop_back();
    redo_.push_back({step.name, project_});
    mergeKey_.clear();
    replace(std::move(step.project));
}

void ProjectDocument::redo() {
    if (redo_.empty()) return;
    Step step = std::move(redo_.back());
    redo_.pop_back();
    undo_.push_back({step.name, project_});
    mergeKey_.clear();
    replace(std::move(step.project));
}

void ProjectDocument::markUnsaved() {
    if (!store_ || readOnlyCause() != ReadOnlyCause::no) return;
    setSaveState(SaveState::pending);
    saveTimer_.start();
}

void ProjectDocument::replace(Value project) {
    project_ = std::move(project);
    const auto& scenarios = project_->scenarios;
    const bool known = std::any_of(scenarios.begin(), scenarios.end(),
                                   [this](const Scenario& scenario) { return scenario.id.text == scenario_; });
    if (!known) scenario_.clear();
    analyzeNow();
    markUnsaved();
    emit changed();
    emit resultsChanged();
    emit undoChanged();
}

void ProjectDocument::analyzeNow() {
    resultCache_.clear();
    auto computed = analyze(*project_, scenario_);
    if (computed) {
        results_ = std::make_shared<Results>(std::move(computed).value());
        resultCache_.emplace(scenario_, results_);
        analysisProblems_.clear();
    } else {
        analysisProblems_ = computed.problems();
    }
}

void ProjectDocument::setInvalidInput(const QString& field, bool invalid) {
    const bool before = hasInvalidInput();
    if (invalid)
        invalidInputs_.insert(field);
    else
        invalidInputs_.erase(field);
    if (before != hasInvalidInput()) emit invalidInputChanged();
}

bool ProjectDocument::save() {
    saveTimer_.stop();
    if (!store_ || readOnlyCause() != ReadOnlyCause::no || stored_ == project_) return true;
    if (spending_->importing()) return false;
    saveProblems_ = store_->save(*project_);
    if (saveProblems_.empty()) stored_ = project_;
    setSaveState(saveProblems_.empty() ? SaveState::saved : SaveState::failed);
    return saveProblems_.empty();
}

void ProjectDocument::setSaveState(SaveState state) {
    saveState_ = state;
    emit saveStateChanged();
}

void ProjectDocument::trimUndo() {
    const std::size_t allowed =
        std::clamp<std::size_t>(maximumUndoEntities / entityCount(*project_), 20, maximumUndoSteps);
    if (undo_.size() > allowed) undo_.erase(undo_.begin(), undo_.end() - static_cast<std::ptrdiff_t>(allowed));
}

}  // namespace jupan
