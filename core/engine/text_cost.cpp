#include "core/engine/text_cost.h"

#include "core/engine/lookup.h"
#include "core/engine/month_cost.h"

namespace jupan {

double requestsAtFullUse(const Project& project, const Workload& load) {
    const Lookup lookup(project);
    Workload full = load;
    full.adoption = Adoption{.ceiling = load.adoption.ceiling};
    return workloadMonth(full, lookup.workUnit(load.workUnit), 0, 1).requests;
}

TextCost textCost(const Project& project, const Model& model, double inputTokens, double outputTokens,
                  const Workload* load) {
    const RequestCost live = requestCost(model.price, inputTokens, outputTokens, 0, 0);
    TextCost cost{.request = live.total, .longContext = live.longContext};
    const Lookup lookup(project);
    const std::optional<double> rate = lookup.knownExchangeRate(model.currency);
    if (!rate) return cost;
    cost.requestHere = live.total * *rate;
    cost.thousandHere = 1000 * *cost.requestHere;
    if (!load) return cost;
    Workload full = *load;
    full.adoption = Adoption{.ceiling = load->adoption.ceiling};
    const RequestCost average =
        requestCost(model.price, inputTokens, outputTokens, load->cachedShare.value, load->batchShare.value);
    cost.monthHere = workloadMonth(full, lookup.workUnit(load->workUnit), average.total * *rate, 1).cost;
    return cost;
}

std::optional<std::size_t> cheapestOf(std::span<const std::optional<double>> costs) {
    std::optional<std::size_t> cheapest;
    bool differ = false;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (!costs[i]) continue;
        if (cheapest) differ = differ || *costs[i] != *costs[*cheapest];
        if (!cheapest || *costs[i] < *costs[*cheapest]) cheapest = i;
    }
    return differ ? cheapest : std::nullopt;
}

}  // namespace jupan
