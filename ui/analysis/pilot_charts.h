// The pilot's results as pictures, with titles, source and the figures behind them.
#pragma once

#include "core/pilot/control_chart.h"
#include "core/pilot/statistics.h"
#include "ui/charts/control_chart_view.h"
#include "ui/charts/effect_interval_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

/// A row for each KPI of the pilot. `statistics` are those of `project`.
void showEffects(EffectIntervalChart& chart, const std::vector<KpiStatistics>& statistics, const Project& project,
                 const Formatter& formatter);

void showControl(ControlChartView& chart, const PilotKpi& kpi, const Project& project, const Formatter& formatter);

}  // namespace jupan
