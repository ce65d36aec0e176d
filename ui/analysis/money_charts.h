// From results to the charts of the pages: points and words, no arithmetic.
#pragma once

#include "core/engine/cost_years.h"
#include "core/engine/results.h"
#include "ui/charts/category_bar_chart.h"
#include "ui/charts/cumulative_cash_chart.h"
#include "ui/charts/scenario_comparison_chart.h"
#include "ui/charts/stacked_column_chart.h"
#include "ui/format/formatter.h"
#include "ui/models/scenario_table.h"

namespace jupan {

/// The words of a chart of money. `formatter` has its unit settled.
ChartTexts moneyChartTexts(const QString& title, const Formatter& formatter);

// Each of these fills its chart with figures, words, source line and table; the window and the command line's export
// call the same ones. Formatters need not have their unit settled.

/// Cumulative net benefit of the scenario `shown` (empty: base), and thinner that of the others; of many the first.
void showScenarioCash(CumulativeCashChart& chart, const std::vector<AnalysedScenario>& scenarios,
                      std::string_view shown, const Project& project, const Formatter& formatter);

/// One metric over the scenarios. An engine's refusal counts as undefined.
void showScenarioMetric(ScenarioComparisonChart& chart, const std::vector<AnalysedScenario>& scenarios,
                        ComparedMetric metric, const Project& project, const Formatter& formatter);

/// Cumulative net benefit, and where freed time counts, the same without it: that is no money in the bank.
void showCash(CumulativeCashChart& chart, const Results& results, const Project& project, std::string_view scenario,
              const Formatter& formatter);

/// Total benefit by axis, and total cost by category.
void showAxes(CategoryBarChart& chart, const Results& results, const Project& project, std::string_view scenario,
              const Formatter& formatter);
void showCategories(CategoryBarChart& chart, const Results& results, const Project& project, std::string_view scenario,
                    const Formatter& formatter);

/// Cost by category and year, with the contingency of each year. `steps`: the settled unit of the table beside it.
void showCostYears(StackedColumnChart& chart, const std::vector<CategoryYears>& categories,
                   const std::vector<double>& contingency, const Results& results, const Project& project,
                   std::string_view scenario, const Formatter& steps);

/// A line through the amounts of the months 0..H.
LineSeries monthlyLine(const QString& name, const std::vector<double>& cumulative);

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
