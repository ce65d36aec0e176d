// The open project: its value, its results, its undo steps and its file. The one way from a form to a figure:
// field -> edit -> validated Project -> autosave -> engine -> Results -> views.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "core/engine/results.h"
#include "ui/document/project_store.h"

namespace jupan {

class SimulationRunner;
class Spending;

class ProjectDocument : public QObject {
    Q_OBJECT

public:
    enum class SaveState { saved, pending, readOnly, failed };

    explicit ProjectDocument(QObject* parent = nullptr);
    ~ProjectDocument() override;

    /// Shows another project; undo steps of the old one are gone. Unsaved edits of the old one are saved first.
    void open(OpenedProject opened);

    [[nodiscard]] const Project& project() const { return *project_; }
    /// The same as a value that stays what it is.
    [[nodiscard]] std::shared_ptr<const Project> snapshot() const { return project_; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] ReadOnlyCause readOnlyCause() const;
    [[nodiscard]] SaveState saveState() const { return saveState_; }
    [[nodiscard]] const Problems& saveProblems() const { return saveProblems_; }

    /// The scenario that the result panel and the pages show; empty is the base case.
    [[nodiscard]] const std::string& scenario() const { return scenario_; }
    void setScenario(const std::string& id);

    /// Results of the shown scenario; those of the last valid state while the engine refuses (see analysisProblems).
    [[nodiscard]] const Results& results() const { return *results_; }
    /// Results of any scenario of the present project (empty: base), or null if the engine refuses it. Kept until the
    /// next edit.
    [[nodiscard]] std::shared_ptr<const Results> resultsOf(const std::string& scenario) const;
    [[nodiscard]] const Problems& analysisProblems() const { return analysisProblems_; }
    /// The simulation of the shown scenario, which follows the results.
    [[nodiscard]] SimulationRunner& simulation() { return *simulation_; }
    /// What was charged, against the budget.
    [[nodiscard]] Spending& spending() { return *spending_; }
    [[nodiscard]] const Spending& spending() const { return *spending_; }
    /// The charges of this document, or null; not to be touched while spending().importing().
    [[nodiscard]] ChargeLedger* charges() const { return store_ ? store_->charges() : nullptr; }

    /// The change log of this document as of the last save, or null; not to be touched while spending().importing().
    [[nodiscard]] const ChangeLog* changeLog() const { return store_ ? store_->changeLog() : nullptr; }

    /// Changes the project in one undo step called `name`. Nothing changes if the result is not valid: the problems are
    /// returned. Edits with the same non-empty `mergeKey` in a row become one step until closeStep().
    Problems edit(const QString& name, const std::function<void(Project&)>& change, const QString& mergeKey = {});
    /// Changes what the program itself notes beside the plan, such as alerts that fired: no undo step, and what can be
    /// redone stays so. Saved like an edit, and refused like one. No figure of the plan depends on it, so the results
    /// stay.
    Problems amend(const std::function<void(FinOps&)>& change);
    /// The next edit starts a new undo step, and what is pending is written to the file.
    void closeStep();

    [[nodiscard]] bool canUndo() const { return !undo_.empty(); }
    [[nodiscard]] bool canRedo() const { return !redo_.empty(); }
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    void undo();
    void redo();

    /// Says that the text typed into a field is not usable at the moment; results stay, shown greyed.
    void setInvalidInput(const QString& field, bool invalid);
    [[nodiscard]] bool hasInvalidInput() const { return !invalidInputs_.empty(); }

    /// Writes pending edits now. True if the file holds the present state (or there is no file). While charges are
    /// imported into the file nothing is written, and what is pending follows when that ends.
    bool save();

signals:
    void opened();          ///< another project is shown
    void changed();         ///< the project's value changed
    void resultsChanged();  ///< results, their scenario or their problems changed
    void saveStateChanged();
    void undoChanged();
    void invalidInputChanged();

private:
    using Value = std::shared_ptr<const Project>;
    struct Step {
        QString name;
        Value project;  ///< the state to return to
    };

    void replace(Value project);
    void analyzeNow();
    void markUnsaved();
    void setSaveState(SaveState state);
    void trimUndo();

    Value project_;
    Value stored_;
    std::unique_ptr<ProjectStore> store_;
    std::string scenario_;
    std::shared_ptr<const Results> results_;
    mutable std::map<std::string, std::shared_ptr<const Results>> resultCache_;
    Problems analysisProblems_;
    std::vector<Step> undo_;
    std::vector<Step> redo_;
    QString mergeKey_;
    std::set<QString> invalidInputs_;
    SaveState saveState_ = SaveState::saved;
    Problems saveProblems_;
    QTimer saveTimer_;
    std::unique_ptr<SimulationRunner> simulation_;
    std::unique_ptr<Spending> spending_;
};

}  // namespace jupan
