// Budget (예산): made from the plan, edited in a grid, frozen as versions.
#pragma once

#include "ui/models/budget_desk.h"
#include "ui/pages/page.h"

namespace jupan {

class BudgetGridCard;
class BudgetStateCard;
class BudgetThresholds;
class Card;
class EmptyState;
class ErrorLabel;

class BudgetPage : public Page {
    Q_OBJECT

public:
    /// Parts: "budgetEmpty", "budgetFromPlan", "budgetEmptyError", and those of its cards.
    BudgetPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "budget.LINE.2026-03" shows that cell, "budget.LINE" the line.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    void showState();
    [[nodiscard]] QString sentence() const;

    BudgetDesk* desk_;  ///< outlives the cards, which stand in the page before it
    Card* emptyCard_;
    EmptyState* empty_;
    ErrorLabel* emptyError_;
    BudgetStateCard* state_;
    BudgetGridCard* grid_;
    BudgetThresholds* thresholds_;
};

}  // namespace jupan
