// What came of it so far, and what is to be expected now: one value for the page and the command line.
#pragma once

#include "core/finops/reforecast.h"
#include "core/finops/watch.h"

namespace jupan {

struct Outcome {
    Realised realised{};      ///< up to and with the running month
    Reforecast reforecast{};  ///< the running month by the lines' forecasts
};

/// `plan`: the project's results, base case. Benefits as measured in `project.finops.benefits`.
Outcome outcomeOf(const Project& project, const Results& plan, const SpendingWatch& watch, const Actuals& actuals);

}  // namespace jupan
