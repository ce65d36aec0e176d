#include <QCoreApplication>
#include <array>

#include "core/engine/data_quality.h"
#include "core/governance/readiness.h"
#include "core/governance/risk_register.h"
#include "ui/analysis/risk_charts.h"
#include "ui/format/field_text.h"
#include "ui/report/governance_parts.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class GovernanceSectionWords {
    Q_DECLARE_TR_FUNCTIONS(GovernanceSection)
};

/// A document that says nothing about its governance has only what ships.
bool saysSomething(const Project& project) {
    return !project.dataSources.empty() || !project.checklists.empty() || !project.risks.empty() ||
           !project.gateConditions.empty() || !project.gateOverrides.empty();
}

QString readinessSentence(const ReportContext& context) {
    const Readiness all = overallReadiness(context.project(), context.day);
    if (!all.share) return {};
    const Formatter& formatter = context.formatter;
    const QString done =
        GovernanceSectionWords::tr("Of the %1 checklist items that apply, %2 are done (%3).")
            .arg(formatter.number(all.applicable, 0), formatter.number(all.done, 0), formatter.percent(all.share));
    return all.overdue == 0 ? done
                            : joined(done, GovernanceSectionWords::tr("%n item(s) are overdue.", nullptr, all.overdue));
}

QString riskSentence(const Project& project) {
    const std::vector<std::size_t> top = topRisks(project, 1);
    if (top.empty()) return {};
    const Risk& risk = project.risks[top.front()];
    return GovernanceSectionWords::tr("The largest risk is “%1” (%2).").arg(nameText(risk.name), riskScoreText(risk));
}

}  // namespace

ReportSection governanceSection(const ReportContext& context) {
    SectionWriter writer("governance", choiceText(ReportPart::governance));
    if (saysSomething(context.project())) {
        const std::array<GateResult, 2> gates = gatesOf(context);
        writer.lead(joined(readinessSentence(context), riskSentence(context.project())));
        for (const GateResult& gate : gates) writer.paragraph(gateSentence(gate, context));
        writeDataSources(writer, context);
        writeReadiness(writer, context);
        writeControls(writer, context);
        writeRisks(writer, context);
        for (const GateResult& gate : gates) writeGate(writer, gate, context);
    }
    return writer.done(
        GovernanceSectionWords::tr("No data source, checklist item or risk has been entered yet: start on the pages "
                                   "“Data governance”, “Checklists” and “Risk register”."));
}

}  // namespace jupan
