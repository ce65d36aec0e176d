// The stages of the scale plan with the form of the chosen one.
#pragma once

#include "core/governance/scale_plan.h"
#include "ui/forms/form_group.h"
#include "ui/forms/list_card.h"

namespace jupan {

class ScaleStageTableModel;

class ScaleSection : public ListCard {
    Q_OBJECT

public:
    ScaleSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    /// `budgets`: what the stages cost; empty while that cannot be computed.
    void refresh(const std::vector<StageBudget>& budgets);

private:
    ScaleSection(ProjectDocument& document, ViewSettings& view, ScaleStageTableModel* model, QWidget* parent);
    void connectRequests();
    void refreshForm();

    ProjectDocument& document_;
    ViewSettings& view_;
    ScaleStageTableModel* model_;
    FormGroups* form_ = nullptr;  ///< made when the first stage is chosen
};

}  // namespace jupan
