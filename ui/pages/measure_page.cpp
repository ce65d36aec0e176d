#include "ui/pages/measure_page.h"

#include <QLabel>
#include <QPushButton>

#include "core/project/inputs.h"
#include "core/simulation/measurement_plan.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/measure_charts.h"
#include "ui/analysis/measure_words.h"
#include "ui/format/problem_text.h"
#include "ui/models/scenario_inputs.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/measure_figures.h"
#include "ui/pages/measure_list.h"
#include "ui/pages/overview_next_steps.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

using State = SimulationRunner::State;

MeasurePage::MeasurePage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.measure"), document, view, parent),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      filled_(new QWidget),
      state_(new QLabel),
      simulate_(new QPushButton),
      figures_(new MeasureFigures),
      listCard_(new Card),
      decision_(new QLabel),
      list_(new MeasureList(document, view)),
      chartCard_(new Card),
      chart_(new SignedBarChart),
      actions_(new ChartActions) {
    empty_->setObjectName(QStringLiteral("measure.empty"));
    empty_->button()->setObjectName(QStringLiteral("measure.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    state_->setObjectName(QStringLiteral("measure.state"));
    state_->setWordWrap(true);
    simulate_->setObjectName(QStringLiteral("measure.simulate"));
    setRole(simulate_, "link");
    decision_->setObjectName(QStringLiteral("measure.decision"));
    decision_->setWordWrap(true);
    setRole(decision_, "muted");
    listCard_->body()->addWidget(decision_);
    listCard_->body()->addWidget(list_);
    chart_->setObjectName(QStringLiteral("measure.chart"));
    chartCard_->header()->addWidget(actions_);
    chartCard_->body()->addWidget(chart_);

    auto* stateRow = new QHBoxLayout;
    stateRow->setSpacing(2 * gridStep);
    stateRow->addWidget(state_, 1);
    stateRow->addWidget(simulate_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(filled_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addLayout(stateRow);
    column->addWidget(figures_);
    column->addWidget(listCard_);
    column->addWidget(chartCard_);
    content()->addWidget(emptyCard_);
    content()->addWidget(filled_);
    content()->addStretch(1);

    connect(empty_, &EmptyState::activated, this, &MeasurePage::act);
    connect(simulate_, &QPushButton::clicked, this, [this] { runner().runNow(); });
    connect(list_, &MeasureList::inputRequested, this,
            [this](const QString& path) { emit pageRequested(pageOfPath(path.toStdString()), path); });
    connect(actions_, &ChartActions::fileRequested, this, &Page::fileRequested);
    connect(&runner(), &SimulationRunner::changed, this, &MeasurePage::followSimulation);
    connect(&runner(), &SimulationRunner::progressed, this, [this] {
        if (isVisible()) showState();
    });
}

QString MeasurePage::title() const {
    return tr("Measure first");
}

void MeasurePage::followSimulation() {
    simulationChanged_ = true;
    if (isVisible()) refresh();
}

void MeasurePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (simulationChanged_) refresh();
    runner().setWanted(true);
}

void MeasurePage::refresh() {
    simulationChanged_ = false;
    const bool hasRanges = !uncertainInputs(document().project()).empty();
    const bool filled = hasRanges && runner().result();
    emptyCard_->setVisible(!filled);
    filled_->setVisible(filled);
    if (filled)
        showPlan(measurementPlan(document().project(), *runner().result()));
    else
        showEmpty(hasRanges);
    showState();
}

void MeasurePage::showEmpty(bool hasRanges) {
    setSentence({});
    const State state = runner().state();
    empty_->button()->setVisible(!hasRanges || state != State::running);
    if (!hasRanges)
        return empty_->setTexts(
            tr("No input has a range yet, so there is nothing that a measurement could tell. Give a low and a high "
               "value to what you are unsure of."),
            tr("Open goals and KPIs"));
    if (state == State::refused && !runner().problems().empty())
        return empty_->setTexts(
            tr("The simulation has no result. %1").arg(problemLine(runner().problems().front(), formatter())),
            tr("Simulate again"));
    empty_->setTexts(state == State::running
                         ? tr("The simulation is running. What knowing each input is worth comes from its trials.")
                         : tr("What knowing each input is worth comes from the trials of a simulation. It has not "
                              "run yet."),
                     tr("Simulate now"));
}

void MeasurePage::act() {
    if (uncertainInputs(document().project()).empty())
        emit pageRequested(PageId::goals, {});
    else
        runner().runNow();
}

void MeasurePage::showPlan(const MeasurementPlan& plan) {
    const Simulation& simulation = *runner().result();
    setSentence(measurementAdvice(plan, simulation, document().project(), formatter()));
    figures_->setPlan(plan, runner().result(), formatter());
    listCard_->setTitle(tr("What measuring would be worth"));
    decision_->setText(
        tr("Each worth is an upper bound: that of knowing the input for sure, alone, before deciding. The worths "
           "overlap, so do not add them up. The choice for the pilot is kept in the project."));
    list_->setPlan(plan);
    showValueOfInformation(*chart_, simulation, document().project(), formatter());
    chart_->setMinimumHeight(chart_->sizeHint().height());
    actions_->setChart(chart_, tr("Measure first", "file name"));
}

void MeasurePage::showState() {
    const State state = runner().state();
    const bool old = runner().outOfDate();
    state_->setText(stateText());
    setRole(state_, old ? "caution" : "small");
    simulate_->setText(tr("Simulate now"));
    simulate_->setVisible(state == State::cancelled);
    setStale(figures_, old);
    setStale(listCard_, old);
    setStale(chartCard_, old);
}

QString MeasurePage::stateText() const {
    if (!runner().result()) return {};
    const Simulation& simulation = *runner().result();
    switch (runner().state()) {
        case State::ready:
            return tr("%1 trials, seed %2, %3, scenario %4")
                .arg(formatter().number(static_cast<double>(simulation.trials), 0), QString::number(simulation.seed),
                     samplerName(simulation.sampler), scenarioName(document().project(), document().scenario()));
        case State::running:
            return tr("Out of date: the simulation runs again, %1 done.")
                .arg(formatter().fixedPercent(runner().progress(), 0));
        case State::cancelled:
            return tr("Out of date: the simulation was stopped. It runs again with the next edit.");
        case State::waiting:
        case State::refused:
            break;
    }
    if (document().hasInvalidInput() || !document().analysisProblems().empty())
        return tr(
            "Out of date: the plan has an input that cannot be used. The simulation waits until it is put right.");
    return tr("Out of date: the plan was edited. The simulation runs again in a moment.");
}

void MeasurePage::reveal(const QString& path) {
    list_->choose(path.toStdString());
}

}  // namespace jupan
