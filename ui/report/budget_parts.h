// The halves of the section about the budget. Inside this room only.
#pragma once

#include "ui/report/section_parts.h"

namespace jupan {

/// Why the dearest line is off its budget: the bridge, and its six parts.
void writeReasons(SectionWriter& writer, const ReportContext& context);
/// Alerts, unusual days, reallocations, reviews.
void writeWatch(SectionWriter& writer, const ReportContext& context);
/// What a request, a thousand tokens and a piece of work cost.
void writeUnitCosts(SectionWriter& writer, const ReportContext& context);
/// Benefits measured and money spent so far, and what that makes of the plan.
void writeRealised(SectionWriter& writer, const ReportContext& context);

}  // namespace jupan
