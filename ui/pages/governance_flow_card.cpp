#include "ui/pages/governance_flow_card.h"

#include <algorithm>

#include "ui/analysis/governance_flow.h"
#include "ui/charts/data_flow_map.h"
#include "ui/pages/chart_actions.h"

namespace jupan {
namespace {

constexpr int leastHeight = 240;
constexpr int mostHeight = 900;

}  // namespace

GovernanceFlowCard::GovernanceFlowCard(ProjectDocument& document, QWidget* parent)
    : Card({}, parent),
      document_(document),
      map_(new DataFlowMap),
      reading_(new QLabel),
      actions_(new ChartActions(ChartActions::Form::menu)) {
    setObjectName(QStringLiteral("governance.flow_card"));
    map_->setObjectName(QStringLiteral("governance.flow"));
    reading_->setObjectName(QStringLiteral("governance.flow.reading"));
    reading_->setWordWrap(true);
    reading_->setTextFormat(Qt::PlainText);
    header()->addWidget(actions_);
    body()->addWidget(map_);
    body()->addWidget(reading_);
    connect(actions_, &ChartActions::fileRequested, this, &GovernanceFlowCard::fileRequested);
}

void GovernanceFlowCard::refresh() {
    const Project& project = document_.project();
    setVisible(!project.dataSources.empty());
    if (project.dataSources.empty()) return;
    map_->setData(dataFlowOf(project), dataFlowTexts(project));
    map_->setFixedHeight(std::clamp(map_->sizeHint().height(), leastHeight, mostHeight));
    const QString reading = dataFlowReading(project);
    reading_->setText(reading);
    reading_->setVisible(!reading.isEmpty());
    actions_->setChart(map_, QStringLiteral("data-flow"));
}

}  // namespace jupan
