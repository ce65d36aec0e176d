#include "ui/pages/pilot_page.h"

#include <QScrollArea>
#include <algorithm>

#include "ui/models/pilot_words.h"
#include "ui/pages/pilot_apply_card.h"
#include "ui/pages/pilot_decision_card.h"
#include "ui/pages/pilot_kpi_card.h"
#include "ui/pages/pilot_measure_card.h"
#include "ui/pages/pilot_plan_card.h"
#include "ui/pages/pilot_results_card.h"
#include "ui/widgets/card.h"

namespace jupan {

PilotPage::PilotPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.pilot"), document, view, parent),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      plan_(new PilotPlanCard(document, view)),
      kpis_(new PilotKpiCard(document, view)),
      measure_(new PilotMeasureCard(document, view)),
      results_(new PilotResultsCard(document, view)),
      decision_(new PilotDecisionCard(document, view)),
      apply_(new PilotApplyCard(document, view)) {
    empty_->setObjectName(QStringLiteral("pilot.empty"));
    empty_->button()->setObjectName(QStringLiteral("pilot.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    for (QWidget* card :
         std::initializer_list<QWidget*>{emptyCard_, plan_, kpis_, measure_, results_, decision_, apply_})
        content()->addWidget(card);
    content()->addStretch(1);
    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::goals, {}); });
    connect(measure_, &PilotMeasureCard::fileRequested, this, &Page::fileRequested);
    connect(results_, &PilotResultsCard::fileRequested, this, &Page::fileRequested);
}

QString PilotPage::title() const {
    return tr("Pilot");
}

void PilotPage::refresh() {
    const Project& project = document().project();
    const bool empty = project.kpis.empty();
    empty_->setTexts(tr("The plan has no KPI yet. A pilot measures KPIs, so set up a work unit and its KPIs first."),
                     tr("Open goals and KPIs"));
    const bool running = !empty && !project.pilot.kpis.empty();
    const bool measured = running && !project.pilot.observations.empty();
    emptyCard_->setVisible(empty);
    plan_->setVisible(!empty);
    kpis_->setVisible(!empty);
    measure_->setVisible(running);
    results_->setVisible(measured);
    decision_->setVisible(measured);
    apply_->setVisible(measured);
    if (empty) return setSentence({});
    plan_->load();
    kpis_->load();
    const std::vector<KpiStatistics> statistics = pilotStatistics(project);
    setSentence(sentence(statistics));
    if (running) measure_->load();
    if (!measured) return;
    results_->load(statistics);
    decision_->load(statistics);
    apply_->load(statistics);
}

QString PilotPage::sentence(const std::vector<KpiStatistics>& statistics) const {
    const Pilot& pilot = document().project().pilot;
    if (pilot.kpis.empty()) return tr("Try it small, measure before and during, and decide by what was measured.");
    if (!pilot.plan.fixedOn)
        return tr("Write down what counts as a success, and fix the criteria before the pilot begins.");
    if (std::ranges::none_of(statistics, [](const KpiStatistics& each) { return each.effect.has_value(); }))
        return tr("Measure the baseline before the pilot, and the same figures during it.");
    return overallSentence(pilotVerdict(statistics), statistics);
}

void PilotPage::reveal(const QString& path) {
    QWidget* card = path.startsWith(QLatin1String("pilot_observations")) ? static_cast<QWidget*>(measure_)
                    : path.startsWith(QLatin1String("pilot_decisions"))  ? static_cast<QWidget*>(decision_)
                    : path.startsWith(QLatin1String("pilot_kpis"))       ? static_cast<QWidget*>(kpis_)
                                                                         : plan_;
    // The page's own: the first it made.
    if (auto* scroll = findChild<QScrollArea*>()) scroll->ensureWidgetVisible(card);
}

}  // namespace jupan
