// The project's own settings, folded to one line until they are needed.
#pragma once

#include "ui/forms/form_group.h"

class QToolButton;

namespace jupan {

class GoalsSettingsCard : public Card {
    Q_OBJECT

public:
    GoalsSettingsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();
    void setOpen(bool open);

private:
    void build();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* summary_;
    QPushButton* toggle_;
    FormGroups* form_ = nullptr;  ///< made when it is first opened
    bool open_ = false;
};

}  // namespace jupan
