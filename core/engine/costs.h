// Monthly costs in the project currency, before contingency (model.md §4). All series run over months 0..H.
#pragma once

#include <vector>

#include "core/engine/lookup.h"

namespace jupan {

std::vector<double> workloadCost(const Workload& load, const Lookup& lookup, int horizon);
std::vector<double> seatCost(const Seat& seat, const Lookup& lookup, int horizon);
std::vector<double> itemCost(const Cost& cost, const Lookup& lookup, int horizon);

}  // namespace jupan
