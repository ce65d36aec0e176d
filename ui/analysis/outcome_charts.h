// What was measured and spent so far beside the plan.
#pragma once

#include "core/finops/reforecast.h"
#include "ui/charts/cumulative_cash_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Measured benefits and money spent, cumulative, with the plan's lines beside them.
void showRealised(CumulativeCashChart& chart, const Realised& realised, const Project& project,
                  const Formatter& formatter);

}  // namespace jupan
