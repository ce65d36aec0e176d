// Invented figures for the charts with figures on both axes, in the project's two languages, and what holds for every
// picture.
#pragma once

#include <random>

#include "tests/ui/charts/samples.h"
#include "ui/charts/bubble_chart.h"
#include "ui/charts/fan_chart.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/input_curve_chart.h"
#include "ui/charts/s_curve_chart.h"

namespace jupan::samples {

/// "12.5 %"
AxisWords shareWords(Words words);

/// NPV against the exchange rate: zero at 1,730.
InputCurveData exchangeRateCurve(Words words);
/// NPV against a share with two zeros, a jump, and both ends of its range.
InputCurveData shareCurve(Words words);
/// `count` work units; names with `longNames` are as long as people write them.
BubbleData workUnits(Words words, int count, bool longNames = false);
/// 40 bins of a normal distribution of NPV, the first of them below zero.
HistogramData npvHistogram(Words words);
SCurveData npvCurve(Words words);
/// The same with a long tail to the right.
HistogramData skewedHistogram(Words words);
SCurveData skewedCurve(Words words);
FanData cashFan(Words words);

/// One of each, filled.
std::vector<std::unique_ptr<ChartWidget>> planeCharts(Words words);

/// Texts stay inside the picture, none covers another, at most five grid lines, and the picture can be drawn.
void checkPicture(ChartWidget& chart, const QSize& size, const std::string& what);

/// The label with this text; null if there is none.
const ChartLabel* labelOf(ChartWidget& chart, const QString& text);
/// The first part that answers at `point`, as the pointer finds it; null if there is none.
const ChartHit* hitAt(ChartWidget& chart, const QPointF& point);

}  // namespace jupan::samples
