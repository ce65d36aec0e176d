#include "ui/pages/simulation_page.h"

#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/simulation_table.h"
#include "ui/analysis/simulation_words.h"
#include "ui/pages/scenarios_table.h"
#include "ui/pages/simulation_correlations.h"
#include "ui/pages/simulation_pictures.h"
#include "ui/pages/simulation_settings.h"
#include "ui/pages/simulation_status.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

SimulationPage::SimulationPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.simulation"), document, view, parent),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      filled_(new QWidget),
      status_(new SimulationStatus(document)),
      figures_(new Card),
      statistics_(new SimulationStatistics(this)),
      chances_(new SimulationChances(this)),
      statisticsTable_(new FiguresTable(QStringLiteral("simulation.statistics"))),
      chancesTable_(new FiguresTable(QStringLiteral("simulation.chances"))),
      undefined_(new QLabel),
      pictures_(new SimulationPictures),
      settings_(new SimulationSettings),
      correlations_(new SimulationCorrelations(document)) {
    empty_->setObjectName(QStringLiteral("simulation.empty"));
    empty_->button()->setObjectName(QStringLiteral("simulation.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    buildFigures();
    auto* column = new QVBoxLayout(filled_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    for (QWidget* part : std::initializer_list<QWidget*>{status_, figures_, pictures_, settings_, correlations_})
        column->addWidget(part);
    content()->addWidget(emptyCard_);
    content()->addWidget(filled_);
    content()->addStretch(1);

    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::goals, {}); });
    connect(settings_, &SimulationSettings::chosen, this,
            [this](const SimulationChoice& choice) { runner().setChoice(choice); });
    connect(pictures_, &SimulationPictures::fileRequested, this, &Page::fileRequested);
    connect(&runner(), &SimulationRunner::changed, this, &SimulationPage::followSimulation);
    connect(&runner(), &SimulationRunner::progressed, status_, &SimulationStatus::showProgress);
}

void SimulationPage::buildFigures() {
    statisticsTable_->setModel(statistics_);
    statisticsTable_->setSelectionBehavior(QAbstractItemView::SelectItems);
    chancesTable_->setModel(chances_);
    chancesTable_->setSelectionBehavior(QAbstractItemView::SelectItems);
    undefined_->setObjectName(QStringLiteral("simulation.undefined"));
    undefined_->setWordWrap(true);
    undefined_->setTextFormat(Qt::PlainText);
    setRole(undefined_, "small");
    for (QWidget* part : std::initializer_list<QWidget*>{statisticsTable_, undefined_, chancesTable_})
        figures_->body()->addWidget(part);
}

QString SimulationPage::title() const {
    return tr("Simulation");
}

void SimulationPage::followSimulation() {
    simulationChanged_ = true;
    if (!isVisible()) return;
    const bool sameFigures = runner().outOfDate() && shown_.simulation == runner().result();
    if (!sameFigures) return refresh();
    settings_->setChoice(runner().choice(), formatter());
    showState();
}

void SimulationPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (simulationChanged_) refresh();
    runner().setWanted(true);
}

void SimulationPage::takeSimulation() {
    const bool ready = runner().state() == SimulationRunner::State::ready;
    if (!ready && shown_.simulation == runner().result()) return;
    shown_ = {runner().result(), document().project(), document().resultsOf(document().scenario())};
    if (!shown_.results) shown_.simulation.reset();
}

void SimulationPage::refresh() {
    simulationChanged_ = false;
    const bool hasRanges = !uncertainInputs(document().project()).empty();
    emptyCard_->setVisible(!hasRanges);
    filled_->setVisible(hasRanges);
    empty_->setTexts(
        tr("No input has a range yet, so every trial would be the same. Give a low and a high value to what "
           "you are unsure of."),
        tr("Open goals and KPIs"));
    if (!hasRanges) return setSentence({});
    takeSimulation();
    settings_->setChoice(runner().choice(), formatter());
    correlations_->showProject(formatter());
    showFigures();
    showState();
}

void SimulationPage::showFigures() {
    const bool any = shown_.simulation != nullptr;
    figures_->setVisible(any);
    pictures_->setVisible(any);
    if (!any) return setSentence(tr("Every uncertain input is drawn from its range, many times."));
    const Simulation& simulation = *shown_.simulation;
    setSentence(simulationSentence(simulation, formatter()));
    figures_->setTitle(tr("Key figures"));
    statisticsTable_->setAccessibleName(tr("Key figures"));
    chancesTable_->setAccessibleName(tr("Probabilities"));
    statistics_->setSimulation(shown_.simulation, formatter());
    chances_->setSimulation(shown_.simulation, formatter());
    QStringList undefined;
    for (const Metric metric : {Metric::roi, Metric::paybackMonth})
        if (const QString text = undefinedTrials(simulation, metric, formatter()); !text.isEmpty()) undefined << text;
    undefined_->setText(undefined.join(u' '));
    undefined_->setVisible(!undefined.isEmpty());
    statisticsTable_->refit();
    chancesTable_->refit();
    pictures_->showSimulation(shown_.simulation, shown_.project, *shown_.results, formatter());
}

void SimulationPage::showState() {
    status_->showState(formatter());
    const bool old = runner().outOfDate();
    setStale(figures_, old);
    setStale(pictures_, old);
}

}  // namespace jupan
