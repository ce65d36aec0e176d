// What the figures say of the pilot as a whole, and what people decided.
#pragma once

#include <vector>

#include "core/pilot/statistics.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class ChoiceEdit;
class DateEdit;
class PriceTextTable;
class TextEdit;

/// Parts are "pilot.decision.overall", ".verdict", ".date", ".by", ".reason", ".record", ".table", ".error", ".said".
class PilotDecisionCard : public Card {
    Q_OBJECT

public:
    PilotDecisionCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load(const std::vector<KpiStatistics>& statistics);

private:
    void showTable();
    void record();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* overall_;
    QLabel* help_;
    ChoiceEdit* verdict_;
    DateEdit* date_;
    TextEdit* by_;
    TextEdit* reason_;
    QPushButton* record_;
    QLabel* said_;
    ErrorLabel* error_;
    PriceTextTable* model_;
    QTableView* table_;
};

}  // namespace jupan
