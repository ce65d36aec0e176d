// The exact figures behind the pictures of sensitivity, in units of one, as a spreadsheet takes them.
#pragma once

#include "core/analysis/cost_benefit_matrix.h"
#include "core/analysis/data_table.h"
#include "core/analysis/input_curve.h"
#include "core/analysis/spider.h"
#include "core/analysis/tornado.h"
#include "ui/charts/chart_table.h"
#include "ui/format/formatter.h"

// `project` is the one that the analysis is of; `formatter` gives language and currency.
namespace jupan {

/// One row an uncertain input, in the order of the bars.
ChartTable tornadoTable(const Tornado& tornado, const Project& project, const Formatter& formatter);
/// One row a point of a line.
ChartTable spiderTable(const Spider& spider, const Project& project, const Formatter& formatter);
/// One row a cell.
ChartTable gridTable(const DataTable& grid, const Project& project, const Formatter& formatter);
/// One row a sampled value; base and break-evens are marked.
ChartTable curveTable(const BreakEven& found, const InputCurve& curve, const Project& project,
                      const Formatter& formatter);
/// One row a work unit.
ChartTable matrixTable(const CostBenefitMatrix& matrix, const Project& project, const Formatter& formatter);

}  // namespace jupan
