// The scenarios of the project: the list with what can be done to it, and the form of the chosen one.
#pragma once

#include <QPushButton>

#include "ui/document/project_document.h"
#include "ui/models/scenario_table.h"
#include "ui/models/view_settings.h"
#include "ui/pages/scenarios_table.h"
#include "ui/widgets/card.h"

namespace jupan {

class EntityForm;
class ScenariosOverrides;

/// Choosing a scenario shows it everywhere: ProjectDocument::setScenario.
class ScenariosEditor : public Card {
    Q_OBJECT

public:
    ScenariosEditor(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    /// `formatter` has its unit settled.
    void setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter);

private:
    QPushButton* addButton(QBoxLayout* row, const char* name, const std::function<void()>& action);
    void buildForm(QBoxLayout* layout);
    void retranslate();
    void refreshChosen();
    void add(ScenarioMode mode, const QString& name);
    void duplicate();
    void remove();
    void move(int step);
    /// One edit; shows its refusal under the buttons.
    void edit(const QString& name, const std::function<void(Project&)>& change);

    ProjectDocument& document_;
    ViewSettings& view_;
    ScenarioList* model_;
    FiguresTable* table_;
    QPushButton* addWorst_;
    QPushButton* addBest_;
    QPushButton* addOwn_;
    QPushButton* duplicate_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* remove_;
    ErrorLabel* error_;
    QLabel* baseNote_;
    QLabel* modeNote_;
    EntityForm* form_;
    ScenariosOverrides* overrides_;
    bool loading_ = false;
};

}  // namespace jupan
