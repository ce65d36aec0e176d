#include <QCoreApplication>
#include <algorithm>

#include "core/pilot/sample_size.h"
#include "ui/format/field_text.h"
#include "ui/models/pilot_changes.h"
#include "ui/models/pilot_words.h"
#include "ui/report/pilot_parts.h"
#include "ui/report/road_parts.h"

namespace jupan {
namespace {

class PilotPlanWords {
    Q_DECLARE_TR_FUNCTIONS(PilotPlanReport)
};

QString fixedText(const ReportContext& context) {
    const PilotPlan& plan = context.project().pilot.plan;
    if (!plan.fixedOn) return PilotPlanWords::tr("not fixed yet");
    const QString day = context.formatter.date(*plan.fixedOn);
    const std::optional<int> changes = criteriaChanges(context.document);
    if (!changes) return day;
    return *changes == 0
               ? PilotPlanWords::tr("%1; the change log holds no change since then").arg(day)
               : PilotPlanWords::tr("%1; the change log holds %n change(s) of them since then", nullptr, *changes)
                     .arg(day);
}

QString stakeholdersText(const PilotPlan& plan) {
    QStringList names;
    for (const std::string& name : plan.stakeholders) names << nameText(name);
    return sentenceCell(names.join(QStringLiteral(", ")).toStdString());
}

void writeDesign(SectionWriter& writer, const ReportContext& context) {
    const PilotPlan& plan = context.project().pilot.plan;
    const Formatter& formatter = context.formatter;
    writer.heading(PilotPlanWords::tr("Plan of the pilot"));
    ReportTable table{
        .columns = {wordColumn(PilotPlanWords::tr("What"), 1), wordColumn(PilotPlanWords::tr("Plan"), 3.4)}};
    const auto add = [&](const char* field, const QString& text) {
        table.rows.push_back({.cells = {fieldLabel("pilot", field), text}});
    };
    const auto long_ = [](const std::string& text) { return orDash(severalLines(text)); };
    add("start", plan.start ? formatter.date(*plan.start) : PilotPlanWords::tr("not fixed yet"));
    add("weeks", formatter.value(plan.weeks, Unit::weeks));
    add("channel", cellText(plan.channel));
    add("scope", long_(plan.scope));
    add("stakeholders", stakeholdersText(plan));
    add("success", long_(plan.success));
    add("stop", long_(plan.stop));
    add("extend", long_(plan.extend));
    add("fixed_on", fixedText(context));
    writer.table(std::move(table));
    if (plan.fixedOn && plan.start && *plan.start < *plan.fixedOn)
        writer.warning(
            PilotPlanWords::tr("The criteria were fixed after the pilot began. Whoever knows the first results may "
                               "have chosen criteria that fit them."));
}

void writeKpis(SectionWriter& writer, const ReportContext& context) {
    const Project& project = context.project();
    const Formatter& formatter = context.formatter;
    if (project.pilot.kpis.empty()) {
        writer.paragraph(PilotPlanWords::tr("The pilot has no KPI yet: choose one with a target and a minimum."));
        return;
    }
    ReportTable table{
        .caption = PilotPlanWords::tr("What is measured, and what it must reach"),
        .columns = {wordColumn(fieldLabel("pilot_kpi", "kpi"), 2.4), wordColumn(fieldLabel("pilot_kpi", "better"), 1),
                    wordColumn(fieldLabel("pilot_kpi", "unit"), 1),
                    figureColumn(fieldLabel("pilot_kpi", "target"), 0.8),
                    figureColumn(fieldLabel("pilot_kpi", "minimum"), 0.8),
                    figureColumn(PilotPlanWords::tr("Effect to be shown")),
                    figureColumn(PilotPlanWords::tr("Items needed a side"))}};
    const std::size_t shown = std::min(project.pilot.kpis.size(), mostRows);
    QStringList needs;
    for (std::size_t i = 0; i < shown; ++i) {
        const PilotKpi& kpi = project.pilot.kpis[i];
        const std::optional<SampleNeed> need = sampleNeed(project, kpi);
        const QString name = pilotKpiName(project, kpi.kpi.text);
        table.rows.push_back({.cells = {cellText(name.toStdString()), choiceText(kpi.better), cellText(kpi.unit),
                                        formatter.percent(kpi.target), formatter.percent(kpi.minimum),
                                        formatter.percent(kpi.hoped.value_or(kpi.target)),
                                        need ? formatter.number(need->itemsPerSide, 0) : dash()}});
        needs << PilotPlanWords::tr("%1: %2", "KPI: how many measurements")
                     .arg(nameText(name.toStdString()), sampleNeedSentence(need, project.pilot.plan.weeks, formatter));
    }
    table.note = joined(PilotPlanWords::tr("Targets and minimums are relative improvements of the mean. Items needed: "
                                           "two-sided test at 10 %, power 80 %."),
                        moreNote(project.pilot.kpis.size(), shown));
    writer.table(std::move(table));
    constexpr qsizetype mostNeeds = 6;
    if (project.pilot.observations.empty() || needs.size() <= mostNeeds) writer.list(needs.mid(0, mostNeeds));
}

}  // namespace

void writePilotPlan(SectionWriter& writer, const ReportContext& context) {
    writeDesign(writer, context);
    writeKpis(writer, context);
}

}  // namespace jupan
