// The first of the five axes: goals and KPIs. Inside this room only.
#pragma once

#include "ui/report/section_parts.h"

namespace jupan {

/// Work units with their KPIs, baselines and effects; what is tracked beside the money; benefit by value axis.
void addGoals(SectionWriter& write, const ReportContext& context);

}  // namespace jupan
