// The results of the pilot: all KPIs in one picture, then each by itself.
#pragma once

#include <vector>

#include "core/pilot/statistics.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

class ChartActions;
class EffectIntervalChart;
class PilotKpiResult;

/// The picture is "pilot.effects"; the KPIs "pilot.result.<kpi>…".
class PilotResultsCard : public Card {
    Q_OBJECT

public:
    PilotResultsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load(const std::vector<KpiStatistics>& statistics);

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    ProjectDocument& document_;
    ViewSettings& view_;
    EffectIntervalChart* effects_;
    ChartActions* actions_;
    std::vector<PilotKpiResult*> results_;
};

}  // namespace jupan
