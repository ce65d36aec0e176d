// The list of data sources and the form of the chosen one.
#pragma once

#include "ui/forms/form_group.h"
#include "ui/forms/list_card.h"

namespace jupan {

class GovernanceRules;

class GovernanceSourcesSection : public ListCard {
    Q_OBJECT

public:
    GovernanceSourcesSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();
    void add();

private:
    void connectRequests();
    void buildForm();
    void refreshForm();
    void remove(const std::string& id);
    [[nodiscard]] QString arithmetic(const DataSource& source) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    FormGroups* form_ = nullptr;  ///< made when the first source is chosen
    QLabel* weightsHeading_ = nullptr;
    EntityForm* weights_ = nullptr;
    QLabel* arithmetic_ = nullptr;
    GovernanceRules* rules_ = nullptr;
};

}  // namespace jupan
