#include <QCoreApplication>

#include "ui/format/field_text.h"
#include "ui/models/pilot_words.h"
#include "ui/report/pilot_parts.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class PilotSectionWords {
    Q_DECLARE_TR_FUNCTIONS(PilotSection)
};

QString decisionSentence(const Pilot& pilot, const Formatter& formatter) {
    if (pilot.decisions.empty()) return PilotSectionWords::tr("Nothing has been decided yet.");
    const PilotDecision& last = pilot.decisions.back();
    return PilotSectionWords::tr("Decided on %1 by %2: %3.")
        .arg(formatter.date(last.date), nameText(last.by), choiceText(last.verdict));
}

QString planSentence(const PilotPlan& plan, const Formatter& formatter) {
    const QString weeks = PilotSectionWords::tr("%n week(s)", nullptr, plan.weeks);
    return plan.start ? PilotSectionWords::tr("The pilot is planned for %1 from %2 on. Nothing has been measured yet.")
                            .arg(weeks, formatter.date(*plan.start))
                      : PilotSectionWords::tr(
                            "The pilot is planned for %1; its start is not fixed yet. Nothing has "
                            "been measured yet.")
                            .arg(weeks);
}

}  // namespace

ReportSection pilotSection(const ReportContext& context) {
    const Pilot& pilot = context.project().pilot;
    SectionWriter writer("pilot", choiceText(ReportPart::pilot));
    if (pilot != Pilot{}) {
        const std::vector<KpiStatistics> statistics = pilotStatistics(context.project());
        if (pilot.observations.empty()) {
            writer.lead(planSentence(pilot.plan, context.formatter));
            if (!pilot.decisions.empty()) writer.paragraph(decisionSentence(pilot, context.formatter));
        } else {
            writer.lead(overallSentence(pilotVerdict(statistics), statistics));
            writer.paragraph(decisionSentence(pilot, context.formatter));
        }
        writePilotPlan(writer, context);
        writePilotResults(writer, statistics, context);
        writePilotDecisions(writer, context);
        writePilotInPlan(writer, statistics, context);
    }
    return writer.done(
        PilotSectionWords::tr("No pilot is planned yet: enter its start, channel and criteria on the page “Pilot”."));
}

}  // namespace jupan
