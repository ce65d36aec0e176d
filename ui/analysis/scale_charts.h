// The scale plan as a picture: how far each department is, month by month, beside the plan as it is now.
#pragma once

#include "core/project/project.h"
#include "ui/charts/scale_ramp_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

enum class RampMeasure { share, items };

/// As shares of the work, or as items a month; of more departments than can be told apart the first.
void showRamps(ScaleRampChart& chart, const Project& project, RampMeasure measure, const Formatter& formatter);

}  // namespace jupan
