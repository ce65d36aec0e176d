#include <QCoreApplication>
#include <algorithm>

#include "ui/analysis/roadmap_chart.h"
#include "ui/document/governance_state.h"
#include "ui/format/field_text.h"
#include "ui/models/gates_words.h"
#include "ui/report/governance_parts.h"
#include "ui/report/road_parts.h"

namespace jupan {
namespace {

constexpr std::size_t mostOverrides = 10;

class GovernanceGatesWords {
    Q_DECLARE_TR_FUNCTIONS(GovernanceGates)
};

void writeOverrides(SectionWriter& writer, Gate gate, const ReportContext& context) {
    std::vector<const GateOverride*> passed;
    for (const GateOverride& each : context.project().gateOverrides)
        if (each.gate == gate) passed.push_back(&each);
    ReportTable table{.caption = GovernanceGatesWords::tr("Passed while closed"),
                      .columns = {wordColumn(fieldLabel("gate_override", "date"), 1.2),
                                  wordColumn(fieldLabel("gate_override", "by"), 1.5),
                                  wordColumn(fieldLabel("gate_override", "reason"), 4)}};
    const std::size_t shown = std::min(passed.size(), mostOverrides);
    for (std::size_t i = 0; i < shown; ++i) {
        const GateOverride& each = *passed[passed.size() - 1 - i];
        table.rows.push_back(
            {.cells = {context.formatter.date(each.date), cellText(each.by), sentenceCell(each.reason)}});
    }
    table.note = moreNote(passed.size(), shown);
    writer.table(std::move(table));
}

}  // namespace

std::array<GateResult, 2> gatesOf(const ReportContext& context) {
    const bool base = context.scenario().empty();
    const GateFacts facts = gateFacts(context.document, context.day, base ? context.simulation.get() : nullptr);
    return {evaluateGate(context.project(), Gate::pilotStart, facts),
            evaluateGate(context.project(), Gate::scale, facts)};
}

QString gateSentence(const GateResult& gate, const ReportContext& context) {
    const auto met = std::ranges::count(gate.conditions, ConditionState::met, &ConditionResult::state);
    const QString count = GovernanceGatesWords::tr("%1 of %2 conditions are met.")
                              .arg(context.formatter.number(static_cast<double>(met), 0),
                                   context.formatter.number(static_cast<double>(gate.conditions.size()), 0));
    const QString state =
        GovernanceGatesWords::tr("%1, %2.", "gate, its state").arg(gateName(gate.gate), gateStateText(gate));
    return gate.conditions.empty() ? state : joined(state, count);
}

void writeGate(SectionWriter& writer, const GateResult& gate, const ReportContext& context) {
    writer.heading(gateName(gate.gate));
    writer.paragraph(gateSentence(gate, context));
    ReportTable table{.columns = {wordColumn(GovernanceGatesWords::tr("Condition"), 3),
                                  wordColumn(GovernanceGatesWords::tr("State"), 1.1),
                                  wordColumn(GovernanceGatesWords::tr("What is, and what is missing"), 3.4)}};
    const std::size_t shown = std::min(gate.conditions.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const ConditionResult& each = gate.conditions[i];
        table.rows.push_back(
            {.cells = {cellText(conditionText(each.condition, context.project(), context.formatter).toStdString()),
                       conditionStateText(each.state),
                       sentenceCell(conditionDetail(each, context.project(), context.formatter))}});
    }
    table.note = moreNote(gate.conditions.size(), shown);
    writer.table(std::move(table));
    writeOverrides(writer, gate.gate, context);
}

}  // namespace jupan
