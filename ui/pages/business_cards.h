// Prompts of the business model to tick and note, or to answer, under the heading of their group.
#pragma once

#include "core/governance/shipped_items.h"
#include "ui/models/view_settings.h"
#include "ui/pages/business_answer.h"
#include "ui/widgets/card.h"

namespace jupan {

class BusinessGrid;

/// One card of the page with all prompts of one group.
class BusinessCards : public Card {
    Q_OBJECT

public:
    struct Look {
        int narrowest = 300;  ///< pixels of a column
        int mostColumns = 3;
        bool numbered = false;
    };
    BusinessCards(PromptGroup group, Look look, ProjectDocument& document, ViewSettings& view,
                  QWidget* parent = nullptr);
    /// `help` may be empty.
    void load(const QString& title, const QString& help);

private:
    ProjectDocument& document_;
    ViewSettings& view_;
    bool numbered_;
    QLabel* help_;
    std::vector<BusinessPromptEdit*> edits_;
};

}  // namespace jupan
