// The list of work units with the form of the chosen one.
#pragma once

#include "ui/forms/form_group.h"
#include "ui/forms/list_card.h"

namespace jupan {

class GoalsWorkUnitSection : public ListCard {
    Q_OBJECT

public:
    GoalsWorkUnitSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();
    void add();

private:
    void connectRequests();
    void refreshForm();
    /// Deletes with everything that cannot be without the work unit, and says what that was.
    void remove(const std::string& id);

    ProjectDocument& document_;
    ViewSettings& view_;
    FormGroups* form_ = nullptr;  ///< made when the first work unit is chosen
};

}  // namespace jupan
