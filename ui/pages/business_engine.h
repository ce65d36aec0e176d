// The value engine: its canvas, drawn from the five answers beside it, and the type of business model in its middle.
#pragma once

#include "ui/models/view_settings.h"
#include "ui/pages/business_answer.h"
#include "ui/pages/chart_actions.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace jupan {

class BusinessGrid;
class ValueEngineChart;

class BusinessEngine : public Card {
    Q_OBJECT

public:
    BusinessEngine(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void fillTypes();
    void draw();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    QLabel* typeLabel_;
    QComboBox* type_;
    QLabel* typeHint_;
    ValueEngineChart* chart_;
    ChartActions* actions_;
    BusinessGrid* grid_;
    std::vector<BusinessPromptEdit*> edits_;
};

}  // namespace jupan
