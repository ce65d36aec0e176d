// What the quality of the data does to the plan: the switch, the floor, and NPV both ways.
#pragma once

#include <array>
#include <memory>

#include "ui/document/project_document.h"
#include "ui/forms/entity_form.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class GovernanceQualityCard : public Card {
    Q_OBJECT

public:
    GovernanceQualityCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void refresh();

private:
    struct Figure {
        QLabel* caption;
        QLabel* figure;
    };
    void showFigure(std::size_t index, const QString& caption, const QString& figure);

    ProjectDocument& document_;
    ViewSettings& view_;
    EntityForm* form_;
    std::array<Figure, 3> figures_{};
    QLabel* reading_;
};

}  // namespace jupan
