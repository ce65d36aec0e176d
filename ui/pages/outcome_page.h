// Realised value: what came of the money spent, what a piece of work costs, and whether the bills agree.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class Card;
class ChartActions;
class CumulativeCashChart;
class EmptyState;
class ErrorLabel;
class OutcomeFigures;
class OutcomeReconciliation;
class OutcomeReforecast;
class OutcomeSeries;
class OutcomeUnits;

class OutcomePage : public Page {
    Q_OBJECT

public:
    OutcomePage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void followSpending();
    void loadSeries();

    ErrorLabel* problems_;  ///< why the charges cannot be read
    Card* emptyCard_;
    EmptyState* empty_;
    QWidget* filled_;  ///< what needs charges
    OutcomeFigures* figures_;
    Card* chartCard_;
    CumulativeCashChart* chart_;
    ChartActions* actions_;
    OutcomeReforecast* reforecast_;
    OutcomeUnits* units_;
    OutcomeReconciliation* reconciliation_;
    OutcomeSeries* benefits_;
    OutcomeSeries* counts_;
    bool spendingChanged_ = false;
};

}  // namespace jupan
