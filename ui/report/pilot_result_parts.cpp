#include <QCoreApplication>
#include <algorithm>

#include "core/engine/analyze.h"
#include "core/pilot/context_check.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/pilot_charts.h"
#include "ui/format/field_text.h"
#include "ui/format/number_entry.h"
#include "ui/models/pilot_plan_change.h"
#include "ui/models/pilot_words.h"
#include "ui/models/scenario_inputs.h"
#include "ui/report/pilot_parts.h"
#include "ui/report/road_parts.h"

namespace jupan {
namespace {

/// KPIs with a picture of their own.
constexpr std::size_t mostPictures = 4;
constexpr std::size_t mostDecisions = 10;
constexpr qsizetype mostRemarks = 6;

class PilotResultWords {
    Q_DECLARE_TR_FUNCTIONS(PilotResult)
};

QString meanText(const SampleSummary& side, const std::string& unit, const Formatter& formatter) {
    return side.observations > 0 ? measuredText(side.mean, unit, formatter) : dash();
}

QString pText(const KpiStatistics& statistics, const Formatter& formatter) {
    if (!statistics.welch) return dash();
    constexpr double smallest = 0.001;
    return statistics.welch->p < smallest ? QStringLiteral("< 0.001") : formatter.fixedNumber(statistics.welch->p, 3);
}

ReportTable resultTable(const std::vector<KpiStatistics>& statistics, const Project& project,
                        const Formatter& formatter) {
    ReportTable table{
        .columns = {
            wordColumn(fieldLabel("pilot_kpi", "kpi"), 2), figureColumn(PilotResultWords::tr("Baseline, mean")),
            figureColumn(PilotResultWords::tr("Observations"), 0.9), figureColumn(PilotResultWords::tr("Pilot, mean")),
            figureColumn(PilotResultWords::tr("Observations"), 0.9),
            figureColumn(PilotResultWords::tr("Improvement (90 % interval)"), 1.7),
            figureColumn(PilotResultWords::tr("p"), 0.6), wordColumn(PilotResultWords::tr("By the rule"), 0.9)}};
    for (std::size_t i = 0; i < std::min(statistics.size(), mostRows); ++i) {
        const KpiStatistics& each = statistics[i];
        const std::string& unit = project.pilot.kpis[i].unit;
        table.rows.push_back(
            {.cells = {cellText(pilotKpiName(project, each.kpi).toStdString()),
                       meanText(each.baseline, unit, formatter), formatter.number(each.baseline.observations, 0),
                       meanText(each.pilot, unit, formatter), formatter.number(each.pilot.observations, 0),
                       effectText(each, formatter), pText(each, formatter), choiceText(each.verdict)}});
    }
    table.note = joined(
        PilotResultWords::tr("Improvement of the mean with its 90 % interval (delta method); p of Welch's t-test, "
                             "two-sided. The rule: go if the interval lies at or above the target, stop if it lies "
                             "below the minimum, else extend."),
        moreNote(statistics.size(), mostRows));
    return table;
}

/// What to mind when reading the figures: too few of them, other circumstances.
QStringList remarks(const KpiStatistics& statistics, const PilotKpi& kpi, const Project& project,
                    const Formatter& formatter) {
    QStringList lines;
    if (statistics.small && statistics.effect)
        lines << PilotResultWords::tr("Fewer than %1 observations on a side: the interval is rough.")
                     .arg(fewObservations);
    lines << contextSentences(contextCheck(project, kpi.kpi.text), project, kpi.unit, formatter);
    return lines.mid(0, mostRemarks);
}

void writeKpi(SectionWriter& writer, const KpiStatistics& statistics, const PilotKpi& kpi,
              const ReportContext& context) {
    const Project& project = context.project();
    const QString name = nameText(pilotKpiName(project, kpi.kpi.text).toStdString());
    writer.heading(name, 3);
    writer.paragraph(joined(effectSentence(statistics, kpi.better, context.formatter),
                            verdictSentence(statistics, kpi, context.formatter)));
    for (const QString& remark : remarks(statistics, kpi, project, context.formatter)) writer.warning(remark);
    if (statistics.baseline.observations + statistics.pilot.observations == 0) return;
    writer.chart<ControlChartView>(
        context,
        PilotResultWords::tr("The measurements of “%1” in order of time, with the limits of the baseline.").arg(name),
        [&](ControlChartView& chart) { showControl(chart, kpi, project, context.formatter); }, QSize(720, 300));
}

QString inputText(const Project& plan, const std::string& path, const Formatter& formatter) {
    const auto input = scenarioInput(plan, path);
    if (!input || !input->value) return dash();
    const auto field = inputField(plan, path);
    const bool percent = field && isPercent(field->info.unit);
    return percent ? formatter.percent(*input->value) : formatter.money(*input->value);
}

void writeInputs(SectionWriter& writer, const AppliedPilot& applied, const ReportContext& context) {
    ReportTable table{.columns = {wordColumn(PilotResultWords::tr("Input of the plan"), 3),
                                  figureColumn(PilotResultWords::tr("In the plan now")),
                                  figureColumn(PilotResultWords::tr("As measured"))}};
    for (std::size_t i = 0; i < std::min(applied.effects.size(), mostRows); ++i) {
        const std::string& path = applied.effects[i].path;
        table.rows.push_back({.cells = {cellText(inputWords(context.project(), path).toStdString()),
                                        inputText(context.project(), path, context.formatter),
                                        inputText(*applied.plan, path, context.formatter)}});
    }
    table.note = moreNote(applied.effects.size(), mostRows);
    writer.table(std::move(table));
}

}  // namespace

void writePilotResults(SectionWriter& writer, const std::vector<KpiStatistics>& statistics,
                       const ReportContext& context) {
    const Project& project = context.project();
    if (project.pilot.observations.empty() || statistics.empty()) return;
    writer.heading(PilotResultWords::tr("What was measured"));
    if (std::ranges::any_of(statistics, [](const KpiStatistics& each) { return each.effect.has_value(); })) {
        constexpr int head = 120, row = 44, highest = 640;
        writer.chart<EffectIntervalChart>(
            context, PilotResultWords::tr("Each KPI's improvement with its interval, beside its target and minimum."),
            [&](EffectIntervalChart& chart) { showEffects(chart, statistics, project, context.formatter); },
            QSize(720, std::min(head + row * static_cast<int>(statistics.size()), highest)));
    }
    writer.table(resultTable(statistics, project, context.formatter));
    for (std::size_t i = 0; i < std::min(statistics.size(), mostPictures); ++i)
        writeKpi(writer, statistics[i], project.pilot.kpis[i], context);
    if (statistics.size() > mostPictures)
        writer.note(
            PilotResultWords::tr("The other KPIs are in the table above; their control charts are on the page "
                                 "“Pilot”."));
}

void writePilotDecisions(SectionWriter& writer, const ReportContext& context) {
    const std::vector<PilotDecision>& decisions = context.project().pilot.decisions;
    writer.heading(PilotResultWords::tr("Decisions"));
    ReportTable table{
        .columns = {wordColumn(fieldLabel("decision", "date"), 1.2), wordColumn(fieldLabel("decision", "verdict"), 0.9),
                    wordColumn(fieldLabel("decision", "by"), 1.4), wordColumn(fieldLabel("decision", "reason"), 4)}};
    const std::size_t shown = std::min(decisions.size(), mostDecisions);
    for (std::size_t i = 0; i < shown; ++i) {
        const PilotDecision& each = decisions[decisions.size() - 1 - i];
        table.rows.push_back({.cells = {context.formatter.date(each.date), choiceText(each.verdict), cellText(each.by),
                                        sentenceCell(each.reason)}});
    }
    table.note = joined(PilotResultWords::tr("The figures advise, people decide."), moreNote(decisions.size(), shown));
    writer.table(std::move(table));
}

void writePilotInPlan(SectionWriter& writer, const std::vector<KpiStatistics>& statistics,
                      const ReportContext& context) {
    const std::shared_ptr<const Project> project = context.document.snapshot();
    const AppliedPilot applied = appliedPilot(project, statistics, context.day);
    if (applied.effects.empty()) return;
    const auto before = context.document.resultsOf({});
    const auto after = analyze(*applied.plan);
    if (!before || !after) return;
    const Formatter& formatter = context.formatter;
    writer.heading(PilotResultWords::tr("What this means for the plan"));
    writeInputs(writer, applied, context);
    const auto months = [&](const std::optional<double>& month) {
        return month ? formatter.months(month) : PilotResultWords::tr("does not pay back");
    };
    ReportTable table{.columns = {wordColumn(PilotResultWords::tr("Figure"), 3),
                                  figureColumn(PilotResultWords::tr("In the plan now")),
                                  figureColumn(PilotResultWords::tr("As measured"))}};
    const Metrics &now = before->metrics, &then = after.value().metrics;
    table.rows = {{.cells = {metricName(Metric::npv), formatter.money(now.npv), formatter.money(then.npv)}},
                  {.cells = {metricName(Metric::net), formatter.money(now.net), formatter.money(then.net)}},
                  {.cells = {metricName(Metric::roi), formatter.percent(now.roi), formatter.percent(then.roi)}},
                  {.cells = {metricName(Metric::paybackMonth), months(now.paybackMonth), months(then.paybackMonth)}}};
    table.note = PilotResultWords::tr("Base case; the measured improvements in place of what the plan assumes.");
    writer.table(std::move(table));
}

}  // namespace jupan
