// Sensitivity as pictures. Each function fills the chart with its figures, titles, note, source line and exact table;
// the window and the command line's export call the same one, so that both give the same picture.
//
// `project` is the one that the analysis is of: as its scenario (`scenario`, "" is the base case) sees it.
#pragma once

#include "core/analysis/cost_benefit_matrix.h"
#include "core/analysis/data_table.h"
#include "core/analysis/input_curve.h"
#include "core/analysis/spider.h"
#include "core/analysis/tornado.h"
#include "ui/charts/bubble_chart.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/input_curve_chart.h"
#include "ui/charts/spider_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Bars that are drawn where nobody chooses otherwise.
constexpr std::size_t defaultBars = 15;
/// Lines that a spider can tell apart, and how many are drawn at first.
constexpr std::size_t mostSpiderLines = 8;
constexpr std::size_t defaultSpiderLines = 6;

/// The first `most` bars; the table holds all.
void showTornado(TornadoChart& chart, const Tornado& tornado, const Project& project, std::string_view scenario,
                 const Formatter& formatter, std::size_t most = defaultBars);

void showSpider(SpiderChart& chart, const Spider& spider, const Project& project, std::string_view scenario,
                const Formatter& formatter);

void showDataTable(HeatMapChart& chart, const DataTable& table, const Project& project, std::string_view scenario,
                   const Formatter& formatter);

/// `curve` is that of `found`.
void showBreakEven(InputCurveChart& chart, const BreakEven& found, const InputCurve& curve, const Project& project,
                   std::string_view scenario, const Formatter& formatter);

void showMatrix(BubbleChart& chart, const CostBenefitMatrix& matrix, const Project& project, std::string_view scenario,
                const Formatter& formatter);

/// `formatter` with its unit settled for the figures of an analysis: one unit in chart and table.
Formatter settledFor(const Tornado& tornado, const Formatter& formatter);
Formatter settledFor(const DataTable& table, const Formatter& formatter);
Formatter settledFor(const CostBenefitMatrix& matrix, const Formatter& formatter);

/// A metric in a column under metricCaption(), without its unit; "–" where undefined.
QString metricCell(Metric metric, const MetricValue& value, const Formatter& settled);

/// The paths that a spider shows where nobody chose: the bars with the largest swings.
std::vector<std::string> spiderInputs(const Tornado& tornado);

/// Changes of a spider from -reach to +reach, the base among them.
std::vector<double> spiderChanges(double reach);

/// The table's sides where nobody chose: the two inputs with the largest swings, each from its low to its high value
/// in `steps` values and the base. Nothing with fewer than two inputs.
std::optional<std::pair<TableSide, TableSide>> defaultTableSides(const Tornado& tornado, int steps = 5);

}  // namespace jupan
