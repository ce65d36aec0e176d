#include "core/engine/request_years.h"

#include "core/engine/cost_years.h"
#include "core/engine/month_cost.h"
#include "core/finance/ratio.h"

namespace jupan {

std::vector<RequestYears> requestYears(const Project& plan, const Results& results) {
    const Lookup lookup(plan);
    std::vector<RequestYears> all;
    for (std::size_t i = 0; i < plan.workloads.size(); ++i) {
        const Workload& load = plan.workloads[i];
        const WorkUnit* unit = lookup.workUnit(load.workUnit);
        // Workloads are the first cost lines, in document order.
        const std::vector<double> costs = yearlyTotals(results.costs[i].months);
        std::vector<double> requests(results.costs[i].months.size(), 0.0);
        for (std::size_t m = 1; m < requests.size(); ++m)
            requests[m] = workloadMonth(load, unit, 0, static_cast<int>(m)).requests;
        const std::vector<double> counts = yearlyTotals(requests);
        RequestYears years{.workload = load.id.text, .requests = {}, .costPerRequest = {}};
        for (std::size_t y = 1; y < counts.size(); ++y) {
            years.requests.push_back(counts[y]);
            years.costPerRequest.push_back(ratio(costs[y], counts[y]));
        }
        all.push_back(std::move(years));
    }
    return all;
}

}  // namespace jupan
