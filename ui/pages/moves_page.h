// Reallocation & review: budget moved to where it brings most, and what was decided about spending.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class Card;
class EmptyState;
class MovesAdvice;
class MovesForm;
class MovesHistory;
class MovesReview;

class MovesPage : public Page {
    Q_OBJECT

public:
    MovesPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void followSpending();

    Card* emptyCard_;
    EmptyState* empty_;
    MovesAdvice* advice_;
    MovesForm* form_;
    MovesHistory* history_;
    MovesReview* review_;
    bool spendingChanged_ = false;
};

}  // namespace jupan
