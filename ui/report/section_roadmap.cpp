#include <QCoreApplication>
#include <algorithm>

#include "ui/analysis/roadmap_chart.h"
#include "ui/document/governance_state.h"
#include "ui/format/field_text.h"
#include "ui/models/roadmap_words.h"
#include "ui/report/governance_parts.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

/// Rows of a picture that fits on a page.
constexpr std::size_t mostBars = 26;
constexpr std::size_t mostMissing = 3;

class RoadmapSectionWords {
    Q_DECLARE_TR_FUNCTIONS(RoadmapSection)
};

void writeChart(SectionWriter& writer, const RoadState& state, const ReportContext& context) {
    RoadState drawn = state;
    if (drawn.rows.size() > mostBars) drawn.rows.resize(mostBars);
    constexpr int head = 110, row = 34;
    writer.chart<GanttChart>(
        context,
        RoadmapSectionWords::tr("A calendar with a bar a step, its state, the gates and the day of the report."),
        [&](GanttChart& chart) { showRoadmap(chart, drawn, gatesOf(context), context.project(), context.formatter); },
        QSize(720, head + row * static_cast<int>(drawn.rows.size())));
    writer.note(moreNote(state.rows.size(), drawn.rows.size()));
}

/// What is missing before the step counts as done; of much the first.
QString missingText(const RoadRow& row, const ReportContext& context) {
    if (row.state == StepState::done) {
        if (row.byHand && row.step.doneOn)
            return RoadmapSectionWords::tr("ticked on %1").arg(context.formatter.date(*row.step.doneOn));
        return dash();
    }
    QStringList missing;
    qsizetype more = 0;
    for (const StepCheck& check : row.checks) {
        if (check.met) continue;
        if (missing.size() >= static_cast<qsizetype>(mostMissing)) {
            ++more;
            continue;
        }
        const QString detail = checkDetail(check, context.project(), context.formatter);
        missing << (detail.isEmpty() ? checkText(check)
                                     : RoadmapSectionWords::tr("%1 (%2)", "what is missing, how much is there")
                                           .arg(checkText(check), detail));
    }
    if (missing.isEmpty()) return RoadmapSectionWords::tr("only people can tell");
    QString text = missing.join(QStringLiteral("; "));
    if (more > 0) text = RoadmapSectionWords::tr("%1; and %2 more").arg(text).arg(more);
    return text;
}

QString rowName(const RoadState& state, const RoadRow& row, const Formatter& formatter) {
    const QString name = cellText(stepName(row.step, formatter).toStdString());
    const int number = state.numberOf(row.step.id);
    return number > 0 ? RoadmapSectionWords::tr("%1. %2", "number and name of a step").arg(number).arg(name) : name;
}

void writeSteps(SectionWriter& writer, const RoadState& state, const ReportContext& context) {
    writer.heading(RoadmapSectionWords::tr("Steps and reviews"));
    ReportTable table{
        .columns = {wordColumn(RoadmapSectionWords::tr("Step"), 2.2), wordColumn(RoadmapSectionWords::tr("State"), 1),
                    wordColumn(RoadmapSectionWords::tr("Owner"), 1.2), wordColumn(RoadmapSectionWords::tr("Days"), 1.9),
                    wordColumn(RoadmapSectionWords::tr("Missing before it is done"), 3)}};
    for (const RoadRow& row : state.rows)
        if (row.step.shipped)
            table.rows.push_back(
                {.cells = {rowName(state, row, context.formatter), stepStateText(row), cellText(row.step.owner),
                           spanText(row.step.start, row.step.end, context.formatter),
                           sentenceCell(missingText(row, context))}});
    table.note = RoadmapSectionWords::tr("States as of %1. The reviews after 6 and 12 months look at the plan again.")
                     .arg(context.formatter.date(state.today));
    writer.table(std::move(table));
}

void writeMilestones(SectionWriter& writer, const RoadState& state, const ReportContext& context) {
    ReportTable table{
        .columns = {wordColumn(RoadmapSectionWords::tr("Milestone or task"), 2.6),
                    wordColumn(RoadmapSectionWords::tr("State"), 1), wordColumn(RoadmapSectionWords::tr("Owner"), 1.3),
                    wordColumn(RoadmapSectionWords::tr("Days"), 1.9), wordColumn(fieldLabel("roadmap", "note"), 2.4)}};
    std::size_t total = 0;
    for (const RoadRow& row : state.rows) {
        if (row.step.shipped || ++total > mostRows) continue;
        table.rows.push_back(
            {.cells = {rowName(state, row, context.formatter), stepStateText(row), cellText(row.step.owner),
                       spanText(row.step.start, row.step.end, context.formatter), cellText(row.step.note)}});
    }
    table.note = moreNote(total, mostRows);
    writer.heading(RoadmapSectionWords::tr("Milestones"));
    writer.table(std::move(table));
}

void writeNext(SectionWriter& writer, const RoadState& state, const ReportContext& context) {
    const RoadRow* next = state.next ? state.find(*state.next) : nullptr;
    if (!next) return;
    const StepGuide guide = stepGuide(next->step.id, context.formatter);
    writer.heading(
        RoadmapSectionWords::tr("Next step: %1").arg(nameText(stepName(next->step, context.formatter).toStdString())));
    writer.paragraph(guide.purpose);
    writer.paragraph(guide.done);
    QStringList missing;
    for (const StepCheck& check : next->checks) {
        if (check.met) continue;
        const QString detail = checkDetail(check, context.project(), context.formatter);
        missing << (detail.isEmpty() ? checkText(check)
                                     : RoadmapSectionWords::tr("%1 (%2)", "what is missing, how much is there")
                                           .arg(checkText(check), detail));
    }
    if (missing.isEmpty()) return;
    writer.heading(RoadmapSectionWords::tr("Missing for it"), 3);
    writer.list(missing);
}

}  // namespace

ReportSection roadmapSection(const ReportContext& context) {
    const RoadState state = roadState(context.document, context.day);
    SectionWriter writer("roadmap", choiceText(ReportPart::roadmap));
    writer.lead(RoadmapSectionWords::tr("%1 of %2 steps are done.")
                    .arg(context.formatter.number(static_cast<double>(state.done), 0),
                         context.formatter.number(static_cast<double>(state.steps), 0)));
    writer.paragraph(standingSentence(state, context.formatter));
    writeChart(writer, state, context);
    writeSteps(writer, state, context);
    writeMilestones(writer, state, context);
    writeNext(writer, state, context);
    return writer.done();
}

}  // namespace jupan
