#include "ui/pages/overview_page.h"

#include <QHBoxLayout>

#include "ui/analysis/money_charts.h"
#include "ui/charts/category_bar_chart.h"
#include "ui/charts/cumulative_cash_chart.h"
#include "ui/document/governance_state.h"
#include "ui/pages/alert_list.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/explanation_popup.h"
#include "ui/pages/overview_figures.h"
#include "ui/pages/overview_next_steps.h"
#include "ui/pages/overview_road.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int mostAlerts = 3;

bool hasContent(const Project& project) {
    return !project.kpis.empty() || !project.workUnits.empty() || !project.workloads.empty() ||
           !project.seats.empty() || !project.costs.empty();
}

QHBoxLayout* addPair(QVBoxLayout* column, QWidget* left, int leftStretch, QWidget* right, int rightStretch) {
    auto* row = new QHBoxLayout;
    row->setSpacing(cardGap);
    row->addWidget(left, leftStretch);
    row->addWidget(right, rightStretch);
    column->addLayout(row);
    return row;
}

template <class Chart>
Chart* addChart(Card* card, const char* name) {
    auto* chart = new Chart;
    chart->setObjectName(QLatin1String(name));
    card->body()->addWidget(chart, 1);
    return chart;
}

}  // namespace

OverviewPage::OverviewPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.overview"), document, view, parent),
      filled_(new QWidget),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      figures_(new OverviewFigures),
      alertCard_(new Card),
      alerts_(new AlertList(QStringLiteral("overview.alerts"), document, view)),
      road_(new OverviewRoad),
      risks_(new OverviewRisks),
      notes_(new OverviewNotes),
      nextSteps_(new OverviewNextSteps) {
    empty_->setObjectName(QStringLiteral("overview.empty"));
    empty_->button()->setObjectName(QStringLiteral("overview.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    content()->addWidget(emptyCard_);
    content()->addWidget(filled_);
    content()->addStretch(1);
    buildCards();
    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::goals, {}); });
    connect(figures_, &OverviewFigures::clicked, this, [this](Figure figure, QWidget* at) {
        ExplanationPopup::showAt(explain(figure, this->document().project(), this->document().results(), formatter()),
                                 at);
    });
    connect(notes_, &OverviewNotes::guessShareClicked, this, [this](QWidget* at) {
        ExplanationPopup::showAt(
            explain(Figure::guessShare, this->document().project(), this->document().results(), formatter()), at);
    });
    connect(notes_, &OverviewNotes::pageRequested, this, &Page::pageRequested);
    connect(nextSteps_, &OverviewNextSteps::pageRequested, this, &Page::pageRequested);
    connect(road_, &OverviewRoad::pageRequested, this, &Page::pageRequested);
    connect(risks_, &OverviewRisks::pageRequested, this, &Page::pageRequested);
}

void OverviewPage::buildCards() {
    auto* column = new QVBoxLayout(filled_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(figures_);
    alertCard_->setObjectName(QStringLiteral("overview.alertCard"));
    alerts_->setMost(mostAlerts);
    alertCard_->body()->addWidget(alerts_);
    column->addWidget(alertCard_);
    connect(alerts_, &AlertList::pageRequested, this, &Page::pageRequested);

    auto* cashCard = new Card;
    cashActions_ = addActions(cashCard);
    cash_ = addChart<CumulativeCashChart>(cashCard, "overview.cash");
    cash_->setMinimumHeight(220);
    auto* axisCard = new Card;
    axesActions_ = addActions(axisCard);
    axes_ = addChart<CategoryBarChart>(axisCard, "overview.axes");
    auto* categoryCard = new Card;
    categoriesActions_ = addActions(categoryCard);
    categories_ = addChart<CategoryBarChart>(categoryCard, "overview.categories");

    addPair(column, cashCard, 3, nextSteps_, 2);
    addPair(column, road_, 1, risks_, 1);
    addPair(column, axisCard, 2, categoryCard, 3);
    column->addWidget(notes_);
}

ChartActions* OverviewPage::addActions(Card* card) {
    auto* actions = new ChartActions(ChartActions::Form::menu);
    card->body()->addWidget(actions);
    connect(actions, &ChartActions::fileRequested, this, &Page::fileRequested);
    return actions;
}

QString OverviewPage::title() const {
    return tr("Overview");
}

void OverviewPage::refresh() {
    const Project& project = document().project();
    const Results& results = document().results();
    const bool filled = hasContent(project);
    filled_->setVisible(filled);
    emptyCard_->setVisible(!filled);
    empty_->setTexts(tr("Start with one task that your people repeat: how often it is done, how long it takes, and "
                        "what gets better."),
                     tr("Describe the first work unit"));
    setSentence(filled ? sentence(results)
                       : tr("Here you will see what it costs, when it pays back, and what you "
                            "must believe for that."));
    if (!filled) return;
    figures_->setResults(project, results, formatter());
    notes_->setResults(results, formatter());
    nextSteps_->setResults(project, results, formatter());
    const RoadState state = roadState(document());
    road_->setState(state, formatter());
    risks_->setProject(project, state.today, formatter());
    alertCard_->setVisible(watchesBudget(project));
    alertCard_->setTitle(tr("Budget alerts"));
    alerts_->refresh();
    showCharts(results);
}

QString OverviewPage::sentence(const Results& results) const {
    const Metrics& metrics = results.metrics;
    const QString horizon = formatter().months(static_cast<double>(results.months.net.size()) - 1);
    if (metrics.totalBenefit == 0) return tr("There is no benefit yet: add KPIs that bring money.");
    if (metrics.totalCost == 0) return tr("There is no cost yet: without it no ROI can be given.");
    if (!metrics.paybackMonth)
        return tr("It does not pay back within %1: the net benefit is %2.")
            .arg(horizon, formatter().money(metrics.net));
    const QString result = metrics.paybackStep ? tr("It pays back in %1; the net benefit over %2 is %3.")
                                                     .arg(formatter().months(metrics.paybackMonth), horizon,
                                                          formatter().money(metrics.net))
                                               : tr("No cash has to be advanced; the net benefit over %1 is %2.")
                                                     .arg(horizon, formatter().money(metrics.net));
    if (!metrics.safetyMargin || *metrics.safetyMargin <= 0) return result;
    return result + QLatin1Char(' ') +
           tr("Benefits may fall by %1 before NPV is zero.").arg(formatter().percent(metrics.safetyMargin));
}

void OverviewPage::showCharts(const Results& results) {
    const Project& project = document().project();
    const std::string& scenario = document().scenario();
    showCash(*cash_, results, project, scenario, formatter());
    showAxes(*axes_, results, project, scenario, formatter());
    showCategories(*categories_, results, project, scenario, formatter());
    for (const auto& [actions, chart] : {std::pair<ChartActions*, ChartWidget*>{cashActions_, cash_},
                                         {axesActions_, axes_},
                                         {categoriesActions_, categories_}})
        actions->setChart(chart, chart->title());
}

}  // namespace jupan
