// From results to the charts of the pages: points and words, no arithmetic.
#pragma once

#include "core/engine/results.h"
#include "ui/charts/category_bar_chart.h"
#include "ui/charts/cumulative_cash_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

/// The words of a chart of money. `formatter` has its unit settled.
ChartTexts moneyChartTexts(const QString& title, const Formatter& formatter);

/// Cumulative net benefit over the months 0..H.
LineSeries cashLine(const QString& name, const Results& results);

/// The same with the benefits of the cash lane alone.
LineSeries cashOnlyLine(const QString& name, const Results& results);

/// Where the results pay back, in words; nothing if they never do.
std::optional<PaybackMark> paybackMark(const Results& results, const Formatter& formatter);

/// The largest cumulative cash in either direction, to settle a chart's unit.
double largestCash(const Results& results);

/// Total benefit of each axis that occurs, and total cost of each category with the contingency as a bar of its own.
QVector<CategoryBar> axisBars(const Results& results);
QVector<CategoryBar> categoryBars(const Results& results);

}  // namespace jupan
