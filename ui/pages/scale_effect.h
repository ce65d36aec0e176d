// What the scale plan changes in the results, and the two acts that follow: into the plan, and into a budget.
#pragma once

#include <optional>

#include "core/governance/scale_plan.h"
#include "ui/models/budget_desk.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class PriceTextTable;

class ScaleEffectCard : public Card {
    Q_OBJECT

public:
    ScaleEffectCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    /// `effect`: of the present project; nothing while it cannot be computed.
    void load(const std::optional<ScaleEffect>& effect);

signals:
    void budgetRequested();

private:
    void fillTable(const ScaleEffect& effect);
    /// What came of the last act; empty: nothing.
    void say(const QString& sentence);
    void apply();
    void makeBudget();

    ProjectDocument& document_;
    ViewSettings& view_;
    BudgetDesk desk_;
    PriceTextTable* model_;
    QTableView* table_;
    QLabel* help_;
    QPushButton* apply_;
    QPushButton* budget_;
    QPushButton* open_;
    QLabel* said_;
    ErrorLabel* error_;
};

}  // namespace jupan
