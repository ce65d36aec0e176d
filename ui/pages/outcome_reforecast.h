// The plan anew: what is over by what was charged and measured, the rest as planned.
#pragma once

#include "core/finops/outcome.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class PriceTextTable;

/// Parts are "outcome.reforecast.table" and ".assumed".
class OutcomeReforecast : public Card {
    Q_OBJECT

public:
    OutcomeReforecast(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void show(const Reforecast& reforecast);

private:
    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    PriceTextTable* model_;
    QTableView* table_;
    QLabel* assumed_;
};

}  // namespace jupan
