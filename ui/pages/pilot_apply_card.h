// The pilot's results put into the plan: what changes, and the button that does it.
#pragma once

#include <vector>

#include "ui/models/pilot_plan_change.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class PriceTextTable;

/// Parts are "pilot.apply.inputs", ".left", ".compare", ".state", ".figures", ".drivers", ".apply", ".said", ".error".
class PilotApplyCard : public Card {
    Q_OBJECT

public:
    PilotApplyCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load(const std::vector<KpiStatistics>& statistics);

private:
    QTableView* addTable(PriceTextTable* model, const char* name);
    void showInputs();
    void showChange();
    void showFigures(const PlanChange& change);
    void showDrivers(const PlanChange& change);
    void apply();
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString stateText() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    AppliedPilot applied_;
    std::shared_ptr<const Project> before_;  ///< what applied_ was made from
    PilotPlanChange* change_;
    QLabel* help_;
    PriceTextTable* inputsModel_;
    QTableView* inputs_;
    QLabel* left_;
    QPushButton* compare_;
    QLabel* state_;
    PriceTextTable* figuresModel_;
    QTableView* figures_;
    PriceTextTable* driversModel_;
    QTableView* drivers_;
    QPushButton* apply_;
    QLabel* said_;
    ErrorLabel* error_;
};

}  // namespace jupan
