// What a request, a thousand tokens and a piece of work cost.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class PriceTextTable;

/// Tables are "outcome.units.work" and "outcome.units.models".
class OutcomeUnits : public Card {
    Q_OBJECT

public:
    OutcomeUnits(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

private:
    void showWork();
    void showModels();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    PriceTextTable* work_;
    QTableView* workTable_;
    QLabel* modelsHead_;
    PriceTextTable* models_;
    QTableView* modelsTable_;
};

}  // namespace jupan
