// The sections of the client report, a function each. A section that has nothing to say returns no blocks and the
// reason. None computes: figures come from the results and from core.
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_context.h"

namespace jupan {

// What it costs, what it brings
ReportSection summarySection(const ReportContext& context);
ReportSection axesSection(const ReportContext& context);
ReportSection costsSection(const ReportContext& context);
ReportSection roiSection(const ReportContext& context);
ReportSection scenariosSection(const ReportContext& context);
ReportSection sensitivitySection(const ReportContext& context);
ReportSection simulationSection(const ReportContext& context);
ReportSection informationSection(const ReportContext& context);
ReportSection assumptionsSection(const ReportContext& context);
ReportSection methodSection(const ReportContext& context);

// How it is run
ReportSection budgetSection(const ReportContext& context);
ReportSection governanceSection(const ReportContext& context);
ReportSection roadmapSection(const ReportContext& context);
ReportSection pilotSection(const ReportContext& context);
ReportSection scaleSection(const ReportContext& context);
ReportSection businessModelSection(const ReportContext& context);
ReportSection claimsSection(const ReportContext& context);
ReportSection changeLogSection(const ReportContext& context);

}  // namespace jupan
