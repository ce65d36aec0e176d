// Import of usage files and statements: dropped, chosen, pasted; each file is looked at before anything is taken over.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/ledger/charge_ledger.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

class ActualsDropArea;
class ActualsFile;
class ActualsFilePanel;

class ActualsImportSection : public QWidget {
    Q_OBJECT

public:
    /// Parts: "actuals.drop" …, "actuals.where" with "actuals.where.text", "actuals.trouble", "actuals.import_all";
    /// each file "actuals.file[0]" …, counted on.
    ActualsImportSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Looks at the files and shows them.
    void addFiles(const QStringList& paths);
    /// Shows that what is dragged over the page can be dropped.
    void setDropTarget(bool target);
    void refresh();
    /// Another project is shown.
    void clear();

signals:
    void ratesWanted();
    void ruleWanted(const jupan::ChargeRule& rule);
    void importsWanted();
    /// As Page::fileRequested.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void build();
    void paste();
    void askForFiles();
    void addPanel(ActualsFile file);
    void removePanel(ActualsFilePanel* panel);
    void want(ActualsFilePanel* panel);
    void stop(ActualsFilePanel* panel);
    void startNext();
    void takeOutcome(const std::shared_ptr<const ImportOutcome>& outcome);
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] QString whereText() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    ActualsDropArea* drop_;
    ErrorLabel* trouble_;
    ErrorLabel* pasteError_;
    QPushButton* where_;
    QLabel* whereText_;
    QPushButton* importAll_;
    QVBoxLayout* panelLayout_;
    std::vector<ActualsFilePanel*> panels_;
    ActualsFilePanel* running_ = nullptr;
    int count_ = 0;
    std::optional<bool> whereShown_;  ///< as the reader chose; else while there is no import yet
};

}  // namespace jupan
