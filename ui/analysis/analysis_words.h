// Sensitivity and simulation in words: metrics, inputs and their values, why there is no figure, where figures are
// from.
#pragma once

#include "core/analysis/break_even.h"
#include "core/analysis/cost_benefit_matrix.h"
#include "core/analysis/metric.h"
#include "core/simulation/simulation.h"
#include "ui/format/field_text.h"
#include "ui/format/formatter.h"

namespace jupan {

/// "NPV", "Net benefit", "ROI", "Payback".
QString metricName(Metric metric);
/// The same with its unit, for axes and column heads: "NPV, 10k KRW"; "ROI, %"; "Payback, months". `formatter` has its
/// unit settled.
QString metricCaption(Metric metric, const Formatter& formatter);
/// A metric's value with its unit: "8,412 만원", "187 %", "9.4개월".
QString metricFigure(Metric metric, double value, const Formatter& formatter);
/// The same, or "–" with the reason in brackets.
QString metricFigure(Metric metric, const MetricValue& value, const Formatter& formatter);

/// Why there is no figure, in a few words. Precondition: `why` is not `no`.
QString undefinedReason(Undefined why);
QString noBreakEvenReason(NoBreakEven why);
QString quadrantName(Quadrant quadrant);
QString samplerName(Sampler sampler);

/// A value of an input with its unit: "40 %", "2,500 건/월", "1,730 KRW". Unknown inputs: the plain number.
QString inputValue(const Project& project, std::string_view path, double value, const Formatter& formatter);
/// The same of a field that was looked up before.
QString inputValue(const std::optional<FieldSpec>& field, double value, const Formatter& formatter);

/// The foot of a chart: project and scenario ("" is the base case), and the program.
QString chartSource(const Project& project, std::string_view scenario);
/// The same with trials, seed and sampler.
QString chartSource(const Project& project, const Simulation& simulation, const Formatter& formatter);

}  // namespace jupan
