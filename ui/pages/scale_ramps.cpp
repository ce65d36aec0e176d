#include "ui/pages/scale_ramps.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <algorithm>

#include "core/governance/department_use.h"
#include "core/governance/scale_plan.h"
#include "ui/charts/scale_ramp_chart.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/scale_words.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

constexpr int chartHeight = 340;

/// From nothing before the plan on; month 1 is the plan's first.
QVector<QPointF> pointsOf(const std::vector<double>& months) {
    QVector<QPointF> points;
    if (months.empty()) return points;
    points.emplace_back(0, 0);
    for (std::size_t i = 0; i < months.size(); ++i) points.emplace_back(static_cast<double>(i + 1), months[i]);
    return points;
}

ChartCell cellOf(const std::vector<double>& months, std::size_t index) {
    return index < months.size() ? ChartCell(months[index]) : ChartCell();
}

}  // namespace

ScaleRamps::ScaleRamps(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      measure_(newFormCombo(QStringLiteral("scale.measure"), 16)),
      chart_(new ScaleRampChart),
      actions_(new ChartActions(ChartActions::Form::menu)) {
    chart_->setObjectName(QStringLiteral("scale.ramps"));
    chart_->setMinimumHeight(chartHeight);
    header()->addWidget(measure_);
    header()->addWidget(actions_);
    body()->addWidget(chart_);
    connect(measure_, &QComboBox::activated, this, &ScaleRamps::draw);
    connect(actions_, &ChartActions::fileRequested, this, &ScaleRamps::fileRequested);
}

void ScaleRamps::load() {
    setTitle(tr("How far each department is"));
    const int chosen = std::max<int>(share, measure_->currentIndex());
    const QSignalBlocker quiet(measure_);
    measure_->clear();
    measure_->addItems({tr("As a share of its work"), tr("In items a month")});
    measure_->setCurrentIndex(chosen);
    measure_->setAccessibleName(tr("What the chart shows"));
    draw();
}

void ScaleRamps::draw() {
    const Project& project = document_.project();
    const Formatter& formatter = view_.formatter();
    const bool asItems = measure_->currentIndex() == items;
    const std::vector<DepartmentUse> uses = departmentUse(project);
    std::vector<DepartmentRamp> ramps = departmentRamps(project);
    ScaleRampData plan;
    plan.horizon = project.settings.horizonMonths;
    ChartTexts texts;
    const QString unit =
        asItems ? fieldUnit(Unit::itemsPerMonth, formatter.language(), formatter.currency()) : QStringLiteral("%");
    texts.table.columns = {tr("Department"), tr("Month"), tr("Scale plan, %1").arg(unit),
                           tr("The plan now, %1").arg(unit)};
    for (const DepartmentRamp& ramp : ramps) {
        const auto use = std::ranges::find(uses, ramp.department, &DepartmentUse::department);
        if (use == uses.end()) continue;
        const QString name = departmentName(ramp.department);
        const std::vector<double> staged = asItems ? itemsInUse(use->volume, ramp.stages) : ramp.stages;
        const std::vector<double> present = asItems ? itemsInUse(use->volume, use->adoption) : use->adoption;
        plan.ramps.push_back({name, pointsOf(staged), pointsOf(present), tr("%1, the plan now").arg(name)});
        for (std::size_t m = 0; m < staged.size(); ++m)
            texts.table.rows.push_back({name, static_cast<double>(m + 1), cellOf(staged, m), cellOf(present, m)});
    }
    for (const ScaleStage& stage : project.scaleStages)
        plan.stages.push_back(
            {static_cast<double>(monthsBetween(project.settings.start, stage.start) + 1), displayName(stage.name)});
    const qsizetype left = plan.ramps.size() - ScaleRampChart::mostRamps;
    texts.title = asItems ? tr("Items a month in use, by department") : tr("Share of the work in use, by department");
    if (asItems) texts.valueUnit = unit;
    texts.note = left > 0 ? tr("Solid: the scale plan. Dashed: the plan now. %n further department(s) stand in the "
                               "table of figures only.",
                               nullptr, static_cast<int>(left))
                          : tr("Solid: the scale plan. Dashed: the plan now.");
    texts.empty = project.scaleStages.empty() ? tr("Add a stage to see its ramp") : tr("No stage reaches a work unit");
    texts.source = displayName(project.settings.name);
    texts.tick = [formatter, asItems](double value) {
        return asItems ? formatter.number(value) : formatter.percent(value);
    };
    texts.exact = [formatter, asItems](double value) {
        return asItems ? formatter.value(value, Unit::itemsPerMonth) : formatter.percent(value);
    };
    chart_->setData(std::move(plan), std::move(texts));
    actions_->setChart(chart_, tr("Scale plan", "file name"));
}

}  // namespace jupan
