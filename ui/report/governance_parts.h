// The parts of the section about governance. Inside this room only.
#pragma once

#include "core/governance/gates.h"
#include "ui/report/section_parts.h"

namespace jupan {

/// Sources with owner, place, personal data and quality; rules and targets; what the quality does to NPV; the flow map.
void writeDataSources(SectionWriter& writer, const ReportContext& context);
/// How ready each checklist is, and what is open.
void writeReadiness(SectionWriter& writer, const ReportContext& context);
/// What the controls cost that keep items and risks in hand.
void writeControls(SectionWriter& writer, const ReportContext& context);
/// The matrix and the largest risks.
void writeRisks(SectionWriter& writer, const ReportContext& context);

/// Both gates as of the report's day, by Gate.
std::array<GateResult, 2> gatesOf(const ReportContext& context);
/// Open or closed, in a sentence.
QString gateSentence(const GateResult& gate, const ReportContext& context);
/// A gate with its conditions, and who passed it anyway.
void writeGate(SectionWriter& writer, const GateResult& gate, const ReportContext& context);

}  // namespace jupan
