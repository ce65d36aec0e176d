// Spare here, short there: which moves of budget would help this month, and why.
#pragma once

#include "core/finops/reallocation_advice.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

/// Rows are "moves.advice.0" … with ".text" and ".use"; what no move covers is "moves.advice.short.0" …
class MovesAdvice : public Card {
    Q_OBJECT

public:
    MovesAdvice(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

signals:
    void chosen(const jupan::SuggestedMove& move);

private:
    [[nodiscard]] QString moveText(const SuggestedMove& move, const Budget& budget) const;
    [[nodiscard]] QString valueText(const SuggestedMove& move, const Budget& budget) const;
    [[nodiscard]] QString shortText(const Shortfall& shortfall, const Budget& budget) const;
    void addMove(std::size_t index, const SuggestedMove& move, const Budget& budget);

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    QWidget* list_;
    QVBoxLayout* rows_;
    QLabel* none_;
};

}  // namespace jupan
