#include "ui/analysis/pilot_charts.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/analysis/analysis_words.h"
#include "ui/format/field_text.h"
#include "ui/models/pilot_words.h"

namespace jupan {
namespace {

struct PilotCharts {
    Q_DECLARE_TR_FUNCTIONS(PilotCharts)
};

ChartCell cell(const std::optional<double>& value) {
    return value ? ChartCell(*value) : ChartCell();
}

ChartTable effectTable(const std::vector<KpiStatistics>& statistics, const Project& project) {
    ChartTable table;
    table.columns = {fieldLabel("pilot_kpi", "kpi"),         fieldLabel("pilot_kpi", "unit"),
                     PilotCharts::tr("Baseline, mean"),      PilotCharts::tr("Baseline, observations"),
                     PilotCharts::tr("Pilot, mean"),         PilotCharts::tr("Pilot, observations"),
                     PilotCharts::tr("Improvement"),         PilotCharts::tr("90 % interval, low"),
                     PilotCharts::tr("90 % interval, high"), PilotCharts::tr("Welch, p"),
                     fieldLabel("pilot_kpi", "target"),      fieldLabel("pilot_kpi", "minimum"),
                     PilotCharts::tr("By the rule"),         PilotCharts::tr("Note")};
    for (std::size_t i = 0; i < statistics.size(); ++i) {
        const KpiStatistics& each = statistics[i];
        const PilotKpi& kpi = project.pilot.kpis[i];
        const auto mean = [](const SampleSummary& side) {
            return side.observations > 0 ? ChartCell(side.mean) : ChartCell();
        };
        const auto part = [&](double Effect::*member) {
            return each.effect ? ChartCell((*each.effect).*member) : ChartCell();
        };
        table.rows.push_back({pilotKpiName(project, each.kpi), QString::fromStdString(kpi.unit), mean(each.baseline),
                              static_cast<double>(each.baseline.observations), mean(each.pilot),
                              static_cast<double>(each.pilot.observations), part(&Effect::estimate), part(&Effect::low),
                              part(&Effect::high), cell(each.welch ? std::optional(each.welch->p) : std::nullopt),
                              kpi.target, kpi.minimum, choiceText(each.verdict), gapText(each.gap)});
    }
    return table;
}

ChartTable controlTable(const ControlChart& control, const Project& project) {
    ChartTable table;
    table.columns = {fieldLabel("observation", "date"),     fieldLabel("observation", "phase"),
                     fieldLabel("observation", "value"),    fieldLabel("observation", "count"),
                     PilotCharts::tr("Outside the limits"), fieldLabel("observation", "excluded"),
                     fieldLabel("observation", "note")};
    const auto yes = [](bool on) { return on ? PilotCharts::tr("yes") : PilotCharts::tr("no"); };
    for (const ControlPoint& point : control.points) {
        const PilotObservation& observation = project.pilot.observations[point.observation];
        table.rows.push_back({QString::fromStdString(toText(point.date)), choiceText(point.phase), point.value,
                              static_cast<double>(observation.count), yes(point.outside), yes(point.excluded),
                              QString::fromStdString(observation.note)});
    }
    return table;
}

}  // namespace

void showEffects(EffectIntervalChart& chart, const std::vector<KpiStatistics>& statistics, const Project& project,
                 const Formatter& formatter) {
    EffectIntervalData data;
    data.targetName = fieldLabel("pilot_kpi", "target");
    data.minimumName = fieldLabel("pilot_kpi", "minimum");
    data.intervalName = PilotCharts::tr("improvement with its 90 % interval");
    for (std::size_t i = 0; i < statistics.size(); ++i) {
        const KpiStatistics& each = statistics[i];
        const PilotKpi& kpi = project.pilot.kpis[i];
        EffectRow row{.name = pilotKpiName(project, each.kpi), .target = kpi.target, .minimum = kpi.minimum};
        if (each.effect) {
            row.estimate = each.effect->estimate;
            row.low = each.effect->low;
            row.high = each.effect->high;
        }
        row.note = gapText(each.gap);
        row.verdict = choiceText(each.verdict);
        data.rows << row;
    }
    ChartTexts texts;
    texts.title = PilotCharts::tr("Improvement against target and minimum");
    texts.source = chartSource(project, {});
    texts.tick = texts.value = texts.exact = [formatter](double value) { return formatter.percent(value); };
    texts.table = effectTable(statistics, project);
    chart.setData(std::move(data), std::move(texts));
}

void showControl(ControlChartView& chart, const PilotKpi& kpi, const Project& project, const Formatter& formatter) {
    const ControlChart control = controlChart(project, kpi.kpi.text);
    const auto number = [formatter](double value) { return formatter.number(value, 2); };
    ControlChartData data;
    for (const ControlPoint& point : control.points) {
        ControlMark mark{.value = point.value,
                         .kind = point.excluded                     ? ControlMarkKind::excluded
                                 : point.phase == PilotPhase::pilot ? ControlMarkKind::pilot
                                                                    : ControlMarkKind::baseline,
                         .signal = point.outside,
                         .when = formatter.dayAndMonth(point.date)};
        mark.note = QString::fromStdString(project.pilot.observations[point.observation].note);
        data.points << mark;
    }
    if (control.limits) {
        data.mean = control.limits->mean;
        data.lower = control.limits->lower;
        data.upper = control.limits->upper;
        data.meanName = PilotCharts::tr("mean %1").arg(number(*data.mean));
        data.lowerName = PilotCharts::tr("lower limit %1").arg(number(*data.lower));
        data.upperName = PilotCharts::tr("upper limit %1").arg(number(*data.upper));
    }
    data.baselineName = choiceText(PilotPhase::baseline);
    data.pilotName = choiceText(PilotPhase::pilot);
    data.valueCaption = QString::fromStdString(kpi.unit);
    ChartTexts texts;
    texts.title = PilotCharts::tr("Control chart: %1").arg(pilotKpiName(project, kpi.kpi.text));
    if (!control.limits)
        texts.note = PilotCharts::tr("Limits need two observations of the baseline.");
    else if (std::ranges::any_of(control.points, &ControlPoint::outside))
        texts.note = PilotCharts::tr("◆ outside the limits: more than the ordinary ups and downs of the baseline");
    texts.source = chartSource(project, {});
    texts.empty = PilotCharts::tr("Nothing was measured yet");
    texts.tick = texts.value = number;
    texts.exact = [formatter, unit = kpi.unit](double value) {
        const QString figure = formatter.exactNumber(value);
        return unit.empty() ? figure : figure + QChar(0x00A0) + QString::fromStdString(unit);
    };
    texts.table = controlTable(control, project);
    chart.setData(std::move(data), std::move(texts));
}

}  // namespace jupan
