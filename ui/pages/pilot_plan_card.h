// The plan of the pilot: when, where, with whom, and by which criteria it is judged.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class EntityForm;

/// Fields are "pilot.start" …; other parts "pilot.plan.fix", ".fixed", ".hints", ".error".
class PilotPlanCard : public Card {
    Q_OBJECT

public:
    PilotPlanCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

private:
    void fix();
    [[nodiscard]] QString hints() const;
    [[nodiscard]] QString fixedText() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    EntityForm* form_;
    EntityForm* criteria_;
    QLabel* hints_;
    QPushButton* fix_;
    QLabel* fixed_;
    ErrorLabel* error_;
};

}  // namespace jupan
