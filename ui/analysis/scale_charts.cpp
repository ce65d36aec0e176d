#include "ui/analysis/scale_charts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/governance/department_use.h"
#include "core/governance/scale_plan.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/scale_words.h"

namespace jupan {
namespace {

struct ScaleCharts {
    Q_DECLARE_TR_FUNCTIONS(ScaleCharts)
};

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

QString noteText(qsizetype leftOut) {
    if (leftOut <= 0) return ScaleCharts::tr("Solid: the scale plan. Dashed: the plan now.");
    return ScaleCharts::tr(
        "Solid: the scale plan. Dashed: the plan now. %n further department(s) stand in the table "
        "of figures only.",
        nullptr, static_cast<int>(leftOut));
}

}  // namespace

void showRamps(ScaleRampChart& chart, const Project& project, RampMeasure measure, const Formatter& formatter) {
    const bool asItems = measure == RampMeasure::items;
    const std::vector<DepartmentUse> uses = departmentUse(project);
    ScaleRampData plan;
    plan.horizon = project.settings.horizonMonths;
    ChartTexts texts;
    const QString unit =
        asItems ? fieldUnit(Unit::itemsPerMonth, formatter.language(), formatter.currency()) : QStringLiteral("%");
    texts.table.columns = {ScaleCharts::tr("Department"), ScaleCharts::tr("Month"),
                           ScaleCharts::tr("Scale plan, %1").arg(unit), ScaleCharts::tr("The plan now, %1").arg(unit)};
    for (const DepartmentRamp& ramp : departmentRamps(project)) {
        const auto use = std::ranges::find(uses, ramp.department, &DepartmentUse::department);
        if (use == uses.end()) continue;
        const QString name = departmentName(ramp.department);
        const std::vector<double> staged = asItems ? itemsInUse(use->volume, ramp.stages) : ramp.stages;
        const std::vector<double> present = asItems ? itemsInUse(use->volume, use->adoption) : use->adoption;
        plan.ramps.push_back(
            {name, pointsOf(staged), pointsOf(present), ScaleCharts::tr("%1, the plan now").arg(name)});
        for (std::size_t m = 0; m < staged.size(); ++m)
            texts.table.rows.push_back({name, static_cast<double>(m + 1), cellOf(staged, m), cellOf(present, m)});
    }
    for (const ScaleStage& stage : project.scaleStages)
        plan.stages.push_back(
            {static_cast<double>(monthsBetween(project.settings.start, stage.start) + 1), displayName(stage.name)});
    texts.title = asItems ? ScaleCharts::tr("Items a month in use, by department")
                          : ScaleCharts::tr("Share of the work in use, by department");
    if (asItems) texts.valueUnit = unit;
    texts.note = noteText(plan.ramps.size() - ScaleRampChart::mostRamps);
    texts.empty = project.scaleStages.empty() ? ScaleCharts::tr("Add a stage to see its ramp")
                                              : ScaleCharts::tr("No stage reaches a work unit");
    texts.source = displayName(project.settings.name);
    texts.tick = [formatter, asItems](double value) {
        return asItems ? formatter.number(value) : formatter.percent(value);
    };
    texts.exact = [formatter, asItems](double value) {
        return asItems ? formatter.value(value, Unit::itemsPerMonth) : formatter.percent(value);
    };
    chart.setData(std::move(plan), std::move(texts));
}

}  // namespace jupan
