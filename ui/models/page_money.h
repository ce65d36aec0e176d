// One unit for all money tables of a page, so that a reader may add them up by eye.
#pragma once

#include "core/engine/results.h"
#include "ui/format/formatter.h"

namespace jupan {

/// `formatter` with its unit settled for every table of Costs & tokens: the months, years and totals of all lines.
Formatter costSteps(const Results& results, const Formatter& formatter);

/// The same for the benefits of Goals & KPIs: of all KPIs and of their work units.
Formatter benefitSteps(const Results& results, const Formatter& formatter);

}  // namespace jupan
