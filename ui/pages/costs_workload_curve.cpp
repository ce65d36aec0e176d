#include "ui/pages/costs_workload_curve.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/engine/model_curves.h"
#include "core/project/editing.h"
#include "ui/charts/model_cost_chart.h"
#include "ui/models/cost_model_order.h"
#include "ui/models/entity_table_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/ladder_view.h"

namespace jupan {
namespace {

constexpr int chartHeight = 260;

/// Month 1..H of months 0..H: nothing of a workload falls before launch.
QVector<double> fromMonthOne(const std::vector<double>& months) {
    return months.empty() ? QVector<double>() : QVector<double>(months.begin() + 1, months.end());
}

/// The workload's months as the analysis has them.
QVector<double> totalOf(const Results& results, const std::string& id) {
    for (const ItemFigures& line : results.costs)
        if (line.id == id) return fromMonthOne(line.months);
    return {};
}

double largestOf(const QVector<double>& months) {
    return months.isEmpty() ? 0 : *std::max_element(months.begin(), months.end());
}

}  // namespace

CostsWorkloadCurve::CostsWorkloadCurve(ProjectDocument& document, ViewSettings& view, LadderView* ladder,
                                       QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      ladder_(ladder),
      chart_(new ModelCostChart(this)),
      note_(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    chart_->setObjectName(QStringLiteral("costs.workload.curve"));
    chart_->setMinimumHeight(chartHeight);
    note_->setObjectName(QStringLiteral("costs.workload.curve.note"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    setRole(note_, "small");
    layout->addWidget(chart_);
    layout->addWidget(note_);
    ladder_->setColors([this](int index) { return chart_->colors().seriesColor(index); });
    connect(chart_, &ModelCostChart::plotMoved, ladder_, &LadderView::setSpan);
}

void CostsWorkloadCurve::showWorkload(const std::string& id, const ScenarioProject& plan) {
    const auto curves = workloadCostByModel(plan, id);
    const Workload* load = findEntity<Workload>(document_.project(), id);
    if (!curves || !load) return;
    const std::vector<std::string> order = modelOrder(document_.project(), load->stages);
    const auto lineOf = [&](const ModelCurve& curve) {
        const Model* model = findEntity<Model>(plan.project, curve.model);
        return ModelCostLine{model ? displayName(model->name) : QString(), placeOf(order, curve.model),
                             fromMonthOne(curve.months)};
    };
    ModelCostData costs;
    costs.plannedName = tr("As planned");
    costs.total = totalOf(document_.results(), id);
    QStringList withoutRate;
    for (const ModelCurve& curve : curves->planned) costs.planned << lineOf(curve);
    for (const ModelCurve& curve : curves->alone) {
        const ModelCostLine line = lineOf(curve);
        if (curve.exchangeRateMissing)
            withoutRate << line.name;
        else
            costs.alone << line;
    }
    const Formatter& formatter = view_.formatter();
    for (int month = 1; month <= plan.project.settings.horizonMonths; ++month)
        costs.monthNames << formatter.planMonth(month, plan.project.settings.start);
    const Formatter steps = formatter.fixedFor(largestOf(costs.total));
    ChartTexts texts;
    texts.title = tr("Cost a month by model");
    texts.valueUnit = steps.unitCaption();
    texts.empty = tr("No cost yet: fill in requests, tokens and prices.");
    texts.tick = [steps](double value) { return steps.tickMoney(value); };
    texts.value = [steps](double value) { return steps.tableMoney(value); };
    texts.exact = [formatter](double value) { return formatter.moneyIn(value, formatter.currency()); };
    chart_->setData(std::move(costs), std::move(texts));
    note_->setText(note(id, plan, withoutRate));
    align();
}

QString CostsWorkloadCurve::note(const std::string& id, const ScenarioProject& plan,
                                 const QStringList& withoutRate) const {
    QStringList sentences{
        tr("Areas: the plan. Lines: the same requests answered by one model alone, with the same "
           "number of tokens; the answers may differ in quality. Contingency is not included.")};
    const Workload* own = findEntity<Workload>(document_.project(), id);
    const Workload* shown = findEntity<Workload>(plan.project, id);
    if (own && shown && own->stages != shown->stages)
        sentences << tr("The scenario on show has stages of its own; the curve follows those.");
    if (!withoutRate.isEmpty())
        sentences << tr("Without an exchange rate, so not shown: %1.").arg(withoutRate.join(QStringLiteral(", ")));
    return sentences.join(' ');
}

// Only while it is seen: laying out a chart takes time.
void CostsWorkloadCurve::align() {
    if (isVisible()) chart_->plotArea();
}

void CostsWorkloadCurve::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CostsWorkloadCurve::align, Qt::QueuedConnection);
}

void CostsWorkloadCurve::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &CostsWorkloadCurve::align, Qt::QueuedConnection);
}

}  // namespace jupan
