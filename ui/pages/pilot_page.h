// Pilot: the experiment that turns guesses into figures. Plan, KPIs, measurements, results, decision, and back into the
// plan.
#pragma once

#include "core/pilot/statistics.h"
#include "ui/pages/page.h"

namespace jupan {

class Card;
class EmptyState;
class PilotApplyCard;
class PilotDecisionCard;
class PilotKpiCard;
class PilotMeasureCard;
class PilotPlanCard;
class PilotResultsCard;

class PilotPage : public Page {
    Q_OBJECT

public:
    PilotPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence(const std::vector<KpiStatistics>& statistics) const;

    Card* emptyCard_;
    EmptyState* empty_;
    PilotPlanCard* plan_;
    PilotKpiCard* kpis_;
    PilotMeasureCard* measure_;
    PilotResultsCard* results_;
    PilotDecisionCard* decision_;
    PilotApplyCard* apply_;
};

}  // namespace jupan
