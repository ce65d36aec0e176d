// Inputs and metrics of sensitivity analyses as the text output shows them.
#pragma once

#include <string>
#include <string_view>

#include "core/analysis/metric.h"
#include "core/project/project.h"

namespace jupan {

/// The name of the entity that an input path leads into; empty for settings and exchange rates.
std::string inputOwner(const Project& project, std::string_view path);

/// A value of an input: rates and shares in percent, all else in up to seven digits.
std::string inputNumber(const Project& project, std::string_view path, double value);

/// "NPV (KRW)".
std::string metricLabel(Metric metric, const std::string& currency);

/// The figure in the metric's form.
std::string metricFigure(Metric metric, double value, const std::string& currency);

/// The figure, or "–" and why there is none.
std::string metricText(Metric metric, const MetricValue& value, const std::string& currency);

}  // namespace jupan
