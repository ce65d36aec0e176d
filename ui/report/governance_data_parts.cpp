#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/engine/data_quality.h"
#include "core/governance/data_sources.h"
#include "core/project/editing.h"
#include "ui/analysis/governance_flow.h"
#include "ui/format/field_text.h"
#include "ui/report/governance_parts.h"
#include "ui/report/road_parts.h"

namespace jupan {
namespace {

constexpr std::size_t mostNamed = 5;
constexpr std::size_t mostRules = 30;

class GovernanceDataWords {
    Q_DECLARE_TR_FUNCTIONS(GovernanceData)
};

QString pointsText(const std::optional<double>& points, const Formatter& formatter) {
    return points ? formatter.value(std::round(*points), Unit::points) : GovernanceDataWords::tr("not rated");
}

/// The first names, and how many more there are.
QString namesOf(const std::vector<std::string>& ids, const Project& project) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(ids.size(), mostNamed); ++i) {
        const WorkUnit* unit = findEntity<WorkUnit>(project, ids[i]);
        names << nameText(unit ? unit->name : ids[i]);
    }
    const QString listed = names.join(QStringLiteral(", "));
    return ids.size() <= mostNamed
               ? listed
               : GovernanceDataWords::tr("%1 and %2 more", "names").arg(listed).arg(ids.size() - mostNamed);
}

void writeSourceTable(SectionWriter& writer, const ReportContext& context) {
    const Project& project = context.project();
    ReportTable table{.columns = {wordColumn(fieldLabel("data_source", "name"), 2),
                                  wordColumn(fieldLabel("data_source", "owner"), 1.4),
                                  wordColumn(fieldLabel("data_source", "place"), 1.3),
                                  wordColumn(fieldLabel("data_source", "personal_data"), 1.2),
                                  wordColumn(fieldLabel("data_source", "protection"), 1.8),
                                  figureColumn(GovernanceDataWords::tr("Quality"), 0.8),
                                  wordColumn(fieldLabel("data_source", "work_units"), 1.8)}};
    const std::size_t shown = std::min(project.dataSources.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const DataSource& source = project.dataSources[i];
        table.rows.push_back({.cells = {cellText(source.name), cellText(source.owner), choiceText(source.place),
                                        choiceText(source.personalData), cellText(source.protection),
                                        pointsText(sourceQuality(source), context.formatter),
                                        orDash(namesOf(source.workUnits, project))}});
    }
    table.note = joined(GovernanceDataWords::tr("Quality is the weighted mean of the five scores, 0 to 100."),
                        moreNote(project.dataSources.size(), shown));
    writer.table(std::move(table));
}

QString metText(const QualityRule& rule) {
    const std::optional<bool> met = ruleMet(rule);
    if (!met) return GovernanceDataWords::tr("not looked at");
    return *met ? GovernanceDataWords::tr("met") : GovernanceDataWords::tr("not met");
}

void writeRules(SectionWriter& writer, const ReportContext& context) {
    const Formatter& formatter = context.formatter;
    ReportTable table{
        .caption = GovernanceDataWords::tr("Quality rules and targets"),
        .columns = {wordColumn(entityName("data_source"), 1.6), wordColumn(fieldLabel("quality_rule", "aspect"), 1),
                    wordColumn(fieldLabel("quality_rule", "text"), 2.6),
                    figureColumn(fieldLabel("quality_rule", "target"), 0.8),
                    figureColumn(GovernanceDataWords::tr("Measured"), 0.8),
                    wordColumn(GovernanceDataWords::tr("State"), 0.9)}};
    std::size_t total = 0;
    for (const DataSource& source : context.project().dataSources)
        for (const QualityRule& rule : source.rules) {
            if (++total > mostRules) continue;
            table.rows.push_back(
                {.cells = {cellText(source.name), choiceText(rule.aspect), cellText(rule.text),
                           formatter.percent(rule.target), formatter.percent(rule.measured), metText(rule)}});
        }
    table.note = joined(GovernanceDataWords::tr("Of duplicates at most the target is allowed, of all else at least the "
                                                "target is wanted."),
                        moreNote(total, mostRules));
    writer.table(std::move(table));
}

void writeEffect(SectionWriter& writer, const ReportContext& context) {
    const QualityEffect effect = qualityEffect(context.project());
    if (!effect.quality) return;
    const Formatter& formatter = context.formatter;
    const bool counts = context.project().dataQuality.enabled;
    writer.heading(GovernanceDataWords::tr("What the quality of the data does to the result"), 3);
    writer.figures({{GovernanceDataWords::tr("Data quality of the project"), pointsText(effect.quality, formatter), {}},
                    {GovernanceDataWords::tr("NPV without the data-quality factor"), formatter.money(effect.npvWithout),
                     counts ? QString() : GovernanceDataWords::tr("counted in this report")},
                    {GovernanceDataWords::tr("NPV with the data-quality factor"), formatter.money(effect.npvWith),
                     counts ? GovernanceDataWords::tr("counted in this report") : QString()}});
    writer.note(counts ? GovernanceDataWords::tr("Base case. The factor is switched on: every result counts it.")
                       : GovernanceDataWords::tr("Base case. The factor is switched off: no result counts it."));
}

void writeFlow(SectionWriter& writer, const ReportContext& context) {
    const Project& project = context.project();
    const DataFlowData flow = dataFlowOf(project);
    // Boxes that have no room are counted in the last one of their column.
    constexpr int head = 150, box = 66, lowest = 240, highest = 880;
    const auto boxes = static_cast<int>(
        std::min<qsizetype>(std::max({flow.sources.size(), flow.units.size(), flow.models.size()}), 20));
    writer.chart<DataFlowMap>(
        context,
        GovernanceDataWords::tr("A map of the data: from the sources over the work units to the models that see them."),
        [&](DataFlowMap& map) { map.setData(flow, dataFlowTexts(project)); },
        QSize(720, std::clamp(head + box * boxes, lowest, highest)));
}

}  // namespace

void writeDataSources(SectionWriter& writer, const ReportContext& context) {
    const Project& project = context.project();
    writer.heading(GovernanceDataWords::tr("Data sources"));
    if (project.dataSources.empty()) {
        writer.paragraph(
            GovernanceDataWords::tr("No data source is listed yet: enter them on the page “Data governance”."));
        return;
    }
    writer.warning(dataFlowReading(project));
    if (const auto without = workUnitsWithoutSource(project); !without.empty())
        writer.paragraph(
            GovernanceDataWords::tr("Work units without a data source: %1.").arg(namesOf(without, project)));
    writeSourceTable(writer, context);
    writeRules(writer, context);
    writeEffect(writer, context);
    writeFlow(writer, context);
}

}  // namespace jupan
