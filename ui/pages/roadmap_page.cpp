#include "ui/pages/roadmap_page.h"

#include <QScrollArea>

#include "ui/document/simulation_runner.h"
#include "ui/document/spending.h"
#include "ui/models/roadmap_words.h"
#include "ui/pages/gates_card.h"
#include "ui/pages/roadmap_chart_card.h"
#include "ui/pages/roadmap_step_card.h"

namespace jupan {

RoadmapPage::RoadmapPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.roadmap"), document, view, parent),
      chart_(new RoadmapChartCard(document, view)),
      step_(new RoadmapStepCard(document, view)),
      pilotGate_(new GateCard(Gate::pilotStart, document, view)),
      scaleGate_(new GateCard(Gate::scale, document, view)) {
    for (QWidget* card : std::initializer_list<QWidget*>{chart_, step_, pilotGate_, scaleGate_})
        content()->addWidget(card);
    content()->addStretch(1);
    connect(chart_, &RoadmapChartCard::fileRequested, this, &Page::fileRequested);
    connect(chart_, &RoadmapChartCard::chosenChanged, this, &RoadmapPage::loadStep);
    connect(chart_, &RoadmapChartCard::formWanted, this, [this] {
        loadStep();
        if (!step_->isVisibleTo(this)) return;
        step_->enter();
        bringIntoView(step_);
    });
    connect(step_, &RoadmapStepCard::pageRequested, this, [this](PageId page, const QString& path) {
        if (page == PageId::roadmap) return reveal(path);
        emit pageRequested(page, path);
    });
    for (GateCard* gate : {pilotGate_, scaleGate_}) connect(gate, &GateCard::pageRequested, this, &Page::pageRequested);
    connect(&document.spending(), &Spending::changed, this, &RoadmapPage::follow);
    connect(&document.simulation(), &SimulationRunner::changed, this, &RoadmapPage::follow);
}

QString RoadmapPage::title() const {
    return tr("Pilot & roadmap");
}

void RoadmapPage::follow() {
    followed_ = true;
    // One refresh for all that changed in this turn of the event loop.
    if (isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (followed_) refresh();
            },
            Qt::QueuedConnection);
}

void RoadmapPage::showEvent(QShowEvent* event) {
    document().simulation().setWanted(true);
    Page::showEvent(event);
    if (followed_) refresh();
}

void RoadmapPage::refresh() {
    followed_ = false;
    state_ = roadState(document());
    const auto gates = gateResults(document());
    setSentence(standingSentence(state_, formatter()));
    chart_->load(state_, gates);
    // What is next stands open until the reader chooses another step.
    if (chart_->chosen().empty() && state_.next) chart_->choose(*state_.next);
    loadStep();
    pilotGate_->load(gates[0], state_.gates[0]);
    scaleGate_->load(gates[1], state_.gates[1]);
}

void RoadmapPage::loadStep() {
    state_ = roadState(document());
    step_->load(state_, chart_->chosen());
}

void RoadmapPage::bringIntoView(QWidget* widget) {
    // The page's own: the first it made.
    if (auto* scroll = findChild<QScrollArea*>()) scroll->ensureWidgetVisible(widget);
}

void RoadmapPage::reveal(const QString& path) {
    if (path.startsWith(QLatin1String("gate")))
        return bringIntoView(path.endsWith(QLatin1String("scale")) ? scaleGate_ : pilotGate_);
    if (!path.startsWith(QLatin1String("roadmap."))) return;
    chart_->choose(path.section(QLatin1Char('.'), 1, 1).toStdString());
    loadStep();
    bringIntoView(step_);
}

}  // namespace jupan
