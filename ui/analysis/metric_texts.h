// Figures of a metric on the axes and in the tooltips of a chart.
#pragma once

#include "core/analysis/metric.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/formatter.h"

namespace jupan {

/// True for metrics in the project's currency.
bool isMoney(Metric metric);

/// Title, unit and figure texts of a chart whose values are a metric. `settled` has its unit settled.
ChartTexts metricChartTexts(Metric metric, const QString& title, const Formatter& settled);

}  // namespace jupan
