// The list of claims with the form of the chosen one and, beside it, its recomputation.
#pragma once

#include "ui/forms/form_group.h"
#include "ui/forms/list_card.h"

class QMenu;

namespace jupan {

class ClaimsCheck;

class ClaimsSection : public ListCard {
    Q_OBJECT

public:
    ClaimsSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectRequests();
    void buildForm();
    void refreshForm();
    /// The published claims of the present language; those the project has already are marked.
    void fillMenu();
    void add(Claim claim);
    void placeCheck();

    ProjectDocument& document_;
    ViewSettings& view_;
    QPushButton* published_;
    QMenu* menu_;
    QBoxLayout* halves_ = nullptr;  ///< form and recomputation
    FormGroups* form_ = nullptr;    ///< made when the first claim is chosen
    ClaimsCheck* check_ = nullptr;
};

}  // namespace jupan
