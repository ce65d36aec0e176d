#include "ui/pages/outcome_page.h"

#include <algorithm>

#include "core/finops/outcome.h"
#include "core/project/visit.h"
#include "ui/analysis/outcome_charts.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/outcome_figures.h"
#include "ui/pages/outcome_reconciliation.h"
#include "ui/pages/outcome_reforecast.h"
#include "ui/pages/outcome_series.h"
#include "ui/pages/outcome_units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int chartHeight = 320;

SeriesSource benefitSource() {
    SeriesSource source;
    source.money = true;
    source.subjects = [](const Project& project) {
        std::vector<SeriesSource::Subject> subjects;
        for (const Kpi& kpi : project.kpis) subjects.push_back({kpi.id.text, QString::fromStdString(kpi.name)});
        return subjects;
    };
    source.figures = [](const Project& project) {
        std::vector<SeriesSource::Figure> figures;
        for (const MeasuredBenefit& benefit : project.finops.benefits)
            figures.push_back({benefit.kpi, benefit.month, asDouble(benefit.amount)});
        return figures;
    };
    source.put = [](Project& project, const std::string& kpi, YearMonth month, std::optional<double> value) {
        auto& benefits = project.finops.benefits;
        std::erase_if(benefits, [&](const MeasuredBenefit& b) { return b.kpi == kpi && b.month == month; });
        if (!value) return;
        const auto amount = ledgerAmount(*value);
        // Too large for the ledger: left to validation, which names it.
        benefits.push_back({kpi, month, amount ? amount.value() : largestChargeTotal()});
    };
    return source;
}

SeriesSource countSource() {
    SeriesSource source;
    source.subjects = [](const Project& project) {
        std::vector<SeriesSource::Subject> subjects;
        for (const WorkUnit& unit : project.workUnits)
            subjects.push_back({unit.id.text, QString::fromStdString(unit.name)});
        return subjects;
    };
    source.figures = [](const Project& project) {
        std::vector<SeriesSource::Figure> figures;
        for (const ItemCount& count : project.finops.itemCounts)
            figures.push_back({count.workUnit, count.month, count.items});
        return figures;
    };
    source.put = [](Project& project, const std::string& unit, YearMonth month, std::optional<double> value) {
        auto& counts = project.finops.itemCounts;
        std::erase_if(counts, [&](const ItemCount& c) { return c.workUnit == unit && c.month == month; });
        if (value) counts.push_back({unit, month, *value});
    };
    return source;
}

}  // namespace

OutcomePage::OutcomePage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.outcome"), document, view, parent),
      problems_(new ErrorLabel),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      filled_(new QWidget),
      figures_(new OutcomeFigures),
      chartCard_(new Card),
      chart_(new CumulativeCashChart),
      actions_(new ChartActions),
      reforecast_(new OutcomeReforecast(document, view)),
      units_(new OutcomeUnits(document, view)),
      reconciliation_(new OutcomeReconciliation(document, view)),
      benefits_(new OutcomeSeries(QStringLiteral("outcome.benefits"), findField("measured_benefit", "amount").value(),
                                  benefitSource(), document, view)),
      counts_(new OutcomeSeries(QStringLiteral("outcome.counts"), findField("item_count", "items").value(),
                                countSource(), document, view)) {
    problems_->setObjectName(QStringLiteral("outcome.problems"));
    empty_->setObjectName(QStringLiteral("outcome.empty"));
    empty_->button()->setObjectName(QStringLiteral("outcome.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    chart_->setObjectName(QStringLiteral("outcome.chart"));
    chart_->setMinimumHeight(chartHeight);
    chartCard_->header()->addWidget(actions_);
    chartCard_->body()->addWidget(chart_);
    auto* column = new QVBoxLayout(filled_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    for (QWidget* part : std::initializer_list<QWidget*>{figures_, chartCard_, reforecast_, units_, reconciliation_})
        column->addWidget(part);
    for (QWidget* part : std::initializer_list<QWidget*>{problems_, emptyCard_, filled_, benefits_, counts_})
        content()->addWidget(part);
    content()->addStretch(1);

    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::actuals, {}); });
    connect(actions_, &ChartActions::fileRequested, this, &Page::fileRequested);
    for (OutcomeSeries* series : {benefits_, counts_})
        connect(series, &OutcomeSeries::fileRequested, this, &Page::fileRequested);
    connect(&document.spending(), &Spending::changed, this, &OutcomePage::followSpending);
}

void OutcomePage::followSpending() {
    spendingChanged_ = true;
    // One refresh for all that changed in this turn of the event loop.
    if (isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (spendingChanged_) refresh();
            },
            Qt::QueuedConnection);
}

void OutcomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (spendingChanged_) refresh();
}

QString OutcomePage::title() const {
    return tr("Realised value");
}

void OutcomePage::refresh() {
    spendingChanged_ = false;
    const SpendingWatch& watch = document().spending().watch();
    const LedgerActuals& actuals = document().spending().actuals();
    const bool charged = actuals.firstDay.has_value();
    const auto plan = document().resultsOf({});
    const bool filled = charged && plan;
    const Problems& unread = document().spending().problems();
    problems_->setMessage(unread.empty() ? plan ? QString() : tr("The plan cannot be calculated at the moment.")
                                         : problemLine(unread.front(), formatter()));
    emptyCard_->setVisible(!charged);
    filled_->setVisible(filled);
    empty_->setTexts(tr("Nothing has been charged yet. Bring in the vendor's usage and cost files; then what was spent "
                        "and what it brought stand here beside the plan."),
                     tr("Open actual charges"));
    setSentence({});
    if (filled) {
        const Outcome outcome = outcomeOf(document().project(), *plan, watch, actuals.actuals);
        setSentence(tr("As of %1; the plan beside it reaches to the end of %2.")
                        .arg(formatter().date(watch.asOf), formatter().calendarMonth(watch.month)));
        figures_->show(outcome.realised, formatter());
        chartCard_->setTitle({});
        showRealised(*chart_, outcome.realised, document().project(), formatter());
        actions_->setChart(chart_, tr("Realised value", "file name"));
        reforecast_->show(outcome.reforecast);
        units_->load();
        reconciliation_->load();
    }
    loadSeries();
}

void OutcomePage::loadSeries() {
    const SpendingWatch& watch = document().spending().watch();
    // This fiscal year's months and the twelve before, the youngest first.
    std::vector<YearMonth> months = monthsFrom(addMonths(watch.year.front(), -12), 24);
    std::ranges::reverse(months);
    benefits_->load({.title = tr("Measured benefits"),
                     .help = tr("What a KPI was found to bring in a month: hours saved times their cost, cost avoided, "
                                "margin won. Enter what was measured, not what was hoped for."),
                     .subject = tr("KPI"),
                     .none = tr("The plan has no KPI yet."),
                     .enter = tr("Enter a measured benefit")},
                    months, watch.month);
    counts_->load({.title = tr("Pieces of work done"),
                   .help = tr("How many pieces of a work unit were done in a month with it: answered enquiries, "
                              "contracts. Spending divided by them is the cost per piece."),
                   .subject = tr("Work unit"),
                   .none = tr("The plan has no work unit yet."),
                   .enter = tr("Enter pieces of work done")},
                  months, watch.month);
}

}  // namespace jupan
