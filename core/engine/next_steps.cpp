#include "core/engine/next_steps.h"

#include <algorithm>
#include <map>

namespace jupan {
namespace {

class Collector {
public:
    explicit Collector(std::size_t perCode) : perCode_(perCode) {}

    void add(NextStep step) {
        const auto same = [&](const NextStep& other) { return other.code == step.code; };
        if (static_cast<std::size_t>(std::count_if(steps_.begin(), steps_.end(), same)) < perCode_)
            steps_.push_back(std::move(step));
    }

    std::vector<NextStep> sorted() && {
        std::stable_sort(steps_.begin(), steps_.end(),
                         [](const NextStep& a, const NextStep& b) { return a.code < b.code; });
        return std::move(steps_);
    }

private:
    std::size_t perCode_;
    std::vector<NextStep> steps_;
};

void addWorkUnitSteps(const Project& project, Collector& out) {
    if (project.workUnits.empty()) return out.add({.code = NextStepCode::addWorkUnit});
    std::map<std::string, int> kpis;
    for (const Kpi& kpi : project.kpis)
        if (kpi.workUnit) ++kpis[kpi.workUnit->text];
    for (const WorkUnit& unit : project.workUnits) {
        const int count = kpis[unit.id.text];
        if (count >= 2) continue;
        out.add({.code = count == 0 ? NextStepCode::addKpi : NextStepCode::addSecondKpi,
                 .path = "work_unit." + unit.id.text});
    }
}

bool isUncertain(const Uncertain& value) {
    return value.spread.has_value();
}
bool isUncertain(const std::optional<Uncertain>& value) {
    return value && isUncertain(*value);
}

template <class... Value>
bool noneUncertain(const Value&... values) {
    return !(isUncertain(values) || ...);
}

void addCostSteps(const Project& project, Collector& out) {
    if (project.workloads.empty() && project.seats.empty() && project.costs.empty())
        return out.add({.code = NextStepCode::addCost});
    for (const Workload& load : project.workloads)
        if (noneUncertain(load.requestsPerMonth, load.requestsPerItem, load.inputTokens, load.outputTokens,
                          load.cachedShare, load.batchShare, load.retryRate, load.priceChange, load.adoption.ceiling))
            out.add({.code = NextStepCode::addRange, .path = "workload." + load.id.text});
    for (const Seat& seat : project.seats)
        if (noneUncertain(seat.seats, seat.pricePerMonth))
            out.add({.code = NextStepCode::addRange, .path = "seat." + seat.id.text});
    for (const Cost& cost : project.costs)
        if (noneUncertain(cost.amount, cost.fte, cost.monthlyCost))
            out.add({.code = NextStepCode::addRange, .path = "cost." + cost.id.text});
}

void addWarningSteps(const Results& results, Collector& out) {
    for (const Warning& warning : results.warnings) {
        if (warning.code == WarningCode::hoursClaimedTwice)
            out.add({.code = NextStepCode::resolveHours, .path = warning.path});
        if (warning.code == WarningCode::beyondHorizon)
            out.add({.code = NextStepCode::checkHorizon, .path = warning.path, .month = warning.month});
    }
}

/// Only the largest: the pilot should measure one thing first.
void addMeasuringStep(const Results& results, Collector& out) {
    const auto guess = std::find_if(results.largestSwings.begin(), results.largestSwings.end(),
                                    [](const InputSwing& swing) { return swing.source == Source::guess; });
    if (guess != results.largestSwings.end())
        out.add({.code = NextStepCode::measureGuess, .path = guess->path, .amount = guess->size});
}

}  // namespace

std::vector<NextStep> nextSteps(const Project& project, const Results& results, std::size_t perCode) {
    Collector out(perCode);
    addWorkUnitSteps(project, out);
    addCostSteps(project, out);
    addWarningSteps(results, out);
    addMeasuringStep(results, out);
    if (project.settings.discountRate == 0)
        out.add({.code = NextStepCode::setDiscountRate, .path = "project.discount_rate"});
    if (project.scenarios.empty()) out.add({.code = NextStepCode::addScenario});
    return std::move(out).sorted();
}

}  // namespace jupan
