#include "ui/pages/pilot_results_card.h"

#include "ui/analysis/pilot_charts.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/pilot_kpi_result.h"
#include "ui/theme/theme.h"

namespace jupan {

PilotResultsCard::PilotResultsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      effects_(new EffectIntervalChart),
      actions_(new ChartActions(ChartActions::Form::menu)) {
    setObjectName(QStringLiteral("pilot.results"));
    effects_->setObjectName(QStringLiteral("pilot.effects"));
    header()->addWidget(actions_);
    body()->setSpacing(4 * gridStep);
    body()->addWidget(effects_);
    connect(actions_, &ChartActions::fileRequested, this, &PilotResultsCard::fileRequested);
}

void PilotResultsCard::load(const std::vector<KpiStatistics>& statistics) {
    setTitle(tr("Results"));
    const Project& project = document_.project();
    while (results_.size() < statistics.size()) {
        auto* result = new PilotKpiResult;
        connect(result, &PilotKpiResult::fileRequested, this, &PilotResultsCard::fileRequested);
        body()->addWidget(result);
        results_.push_back(result);
    }
    while (results_.size() > statistics.size()) {
        results_.back()->hide();
        results_.back()->deleteLater();
        results_.pop_back();
    }
    for (std::size_t i = 0; i < statistics.size(); ++i)
        results_[i]->show(statistics[i], project.pilot.kpis[i], project, view_.formatter());
    showEffects(*effects_, statistics, project, view_.formatter());
    effects_->setFixedHeight(effects_->sizeHint().height());
    actions_->setChart(effects_, tr("Results of the pilot", "file name"));
}

}  // namespace jupan
