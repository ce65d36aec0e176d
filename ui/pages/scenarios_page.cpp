#include "ui/pages/scenarios_page.h"

#include <QHBoxLayout>
#include <algorithm>

#include "core/project/scenario_editing.h"
#include "ui/analysis/money_charts.h"
#include "ui/models/scenario_inputs.h"
#include "ui/models/scenario_table.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/explanation_popup.h"
#include "ui/pages/scenarios_comparison.h"
#include "ui/pages/scenarios_editor.h"
#include "ui/pages/scenarios_figures.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

bool hasFigures(const Project& project) {
    return !project.kpis.empty() || !project.workloads.empty() || !project.seats.empty() || !project.costs.empty();
}

double largestAmount(const std::vector<AnalysedScenario>& scenarios) {
    double largest = 0;
    for (const AnalysedScenario& scenario : scenarios)
        if (scenario.results)
            largest = std::max({largest, scenario.results->metrics.totalBenefit, scenario.results->metrics.totalCost});
    return largest;
}

}  // namespace

ScenariosPage::ScenariosPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.scenarios"), document, view, parent),
      filled_(new QWidget),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      yearly_(new ScenariosYearly),
      cash_(new CumulativeCashChart),
      cashActions_(new ChartActions(ChartActions::Form::menu)),
      metrics_(new ScenariosMetrics),
      editor_(new ScenariosEditor(document, view)),
      comparison_(new ScenariosComparison(document)) {
    empty_->setObjectName(QStringLiteral("scenarios.empty"));
    empty_->button()->setObjectName(QStringLiteral("scenarios.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    cash_->setObjectName(QStringLiteral("scenarios.cash"));
    cash_->setMinimumHeight(260);
    auto* cashCard = new Card;
    cashCard->body()->addWidget(cashActions_);
    cashCard->body()->addWidget(cash_, 1);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(cardGap);
    // The metrics' names are long in English; the chart can do with less.
    pair->addWidget(cashCard, 5);
    pair->addWidget(metrics_, 6);
    auto* column = new QVBoxLayout(filled_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(yearly_);
    column->addLayout(pair);
    column->addWidget(editor_);
    column->addWidget(comparison_);
    content()->addWidget(emptyCard_);
    content()->addWidget(filled_);
    content()->addStretch(1);

    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::goals, {}); });
    connect(yearly_, &ScenariosYearly::figureChosen, this, [this](Figure figure, QWidget* at, QRect part) {
        explainFigure(this->document().scenario(), figure, at, part);
    });
    connect(metrics_, &ScenariosMetrics::figureChosen, this, [this](Figure figure, QWidget* at, QRect part) {
        explainFigure(this->document().scenario(), figure, at, part);
    });
    connect(comparison_, &ScenariosComparison::figureChosen, this, &ScenariosPage::explainFigure);
    connect(comparison_, &ScenariosComparison::fileRequested, this, &Page::fileRequested);
    connect(cashActions_, &ChartActions::fileRequested, this, &Page::fileRequested);
}

QString ScenariosPage::title() const {
    return tr("ROI & scenarios");
}

void ScenariosPage::explainFigure(const std::string& scenario, Figure figure, QWidget* at, QRect part) {
    const auto results = document().resultsOf(scenario);
    if (results) ExplanationPopup::showAt(explain(figure, document().project(), *results, formatter()), at, part);
}

void ScenariosPage::reveal(const QString& path) {
    const QStringList parts = path.split(QLatin1Char('.'));
    if (parts.size() < 2 || parts.front() != QLatin1String("scenario")) return;
    if (const std::string id = parts[1].toStdString(); findScenario(document().project(), id))
        document().setScenario(id);
}

void ScenariosPage::refresh() {
    const bool filled = hasFigures(document().project());
    filled_->setVisible(filled);
    emptyCard_->setVisible(!filled);
    empty_->setTexts(tr("There are no figures yet. Enter a work unit with its KPIs, and what it costs."),
                     tr("Open goals and KPIs"));
    const Results& results = document().results();
    setSentence(filled ? sentence(results) : QString());
    if (!filled) return;
    const auto scenarios = analysedScenarios(document());
    const Formatter settled = formatter().fixedFor(largestAmount(scenarios));
    yearly_->setResults(scenarioName(document().project(), document().scenario()), results, formatter());
    metrics_->setResults(std::make_shared<Results>(results), formatter());
    editor_->setScenarios(scenarios, settled);
    comparison_->setScenarios(scenarios, settled);
    showScenarioCash(*cash_, scenarios, document().scenario(), document().project(), formatter());
    cashActions_->setChart(cash_, tr("Cumulative net benefit"));
}

QString ScenariosPage::sentence(const Results& results) const {
    QStringList parts;
    const auto& margin = results.metrics.safetyMargin;
    if (margin && *margin > 0)
        parts << tr("Benefits may fall by %1 before NPV is zero.").arg(formatter().percent(margin));
    else if (results.metrics.npv < 0)
        parts << tr("As it stands NPV is negative: %1.").arg(formatter().money(results.metrics.npv));
    if (!results.largestSwings.empty())
        parts << tr("The input that moves NPV most: %1.")
                     .arg(inputWords(document().project(), results.largestSwings.front().path));
    return parts.join(QLatin1Char(' '));
}

}  // namespace jupan
