// One file on its way in: what it is, its first rows, what its columns hold, the import itself, and what came of it.
#pragma once

#include <memory>

#include "core/ledger/charge_ledger.h"
#include "ui/document/project_document.h"
#include "ui/models/actuals_file.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QProgressBar;

namespace jupan {

class ActualsMappingForm;
class ActualsOutcomeView;
class ActualsStyleQuestion;
class ActualsTable;

class ActualsFilePanel : public Card {
    Q_OBJECT

public:
    /// Parts: "<name>.kind", ".error", ".table", ".mapping.…", ".question.…", ".import", ".cancel", ".progress",
    /// ".state", ".remove", ".outcome.…".
    ActualsFilePanel(const QString& name, ActualsFile file, ProjectDocument& document, ViewSettings& view,
                     QWidget* parent = nullptr);

    [[nodiscard]] const ActualsFile& file() const { return file_; }

    enum class State { preview, waiting, running, done };
    [[nodiscard]] State state() const { return state_; }
    /// Can be imported as it stands.
    [[nodiscard]] bool canImport() const;

    /// The keyboard goes on here.
    void focusImport() { import_->setFocus(); }

    void setWaiting();
    void setRunning();
    void setProgress(double share);
    void takeOutcome(std::shared_ptr<const ImportOutcome> outcome);
    /// Sets the texts again.
    void refresh();

signals:
    void importRequested();
    void cancelRequested();
    void closed();
    void ratesWanted();
    void ruleWanted(const jupan::ChargeRule& rule);
    void importsWanted();
    /// As Page::fileRequested.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void build();
    void connectParts();
    void setState(State state);
    void chooseSaved(int index);
    void saveMapping(const QString& name);
    /// A saved mapping learns what was asked about its file.
    void keepAnswer();
    void showTable();
    void showState();

    QString name_;
    ActualsFile file_;
    ProjectDocument& document_;
    ViewSettings& view_;
    State state_ = State::preview;
    std::string savedName_;  ///< of the saved mapping that the form began with
    std::shared_ptr<const ImportOutcome> outcome_;
    QLabel* kind_;
    QPushButton* remove_;
    ErrorLabel* error_;
    ActualsTable* table_;
    ActualsMappingForm* mapping_ = nullptr;
    ActualsStyleQuestion* question_;
    QPushButton* import_;
    QPushButton* cancel_;
    QProgressBar* progress_;
    QLabel* stateText_;
    ActualsOutcomeView* outcomeView_;
};

}  // namespace jupan
