// The parts of the section about the pilot. Inside this room only.
#pragma once

#include "core/pilot/statistics.h"
#include "ui/report/section_parts.h"

namespace jupan {

/// What is tried, with whom, by which criteria and figures it is judged, and how much must be measured.
void writePilotPlan(SectionWriter& writer, const ReportContext& context);
/// What was measured: all KPIs in one picture and one table, then each by itself.
void writePilotResults(SectionWriter& writer, const std::vector<KpiStatistics>& statistics,
                       const ReportContext& context);
/// What people decided.
void writePilotDecisions(SectionWriter& writer, const ReportContext& context);
/// What the measured effects make of the plan.
void writePilotInPlan(SectionWriter& writer, const std::vector<KpiStatistics>& statistics,
                      const ReportContext& context);

}  // namespace jupan
