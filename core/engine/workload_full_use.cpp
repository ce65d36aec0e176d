#include "core/engine/workload_full_use.h"

#include "core/engine/month_cost.h"
#include "core/project/editing.h"

namespace jupan {

std::optional<WorkloadFullUse> workloadAtFullUse(const ScenarioProject& plan, std::string_view id, int month) {
    const Workload* found = findEntity<Workload>(plan.project, id);
    if (!found || month < 1 || month > plan.project.settings.horizonMonths) return std::nullopt;
    const Lookup lookup(plan.project);
    Workload load = *found;
    load.adoption = {};  // in full use from month 1; the ceiling comes on top
    const double unit = unitCost(stageAt(load.stages, month), load, lookup);
    const WorkloadMonth terms = workloadMonth(load, lookup.workUnit(load.workUnit), unit, month);
    WorkloadFullUse figures;
    figures.requests = terms.requests * found->adoption.ceiling.value;
    figures.costPerRequest =
        terms.retryFactor * terms.unitCost * terms.priceChangeFactor * terms.taxFactor * plan.costFactor;
    figures.costPerThousand = 1000 * figures.costPerRequest;
    return figures;
}

}  // namespace jupan
