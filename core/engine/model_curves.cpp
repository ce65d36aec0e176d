#include "core/engine/model_curves.h"

#include <algorithm>

#include "core/engine/month_cost.h"

namespace jupan {
namespace {

class Curves {
public:
    Curves(const ScenarioProject& plan, const Workload& load)
        : plan_(plan),
          load_(load),
          lookup_(plan.project),
          unit_(lookup_.workUnit(load.workUnit)),
          horizon_(plan.project.settings.horizonMonths) {}

    ModelCurve alone(const Model& model) const {
        ModelCurve curve{.model = model.id.text};
        const std::optional<double> rate = lookup_.knownExchangeRate(model.currency);
        if (!rate) {
            curve.exchangeRateMissing = true;
            return curve;
        }
        const RequestCost request = requestCost(model.price, load_.inputTokens.value, load_.outputTokens.value,
                                                load_.cachedShare.value, load_.batchShare.value);
        start(curve);
        for (int m = 1; m <= horizon_; ++m) add(curve, m, request.total * *rate);
        return curve;
    }

    std::vector<ModelCurve> planned() const {
        std::vector<ModelCurve> curves;
        for (int m = 1; m <= horizon_; ++m)
            for (const MixShare& part : stageAt(load_.stages, m).mix)
                add(curveOf(curves, part.model.text), m, mixTerm(part, load_, lookup_).unitCost);
        return curves;
    }

private:
    void start(ModelCurve& curve) const { curve.months.assign(static_cast<std::size_t>(horizon_) + 1, 0.0); }

    void add(ModelCurve& curve, int month, double unitCost) const {
        const double cost = workloadMonth(load_, unit_, unitCost, month).cost * plan_.costFactor;
        curve.months[static_cast<std::size_t>(month)] += cost;
        curve.total += cost;
    }

    ModelCurve& curveOf(std::vector<ModelCurve>& curves, const std::string& model) const {
        const auto found =
            std::find_if(curves.begin(), curves.end(), [&](const ModelCurve& curve) { return curve.model == model; });
        if (found != curves.end()) return *found;
        start(curves.emplace_back(ModelCurve{.model = model}));
        return curves.back();
    }

    const ScenarioProject& plan_;
    const Workload& load_;
    Lookup lookup_;
    const WorkUnit* unit_;
    int horizon_;
};

}  // namespace

std::optional<WorkloadCurves> workloadCostByModel(const ScenarioProject& plan, std::string_view workloadId,
                                                  std::span<const Model> candidates) {
    const std::vector<Workload>& loads = plan.project.workloads;
    const auto load =
        std::find_if(loads.begin(), loads.end(), [&](const Workload& each) { return each.id.text == workloadId; });
    if (load == loads.end()) return std::nullopt;
    const Curves curves(plan, *load);
    WorkloadCurves result;
    const std::vector<Model>& models = plan.project.models;
    for (const Model& model : models) result.alone.push_back(curves.alone(model));
    for (const Model& model : candidates)
        if (std::none_of(models.begin(), models.end(), [&](const Model& own) { return own.id == model.id; }))
            result.alone.push_back(curves.alone(model));
    result.planned = curves.planned();
    return result;
}

}  // namespace jupan
