// From the value of information to its chart.
#pragma once

#include "core/simulation/simulation.h"
#include "ui/charts/signed_bar_chart.h"
#include "ui/format/formatter.h"

namespace jupan {

/// What knowing each input is worth (EVPPI) as bars, with what measuring it costs as diamonds, in the order of the
/// measurement plan. Of many inputs the first stand in the picture; the table has them all. `simulation`: of `project`,
/// with drivers.
void showValueOfInformation(SignedBarChart& chart, const Simulation& simulation, const Project& project,
                            const Formatter& formatter);

}  // namespace jupan
