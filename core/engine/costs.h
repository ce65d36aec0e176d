// Monthly costs in the project currency, before contingency (model.md §4). All series run over months 0..H.
#pragma once

#include <vector>

#include "core/engine/lookup.h"

namespace jupan {

/// What one request costs in a model, in the price's currency: live and by the batch API.
struct RequestPrice {
    double standard = 0;
    double batch = 0;
};

/// Price of one request; a request longer than long_context.above is priced at the long-context prices as a whole.
RequestPrice requestPrice(const Price& price, double inputTokens, double outputTokens, double cachedShare);

std::vector<double> workloadCost(const Workload& load, const Lookup& lookup, int horizon);
std::vector<double> seatCost(const Seat& seat, const Lookup& lookup, int horizon);
std::vector<double> itemCost(const Cost& cost, const Lookup& lookup, int horizon);

}  // namespace jupan
